package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.importer.source.WordFile;

/** Files that are not what they should be, or are too much of it: a clear message, soon, and nothing is fetched. */
class HostileImportTest {
    @TempDir
    private Path folder;

    @Test
    void marksAndHeadingsOfNotesAndAppendicesAloneAreReadInBoundedTime() throws IOException {
        String marks = "示例办法\n\n一、" + "甲①".repeat(1_000) + "[1](1)（1）¹".repeat(1_000);
        String headings = "\n\nAppendices\n\nA. Form\n\nNotes\n\n1. One".repeat(1_000);
        long before = System.nanoTime();
        for (String text : List.of(marks + "\n\n注释\n\n①乙", "Sample guidance" + headings)) {
            CommandRun run = run(
                    "--dry-run",
                    write("notes.txt", text).toString(),
                    folder.resolve("documents/notes").toString());
            assertThat(run.exit()).as(run.err()).isZero();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    /** Ten thousand levels of brackets that all close. */
    @Test
    void bracketsWithinBracketsAreReadAsTheyStand() throws IOException {
        String brackets = "（".repeat(10_000) + "甲" + "）".repeat(10_000);
        CommandRun run = run(
                write("deep.txt", "示例办法\n\n第一条　" + brackets + "\n\n" + brackets).toString(),
                folder.resolve("documents/deep").toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("documents/deep/zh.md")).content().contains(brackets);
    }

    @Test
    void whatIsNoDocumentIsRefusedWithACure() throws IOException {
        Path broken = folder.resolve("broken.docx");
        Path whole = new WordFile(WordFile.p("", "甲")).write(folder.resolve("whole.docx"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));
        Path none = write("none.zip", "no zip at all");
        Path named = write("none.docx", "no zip at all");
        for (Path file : List.of(broken, none, named)) {
            CommandRun run =
                    run(file.toString(), folder.resolve("documents/none").toString());
            assertThat(run.exit()).as(file.toString()).isEqualTo(1);
            assertThat(run.err()).contains(file.getFileName().toString()).hasLineCount(2);
        }
        assertThat(folder.resolve("documents/none")).doesNotExist();
    }

    /** Somebody listens, and nobody calls. */
    @Test
    void nothingOutsideOfAFileIsFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String host = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String picture = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"示例图\"/>"
                    + "<a:blip r:link=\"image\"/></wp:inline></w:drawing></w:r></w:p>";
            String link = "<w:p><w:hyperlink r:id=\"hyperlink\">" + WordFile.r("示例网站") + "</w:hyperlink></w:p>";
            Path docx = new WordFile(WordFile.p("", "示例办法") + picture + link)
                    .relation("attachedTemplate", host + "t.dotm", "TargetMode=\"External\"")
                    .relation("image", host + "a.png", "TargetMode=\"External\"")
                    .relation("hyperlink", host + "b.html", "TargetMode=\"External\"")
                    .write(folder.resolve("links.docx"));
            Path html = write(
                    "links.html",
                    "<html><head><link rel=stylesheet href='%1$sa.css'><script src='%1$sa.js'></script></head><body><p>示例办法</p><p>一、甲</p><img src='%1$sa.png' alt='图'><iframe src='%1$sb.html'></iframe></body></html>"
                            .formatted(host));
            for (Path file : List.of(docx, html)) {
                CommandRun run = run(
                        "--dry-run",
                        file.toString(),
                        folder.resolve("documents/x").toString());
                assertThat(run.exit()).as(run.err()).isZero();
                assertThat(run.out()).contains("示例办法");
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(
                Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new));
    }
}
