package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The zip that is unzipped and run on a machine with Java alone. */
class DistributionTest {
    private static final Path JAVAS = Path.of("/usr/lib/jvm");

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path temporary;

    private static Unzipped unzipped;

    private static final Set<String> DIGESTS = new HashSet<>();

    @BeforeAll
    static void unzip() throws IOException {
        unzipped =
                Unzipped.into(Files.createDirectories(temporary.resolve("智能 工厂").resolve("發行 版")));
    }

    /** The Java of this run, and in a run of everything a newer one where there is one. */
    static List<Path> javas() throws IOException {
        List<Path> javas = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        if (!FullRun.isAsked()) {
            return javas;
        }
        if (Files.isDirectory(JAVAS)) {
            try (Stream<Path> homes = Files.list(JAVAS)) {
                homes.filter(home -> !Files.isSymbolicLink(home) && version(home) >= 25)
                        .sorted()
                        .forEach(javas::add);
            }
        }
        if (javas.size() == 1) {
            System.out.println("NOT RUN on Java 25: there is none below " + JAVAS);
        }
        return javas;
    }

    private static int version(Path home) {
        try {
            return Files.readAllLines(home.resolve("release"), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("^\\D+(\\d+).*", "$1")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The first build of a Java also saves its loaded classes, the second uses them. */
    @ParameterizedTest
    @MethodSource("javas")
    void itBuildsTheSiteOfTheCheckoutWithJavaAlone(Path java) throws IOException {
        assertThat(javaIn(java)).isExecutable();
        JsonNode expected = withoutVersion(Site.plain().root());
        Path turkish = unzipped.folder().resolve("target/土耳其 1");
        Programs.Completed first = unzipped.zhinan(
                javaIn(java),
                Map.of(
                        "LC_ALL",
                        "tr_TR.UTF-8",
                        "JAVA_TOOL_OPTIONS",
                        "-Duser.language=tr -Duser.country=TR"
                                + " -Djava.util.concurrent.ForkJoinPool.common.parallelism=1"),
                "build",
                "--output",
                turkish.toString());
        assertThat(first.code()).as(first.output()).isZero();
        assertThat(withoutVersion(turkish)).isEqualTo(expected);

        Programs.Completed second = unzipped.zhinan(javaIn(java), Map.of("LC_ALL", "C", "TZ", "Asia/Tokyo"), "build");
        assertThat(second.code()).as(second.output()).isZero();
        assertThat(withoutVersion(unzipped.folder().resolve("target/site"))).isEqualTo(expected);
        assertThat(unzipped.folder().resolve("target/.zhinan-cache")).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void itSearchesForChineseWordsInAnyLocale(Path java) throws IOException {
        Programs.Completed ended = unzipped.zhinan(javaIn(java), Map.of("LC_ALL", "C"), "search", "--json", "智能仓储");
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("智能仓储").contains("scenario-18");
    }

    /** The way of somebody who has the zip and nothing else, from an empty pack to a proved bundle. */
    @ParameterizedTest
    @MethodSource("javas")
    @Tag("all")
    void itLeadsFromNothingToABundle(Path java) throws IOException {
        String pack = "packs/新 " + version(java);
        String zip = "target/自 " + version(java) + ".zip";
        assertThat(once(java, "init", pack)).contains("Wrote");
        assertThat(once(java, "check", "--content", pack)).contains("No problems.");
        assertThat(once(java, "build", "--content", pack, "--output", "target/own"))
                .contains("Built target/own");
        assertThat(once(java, "search", "--content", pack, "拍照查瑕疵")).contains("scenario-01");
        String bundled = once(java, "bundle", "--content", pack, "--output", zip);
        assertThat(bundled).contains("Bundled " + zip);
        DIGESTS.add(bundled.substring(bundled.indexOf("SHA-256 ")));
        assertThat(DIGESTS).as("of the bundles of every Java").hasSize(1);
        assertThat(once(java, "verify", zip)).contains(" is whole: a bundle");
        assertThat(unzipped.zhinan(javaIn(java), Map.of(), "init", pack).code()).isEqualTo(1);
    }

    /** An archive of the classes is made by the first success of each command, and what it prints stays the same. */
    @ParameterizedTest
    @MethodSource("javas")
    void theClassesOfACommandAreArchived(Path java) throws IOException {
        String release =
                Files.readString(java.resolve("release")).replaceAll("(?s).*JAVA_VERSION=\"([^\"]*)\".*", "$1");
        Path archive = unzipped.folder().resolve("lib").resolve("zhinan-" + release + "-search.jsa");
        Files.deleteIfExists(archive);
        String first = done(java, "search", "智能仓储");
        assertThat(archive).isNotEmptyFile();
        assertThat(done(java, "search", "智能仓储")).isEqualTo(first);
        FileTime made = Files.getLastModifiedTime(archive);
        Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
        assertThat(done(java, "search", "智能仓储")).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(archive))
                .as("older than the program")
                .isGreaterThanOrEqualTo(made);
        Files.write(archive, new byte[100]);
        assertThat(done(java, "search", "智能仓储")).as("damaged").isEqualTo(first);
    }

    /** Where an archive of the classes would not be used again. */
    private static String once(Path java, String... arguments) throws IOException {
        return done(java, Map.of("LC_ALL", "C", "ZHINAN_NO_ARCHIVE", "1"), arguments);
    }

    private static String done(Path java, String... arguments) throws IOException {
        return done(java, Map.of("LC_ALL", "C"), arguments);
    }

    private static String done(Path java, Map<String, String> environment, String... arguments) throws IOException {
        Programs.Completed ended = unzipped.zhinan(javaIn(java), environment, arguments);
        assertThat(ended.code()).as(ended.output()).isZero();
        return ended.output();
    }

    @Test
    void itSaysWhatIsMissingWithoutJava() throws IOException {
        Programs.Completed ended = unzipped.zhinan(Path.of("/nonexistent/bin/java"), Map.of(), "build");
        assertThat(ended.code()).isEqualTo(70);
        assertThat(ended.output()).contains("zhinan: Java is missing");
    }

    /** Digests are slow without the second compiler; all else ends too soon for it. */
    @Test
    void whatDigestsAWholeSiteHasBothCompilers(@TempDir Path folder) throws IOException {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        assertThat(unzipped.zhinan(java, Map.of(), "verify", "site.zip").output())
                .contains("verify site.zip")
                .doesNotContain("TieredStopAtLevel");
        assertThat(unzipped.zhinan(java, Map.of(), "check").output()).contains("-XX:TieredStopAtLevel=1");
        assertThat(Files.readString(unzipped.folder().resolve("zhinan.cmd"), StandardCharsets.US_ASCII))
                .contains("\"verify\" set TIER=\r\n");
    }

    @Test
    void itHoldsWhatAPublisherNeedsAndNothingOfTheTests() throws IOException {
        try (Stream<Path> files = Files.list(unzipped.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("zhinan", "zhinan.cmd", "lib", "content", "templates", "README.md", "LICENSE", "NOTICE");
        }
        assertThat(jars())
                .extracting(jar -> jar.getFileName().toString())
                .anyMatch(name -> name.startsWith("generator-"))
                .anyMatch(name -> name.startsWith("search-index-"))
                .noneMatch(name -> name.matches("(junit|assertj|playwright|driver|validator|archunit|orientdb).*"));
        assertThat(unzipped.folder().resolve("zhinan")).isExecutable();
    }

    @Test
    void theWindowsLauncherIsAWindowsFileAndNamesWhatIsThere() throws IOException {
        String launcher = Files.readString(unzipped.folder().resolve("zhinan.cmd"), StandardCharsets.US_ASCII);
        assertThat(launcher.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(launcher)
                .contains("-cp \"%~dp0lib\\*\" org.zhinan.cli.Main %*")
                .contains("exit /b %ERRORLEVEL%");
        assertThat(jars()).anyMatch(jar -> holds(jar, "org/zhinan/cli/Main.class"));
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(unzipped.folder().resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static boolean holds(Path jar, String name) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(name) != null;
        } catch (IOException e) {
            throw new AssertionError(jar + " cannot be read", e);
        }
    }

    private static Path javaIn(Path home) {
        return home.resolve("bin").resolve("java");
    }

    /** The manifest, which has the digest of every file; the site of this run was built without the program's version. */
    private static JsonNode withoutVersion(Path site) throws IOException {
        ObjectNode manifest =
                (ObjectNode) new ObjectMapper().readTree(Files.readAllBytes(site.resolve("manifest.json")));
        assertThat(manifest.remove("generator")).isNotNull();
        return manifest;
    }
}
