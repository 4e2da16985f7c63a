package org.zhinan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.SourceFolder;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Problems;

/**
 * The oracle: a project of ordinary pages, posts, tags, lists, data and assets comes out of our oven as it comes out of stock JBake,
 * byte for byte.
 *
 * <p>Intended differences, none of which shows in this project: the order of tags is sorted, where stock has the order of a hash;
 * documents of one date come in the order of their addresses, where stock has the order of its database; there is no {@code
 * published_date}, since it is the clock; a document without type or status, or with another header style, is a problem before the
 * bake, where stock leaves it out with a warning.
 */
final class StockJBakeTest {
    private static final Path PROJECT = Path.of("src", "test", "resources", "oracle");
    private static final Path STOCK = Path.of("stock-jbake", "target", "lib");

    @TempDir
    Path folder;

    @Test
    void oursEqualsStock() throws Exception {
        assertThat(STOCK)
                .as("stock JBake is missing: run 'mvn -f generator/stock-jbake/pom.xml process-resources'")
                .isDirectory();
        Path stock = folder.resolve("stock");
        Path ours = folder.resolve("ours");
        bakeStock(stock);
        bakeOurs(ours);
        Map<String, String> expected = files(stock);
        assertThat(expected).containsKeys("index.html", "blog/second.html", "tags/index.html", "css/site.css");
        assertThat(files(ours)).isEqualTo(expected);
    }

    private void bakeStock(Path output) throws IOException, InterruptedException {
        String testClasses = Path.of(StockBake.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        Path log = folder.resolve("stock.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=UTC",
                        "-cp",
                        testClasses + File.pathSeparator + STOCK.toAbsolutePath() + File.separator + "*",
                        StockBake.class.getName(),
                        PROJECT.toAbsolutePath().toString(),
                        output.toAbsolutePath().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(log)).isZero();
    }

    private static void bakeOurs(Path output) {
        Problems problems = new Problems();
        DefaultJBakeConfiguration config =
                BakeConfiguration.read(PROJECT, SourceFolder.of(PROJECT).file("jbake.properties"), Map.of(), problems);
        BakeConfiguration.setFolders(
                config, PROJECT.resolve("content"), PROJECT.resolve("templates"), PROJECT.resolve("assets"), output);
        problems.failIfAny();
        assertThat(Baker.bake(
                        config,
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Templates.read(SourceFolder.of(PROJECT.resolve("templates")), Memo.none())))
                .isEmpty();
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), read(file));
            }
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "unreadable: " + e;
        }
    }
}
