package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** Compressed files beside those of a site, unpacked by other programs than those that packed them. */
class PrecompressTest {
    @TempDir
    Path folder;

    @Test
    void whatIsCompressedUnpacksToTheFileBesideIt() throws IOException {
        Path site = build("--precompress");
        SortedMap<String, String> files = Folders.contents(site);
        assertThat(files).containsKeys("index.html.gz", "index.html.br", "search/engine.js.br");
        assertThat(files.keySet())
                .noneMatch(name -> name.matches("(manifest\\.json|.*\\.xlsx|.*\\.(gz|br))\\.(gz|br)"));
        for (String name : files.keySet()) {
            Path file = site.resolve(name);
            if (name.endsWith(".gz")) {
                assertThat(unpacked(new GZIPInputStream(Files.newInputStream(file))))
                        .as(name)
                        .isEqualTo(origin(file));
            } else if (name.endsWith(".br")) {
                assertThat(unpacked(new BrotliInputStream(Files.newInputStream(file))))
                        .as(name)
                        .isEqualTo(origin(file));
            }
        }
    }

    @Test
    void itIsListedAndVerified() throws IOException {
        Path site = build("--precompress");
        assertThat(CommandRun.of("verify", site.toString()).exit()).isZero();
        byte[] bytes = Files.readAllBytes(site.resolve("zh/index.html.br"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(site.resolve("zh/index.html.br"), bytes);
        CommandRun changed = CommandRun.of("verify", site.toString());
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.err()).contains("zh/index.html.br");
    }

    /** Nothing else of a site changes. */
    @Test
    void itIsMadeOnRequestOnly() throws IOException {
        SortedMap<String, String> plain = Folders.contents(build());
        SortedMap<String, String> more = Folders.contents(build("--precompress"));
        assertThat(plain.keySet()).noneMatch(name -> name.endsWith(".gz") || name.endsWith(".br"));
        more.keySet().removeIf(name -> name.endsWith(".gz") || name.endsWith(".br"));
        plain.remove("manifest.json");
        more.remove("manifest.json");
        assertThat(Folders.differences(plain, more)).isEmpty();
    }

    private Path build(String... more) {
        Path site = folder.resolve("site");
        CommandRun run =
                CommandRun.build(new SmallPack(SmallPack.ORIGINAL.content(), Path.of("../templates")), site, more);
        assertThat(run.exit()).as(run.err()).isZero();
        return site;
    }

    private static byte[] unpacked(InputStream in) throws IOException {
        try (in) {
            return in.readAllBytes();
        }
    }

    private static byte[] origin(Path compressed) throws IOException {
        String name = compressed.getFileName().toString();
        return Files.readAllBytes(compressed.resolveSibling(name.substring(0, name.length() - 3)));
    }
}
