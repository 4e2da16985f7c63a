package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jbake.render.RenderingTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.testing.SmallPack;

/** 0 done, 1 problems in the input, 2 wrong usage, 70 a fault of the program. */
class ExitCodeTest {
    @TempDir
    private Path folder;

    @Test
    void aBuildSaysWhatItMade() {
        Path output = folder.resolve("site");
        CommandRun run = CommandRun.build(SmallPack.ORIGINAL, output);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .matches(
                        "(?s)Built .*site in \\d+\\.\\d s: \\d+ pages, 90 clauses, \\d+ links, \\d+ searchable entries, \\d+"
                                + " files, \\d+ KB\\.\n"
                                + "Open .*site.index\\.html\n");
        assertThat(run.err()).isEmpty();
        assertThat(output.resolve("index.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "build --help", "search -h", "--version", "-V"})
    void helpAndVersionAreNoMistake(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("zhinan");
        assertThat(run.err()).isEmpty();
    }

    static Stream<String> wrong() {
        return Stream.of(
                "",
                "biuld",
                "build --contents x",
                "build extra",
                "build --output",
                "build --base-url www.example.org",
                "build --base-url ftp://www.example.org",
                "build --base-url https://",
                "build --base-url https://www.example.org/a%zz",
                "search",
                "search --top many 5G",
                "search --top 0 5G",
                "search --queries a.jsonl 5G",
                "serve --port http",
                "serve --port 70000",
                "serve --port -1",
                "confirm",
                "check --language fr",
                "check --output x",
                "check --base-url example.org",
                "check --precompress",
                "search --output x 5G",
                "search --templates x 5G",
                "search --base-url https://example.org 5G",
                "search --precompress 5G",
                "confirm --templates x notice",
                "forms validate --templates x a.xlsx",
                "forms collect --output x.xlsx --precompress a.xlsx");
    }

    @ParameterizedTest(name = "zhinan {0}")
    @MethodSource("wrong")
    void wrongUsageIsTwo(String arguments) {
        CommandRun run = CommandRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void aMissingContentFolderIsAProblem() {
        CommandRun run =
                CommandRun.of("check", "--content", folder.resolve("nowhere").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("nowhere").contains("there is no content folder here");
        assertThat(CommandRun.of(
                                "serve",
                                "--language",
                                "zh",
                                "--content",
                                folder.resolve("nowhere").toString())
                        .err())
                .contains("nowhere：此处没有内容文件夹。请用--content DIR指定文件夹。\n共1个问题。");
    }

    /** JBake finds rendering tools by the service loader, and so do we: this one fails as no tool should. */
    @ParameterizedTest
    @ValueSource(classes = {FailingTool.class, BrokenTool.class})
    void aFaultOfTheProgramIsSeventy(Class<? extends RenderingTool> tool) throws IOException {
        Path services = Files.createDirectories(folder.resolve("tools/META-INF/services"));
        Files.writeString(services.resolve(RenderingTool.class.getName()), tool.getName());
        Path output = folder.resolve("site");

        CommandRun run = withServices(folder.resolve("tools"), () -> CommandRun.build(SmallPack.ORIGINAL, output));

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.err())
                .startsWith("This is a fault of Zhinan, not of your content.")
                .contains("the tool failed");
        assertThat(output).doesNotExist();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("tools");
    }

    private interface Run {
        CommandRun run();
    }

    private static CommandRun withServices(Path services, Run run) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {services.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return run.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
