package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;

@Tag("fast")
class CheckCommandTest {
    @Test
    void contentWithoutProblemsIsCounted() {
        CommandRun run = check(SmallPack.ORIGINAL.content());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("No problems. Editions: 1, clauses: 90, terms: 2.\n");
        assertThat(run.err()).isEmpty();
    }

    /** The list of the documents of an archive is. */
    @Test
    void aFileOfManyMegabytesIsRead(@TempDir Path folder) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Path edition = content.resolve("editions/2030/edition.yaml");
        Files.writeString(edition, "# a line of an archive\n".repeat(200_000) + Files.readString(edition));

        assertThat(check(content).out()).startsWith("No problems.");
    }

    @Test
    void problemsAreListedFileByFile(@TempDir Path folder) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Files.writeString(content.resolve("references.yaml"), "- id: One\n  kind: law\n  zh: 法\n  en: Law\n- 2\n");
        Files.writeString(content.resolve("exceptions.yaml"), "");

        CommandRun run = check(content);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
            content/exceptions.yaml
              the file is empty.
                Write its keys, or delete the file.
            content/references.yaml
              line 1: 'One' is not an id.
                Use lower-case letters, digits and hyphens, as in 'scenario-01'.
              line 5: a mapping is expected here, not a value.
                Write keys and values: 'key: value'.
            3 problems.
            """);
        assertThat(run.err()).isEmpty();
    }

    /** The edition has another name for it, which leads to a document that is not there. */
    @Test
    void aDocumentThatCannotBeReadIsOneProblem(@TempDir Path folder) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Files.writeString(content.resolve("editions/2030/documents/guide/document.yaml"), "- x\n");

        CommandRun run = check(content);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
            content/editions/2030/documents/guide/document.yaml
              line 1: a mapping is expected here, not a list.
                Write keys and values: 'key: value'.
            1 problem.
            """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    @Timeout(30)
    void aLineOfAnyLengthIsReadOnce(@TempDir Path folder) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Map<String, String> told = Map.of(
                "{a: ".repeat(25_000),
                "line 1: lists and mappings nest too deep here.",
                " ".repeat(99_000) + "X: {",
                "not valid YAML: ");
        for (Map.Entry<String, String> each : told.entrySet()) {
            Files.writeString(content.resolve("exceptions.yaml"), each.getKey());
            assertThat(check(content).out())
                    .startsWith("content/exceptions.yaml\n")
                    .contains(each.getValue())
                    .endsWith("1 problem.\n");
        }
        Files.writeString(content.resolve("exceptions.yaml"), " ".repeat(4_000_000) + "X: {");
        assertThat(check(content).out()).isEqualTo("""
            content/exceptions.yaml
              line 1: the line has 4000004 characters, more than 100000.
                Split it into lines, or put the text back that belongs there.
            1 problem.
            """);
    }

    /** Names of one letter, lists of nothing, and keys that are none. */
    @Test
    void whatNoEditorMeansIsOneProblemOrNone(@TempDir Path folder) throws IOException {
        Path file = SmallPack.copyTo(folder).content().resolve("editions/2030/edition.yaml");
        String text = Files.readString(file);
        Map<String, String> told = Map.of(
                "[1]", "No problems. ",
                "[~]", "line 7: a text is expected in 'en', not empty.",
                "['']", "line 7: a text is expected in 'en', not empty.",
                "[1, [2]]", "line 7: a text is expected in 'en', not a list.");
        for (Map.Entry<String, String> each : told.entrySet()) {
            Files.writeString(file, text.replace("[Notice on Applying for 2030 Sample Factories]", each.getKey()));
            assertThat(check(folder.resolve("content")).out())
                    .as(each.getKey())
                    .contains(each.getValue())
                    .doesNotContain("fault of Zhinan");
        }
        Files.writeString(file, text + "? [a]\n: 1\n");
        assertThat(check(folder.resolve("content")).out()).isEqualTo("""
            content/editions/2030/edition.yaml
              line 32: a key must be a text, not a list or a mapping.
                Write 'key: value'.
            1 problem.
            """);
    }

    @Test
    void anAnnexOfNothingOrOfItselfIsOneProblem(@TempDir Path folder) throws IOException {
        Path file = SmallPack.copyTo(folder).content().resolve("editions/2030/documents/indicators/document.yaml");
        String text = Files.readString(file);

        Files.writeString(file, text.replace("{of: conditions", "{of: nothing"));
        assertThat(check(folder.resolve("content")).out()).isEqualTo("""
            content/editions/2030/documents/indicators/document.yaml
              line 3: there is no document 'nothing'.
                Write the id of an existing document.
            1 problem.
            """);
        Files.writeString(file, text.replace("{of: conditions", "{of: indicators"));
        assertThat(check(folder.resolve("content")).out()).contains("""
              line 3: the document 'indicators' is an annex of itself.
                Write under 'of' the document that lists it.
            """);
    }

    @Test
    void referencesThatLeadNowhereAreListedAndNoProblem() {
        Path content = SmallPack.PACKS.resolve("refs");

        CommandRun run = check(content);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("No problems.")
                .contains("Edition 2031: references without a clause, which are no links: 13.\n"
                        + "  refs/editions/2031/documents/law/zh.md:7: 附表二\n");
        assertThat(CommandRun.of("check", "--language", "zh", "--content", content.toString())
                        .out())
                .contains("年度版2031：有13处引用未找到对应条款，未加链接：\n  refs/editions/2031/documents/law/zh.md:7：附表二\n");
        assertThat(check(SmallPack.ORIGINAL.content()).out()).doesNotContain("references");
    }

    @Test
    void referencesThatLeadNowhereAreListedBesideProblems(@TempDir Path folder) throws IOException {
        Path content = Folders.copy(SmallPack.PACKS.resolve("refs"), folder.resolve("refs"));
        Files.writeString(content.resolve("glossary.yaml"), "- 2\n");

        CommandRun run = check(content);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("refs/glossary.yaml\n").contains("""
            1 problem.
            Edition 2031: references without a clause, which are no links: 13.
              refs/editions/2031/documents/law/zh.md:7: 附表二
            """);
        assertThat(CommandRun.of("check", "--edition", "2031", "--content", content.toString())
                        .out())
                .contains("references without a clause, which are no links: 13.");
    }

    /** Of many problems of one kind in one file the first ten; all when asked for. */
    @Test
    void manyOfOneKindAreCounted(@TempDir Path folder) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Path asked = content.resolve("editions/2030/asked/scenarios.yaml");
        StringBuilder phrases = new StringBuilder();
        for (int i = 10; i < 22; i++) {
            phrases.append("scenario-").append(i).append(": {zh: [问], en: [ask]}\n");
        }
        Files.writeString(asked, phrases);

        assertThat(check(content).out())
                .contains("line 10: there is no entry of scenarios 'scenario-19'")
                .doesNotContain("scenario-20")
                .endsWith("""
                    12 problems.
                    Of one kind in one file the first 10 are listed; all of them: zhinan check --all
                      12 in content/editions/2030/asked/scenarios.yaml: there is no entry of scenarios '…'
                    """);
        assertThat(CommandRun.of("check", "--all", "--content", content.toString())
                        .out())
                .contains("line 12: there is no entry of scenarios 'scenario-21'")
                .endsWith("\n12 problems.\n");
    }

    @Test
    void anEditorIsToldInChinese(@TempDir Path folder) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Files.writeString(content.resolve("references.yaml"), "- id: One\n  kind: law\n  zh: 法\n  en: Law\n- 2\n");
        String told = """
            content/references.yaml
              第1行：“One”不是合格的标识。
                请只用小写字母、数字和连字符，如“scenario-01”。
              第5行：此处应为键值对，而不是单个值。
                请按“key: value”写出键和值。
            共2个问题。
            """;
        assertThat(CommandRun.of("--language", "zh", "check", "--content", content.toString())
                        .out())
                .isEqualTo(told);
        CommandRun run = CommandRun.of("check", "--language", "zh", "--content", content.toString());
        assertThat(run.out()).isEqualTo(told);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh,en,问题", "en,zh,problem", ",zh,问题", ",en,problem", ",de,problem"})
    void theLauncherAndElseTheSystemSayWhoseLanguage(
            String launcher, String system, String expected, @TempDir Path folder) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(system));
            if (launcher != null) {
                System.setProperty("zhinan.language", launcher);
            }
            assertThat(check(folder.resolve("none")).out()).contains(expected);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
            System.clearProperty("zhinan.language");
        }
    }

    private static CommandRun check(Path content) {
        return CommandRun.of("check", "--content", content.toString());
    }
}
