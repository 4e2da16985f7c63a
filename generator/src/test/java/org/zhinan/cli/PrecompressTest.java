package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** Compressed files beside those of a site, unpacked by other programs than those that packed them. */
class PrecompressTest {
    @TempDir
    private static Path folder;

    /** Made once; each test leaves it as it was. */
    private static Path site;

    @BeforeAll
    static void build() {
        site = build("site", "--precompress");
    }

    @Test
    void whatIsCompressedUnpacksToTheFileBesideIt() throws IOException {
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
        assertThat(CommandRun.of("verify", site.toString()).exit()).isZero();
        CommandRun changed = verifyChanged(site.resolve("zh/index.html.br"));
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.err()).contains("zh/index.html.br");
    }

    /** One bit of a file is another. */
    private static CommandRun verifyChanged(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] bytes = before.clone();
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        try {
            return CommandRun.of("verify", site.toString());
        } finally {
            Files.write(file, before);
        }
    }

    /** Nothing else of a site changes. */
    @Test
    void itIsMadeOnRequestOnly() {
        SortedMap<String, String> plain = Folders.contents(build("plain"));
        SortedMap<String, String> more = Folders.contents(site);
        assertThat(plain.keySet()).noneMatch(name -> name.endsWith(".gz") || name.endsWith(".br"));
        more.keySet().removeIf(name -> name.endsWith(".gz") || name.endsWith(".br"));
        plain.remove("manifest.json");
        more.remove("manifest.json");
        assertThat(Folders.differences(plain, more)).isEmpty();
    }

    private static Path build(String name, String... more) {
        Path output = folder.resolve(name);
        CommandRun run =
                CommandRun.build(new SmallPack(SmallPack.ORIGINAL.content(), Path.of("../templates")), output, more);
        assertThat(run.exit()).as(run.err()).isZero();
        return output;
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
