package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

/** What {@code --edition} and {@code --call} do to the commands that take them, in a pack of two editions and three provinces. */
class EditionOptionsTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copy() {
        content = Folders.copy(SmallPack.PACKS.resolve("editions"), folder.resolve("content"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "confirm notice",
                "search 质量",
                "forms validate a.xlsx",
                "forms collect --output out.xlsx a.xlsx"
            })
    void anEditionThatIsNotThereAndACallOfAnotherAreOneLine(String command) throws IOException {
        List<String> before = files();
        CommandRun edition = run(command + " --edition 2029");
        assertThat(edition.exit()).isEqualTo(2);
        assertThat(edition.out()).isEmpty();
        assertThat(edition.err()).isEqualTo("--edition: there is no edition '2029'. There is: 2030, 2031.\n");
        assertThat(run(command + " --language zh --edition 2029").err())
                .isEqualTo("--edition：没有年度版“2029”。现有年度版：2030、2031。\n");

        CommandRun call = run(command + " --edition 2030 --call river");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("--call: edition '2030' has no call 'river', which is of edition 2031. "
                        + "That edition has: north, sample.\n");
        assertThat(run(command + " --call nowhere").err())
                .isEqualTo("--call: edition '2031' has no call 'nowhere'. That edition has: north, river, sample.\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void confirmMeansTheCurrentEditionUnlessToldOtherwise() throws IOException {
        Path old = content.resolve("editions/2030/documents/guide");
        Path current = content.resolve("editions/2031/documents/guide");
        for (Path document : List.of(old, current)) {
            change(document.resolve("zh.md"));
        }
        String before = Files.readString(old.resolve("confirmed.yaml"));

        assertThat(run("check").out())
                .contains("then run 'zhinan confirm guide ")
                .contains(" --edition 2030'");
        assertThat(run("confirm guide").out()).contains("of the clauses of guide, edition 2031.");
        assertThat(Files.readString(old.resolve("confirmed.yaml"))).isEqualTo(before);

        CommandRun stale = run("check");
        assertThat(stale.exit()).isEqualTo(1);
        assertThat(stale.out()).contains("editions/2030/").doesNotContain("editions/2031/");
        assertThat(run("confirm guide --edition 2030").exit()).isZero();
        assertThat(run("check").exit()).isZero();
    }

    @Test
    void confirmSaysWhichEditionHasADocument() {
        CommandRun run = run("confirm notice-river --edition 2030");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("edition '2030' has no document 'notice-river'. Name an edition with --edition: 2031.");
    }

    @Test
    void confirmOfACallTakesNoOthersNotice() {
        assertThat(run("confirm notice-north --call north").exit()).isZero();
        CommandRun run = run("confirm notice-north --call river");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("--call: the document 'notice-north' is not of the call 'river'. It is of: north.\n");
    }

    @Test
    void checkTellsTheProblemsOfOneEditionAndThoseOfNone() throws IOException {
        change(content.resolve("editions/2030/documents/guide/zh.md"));
        change(content.resolve("editions/2031/documents/notice-river/zh.md"));

        CommandRun all = run("check");
        assertThat(all.out()).contains("editions/2030/").contains("editions/2031/");
        CommandRun old = run("check --edition 2030");
        assertThat(old.exit()).isEqualTo(1);
        assertThat(old.out()).contains("editions/2030/").doesNotContain("editions/2031/");
        assertThat(old.out()).contains("Other editions or calls have problems, not listed: ");
        assertThat(run("check --edition 2031 --call river").out()).contains("notice-river");
        CommandRun north = run("check --edition 2031 --call north");
        assertThat(north.exit()).isZero();
        assertThat(north.out()).doesNotContain("notice-river").startsWith("0 problems.");

        Files.writeString(content.resolve("glossary.yaml"), "- id: 5\n  surplus: 1\n");
        assertThat(run("check --edition 2031 --call north").out()).contains("glossary.yaml");
    }

    @Test
    void searchIsNarrowedToAnEditionOrACall() {
        assertThat(run("search --json 北原").out())
                .contains("\"id\":\"north\"", "\"edition\":\"2031\",\"call\":\"north\"");
        assertThat(run("search --json --edition 2030 北原").out())
                .contains("\"edition\":\"2030\"")
                .doesNotContain("2031");
        assertThat(run("search --json --top 20 --call north 完成线上申报").out())
                .contains("notice-north")
                .doesNotContain("notice-river")
                .doesNotContain("\"id\":\"notice\"");
        assertThat(run("search --call river 江口市").out()).contains("  (river)\n");
    }

    @Test
    void checkCountsTheOneEdition() {
        assertThat(run("check --edition 2030").out()).startsWith("No problems. Editions: 1, ");
        assertThat(run("check").out()).startsWith("No problems. Editions: 2, ");
    }

    private static void change(Path text) throws IOException {
        List<String> lines = Files.readAllLines(text);
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).replaceFirst("(。?)$", "，另行通知$1"));
        Files.write(text, lines);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private CommandRun run(String command) {
        return CommandRun.of(
                Stream.concat(Arrays.stream(command.split(" ")), Stream.of("--content", content.toString()))
                        .toArray(String[]::new));
    }
}
