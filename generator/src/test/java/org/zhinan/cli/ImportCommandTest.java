package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.testing.Folders;
import org.zhinan.testing.Golden;
import org.zhinan.text.Language;

/** Invented texts of different kinds, imported: what is written, and what is told. */
class ImportCommandTest {
    private static final Path SOURCES = Path.of("src/test/resources/imports");

    @TempDir
    private Path folder;

    static List<String> texts() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isDraftedAsExpected(String name) throws IOException {
        Path target = folder.resolve("documents/" + name);
        CommandRun dry = run("--dry-run", "--language", "zh", source(name).toString(), target.toString());
        assertThat(folder.resolve("documents")).doesNotExist();
        CommandRun run = run(source(name).toString(), target.toString());
        assertThat(run.exit()).as(run.err()).isZero();

        SortedMap<String, String> written = Folders.contents(folder);
        written.put("report.txt", latin(run.out()));
        written.put("outline.zh.txt", latin(dry.out()));
        Golden.assertFolder("imports/" + name + "/expected", written);
    }

    /** The translation to write has the ids of the original, by whatever profile. */
    @ParameterizedTest
    @MethodSource("texts")
    void theTranslationHasTheSameBlocks(String name) throws IOException {
        run(source(name).toString(), folder.resolve("documents/" + name).toString());
        try (Stream<Path> documents = Files.list(folder.resolve("documents"))) {
            documents.forEach(document -> {
                List<Block> zh = blocks(document, Language.ZH);
                assertThat(zh).isNotEmpty();
                assertThat(blocks(document, Language.EN))
                        .extracting(Block::id)
                        .containsExactlyElementsOf(zh.stream().map(Block::id).toList());
            });
        }
    }

    private static List<Block> blocks(Path document, Language language) {
        SourceFile description = new SourceFile(document.resolve("document.yaml"), "document.yaml");
        SourceFile text = new SourceFile(document.resolve(language.id() + ".md"), "text.md");
        String profile = NumberingYaml.named(description, new Problems());
        return DocumentParser.read(text, NumberingYaml.shipped(profile), language, new Problems(), MemoCache.none());
    }

    private static Path source(String name) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
            return files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private CommandRun run(String... arguments) {
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new));
        return new CommandRun(
                run.exit(),
                run.out().replace(folder.toString(), "DIR"),
                run.err().replace(folder.toString(), "DIR"));
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void englishIsPairedWithTheChineseByTheNumbers() throws IOException {
        Path target = law();
        Path english = write("english.txt", """
                Example Measures

                Chapter I General

                Article 1 These Measures are made for an example, R&D <3%.

                Article 2 An applicant shall:

                (1) be registered;

                (3) be known.

                The authority explains the paragraph above.

                Article 9 Not there either.
                """);
        CommandRun run = run("--english", english.toString(), target.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                6 of the 8 blocks of zh.md have their English.
                Only in the Chinese (2):
                  2-2  （二）信用良好。
                  3  第三条　本办法自公布之日起施行。
                Only in the English (2):
                  2-3  (3) be known.
                  9  Article 9 Not there either.
                """);
        assertThat(target.resolve("en.md")).hasContent("""
                # Example Measures

                ## Chapter I General

                Article 1 These Measures are made for an example, R\\&D \\<3%.

                Article 2 An applicant shall:

                (1) be registered;

                (2) 〖待译〗信用良好。

                The authority explains the paragraph above.

                Article 3 〖待译〗本办法自公布之日起施行。
                """);
        assertThat(run("--english", english.toString(), target.toString()).err())
                .isEqualTo(
                        target.toString().replace(folder.toString(), "DIR")
                                + "/en.md: the file has English already, so nothing was written. Move en.md away, then import.\n1 problem.\n");
    }

    /** As many of the same kinds between two that pair; the annex is a document of its own. */
    @Test
    void englishIsPairedByItsPlaceWhereItNumbersInAnotherWayAndAnnexByAnnex() throws IOException {
        Path target = folder.resolve("documents/notice");
        Path chinese = write("notice.txt", """
                示例通知

                一、申报条件

                企业应当登记。

                二、申报程序

                按下列步骤：

                1.填报；

                2.审核。

                三、其他

                欢迎申报。

                附件1

                示例清单

                1.申请表

                2.证明
                """);
        assertThat(run(chinese.toString(), target.toString()).exit()).isZero();
        Path english = write("english.txt", """
                Sample Notice

                Part One: Conditions

                A company shall be registered.

                Part Two: Procedure

                In these steps:

                1. fill in;

                2. review.

                III. Other matters

                Applications are welcome.

                Annex 1

                Sample List

                1. application form

                2. proof
                """);
        CommandRun run = run("--english", english.toString(), target.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                9 of the 9 blocks of notice/zh.md have their English.
                Paired by their place, with the numbers of the Chinese, to be checked (6):
                  1  Part One: Conditions
                  1-p1  A company shall be registered.
                  2  Part Two: Procedure
                  2-p1  In these steps:
                  2-1  1. fill in;
                  2-2  2. review.
                4 of the 4 blocks of notice-annex-1/zh.md have their English.
                """);
        assertThat(target.resolve("en.md")).hasContent("""
                # Sample Notice

                ## I. Part One: Conditions

                A company shall be registered.

                ## II. Part Two: Procedure

                In these steps:

                1. fill in;

                2. review.

                ## III. Other matters

                Applications are welcome.
                """);
        assertThat(target.resolveSibling("notice-annex-1/en.md")).hasContent("""
                Annex 1

                # Sample List

                1. application form

                2. proof
                """);
    }

    @Test
    void aDryRunOfTheEnglishWritesNothing() throws IOException {
        Path target = law();
        String before = Files.readString(target.resolve("en.md"));
        CommandRun run = run(
                "--dry-run",
                "--english",
                write("english.txt", "Article 1 One of the articles.").toString(),
                target.toString());
        assertThat(run.out()).endsWith("Nothing was written.\n");
        assertThat(target.resolve("en.md")).hasContent(before);
    }

    @Test
    void englishOfNoDocumentIsOneLineAndWritesNothing() throws IOException {
        Path target = folder.resolve("documents/none");
        CommandRun run = run(
                "--english",
                write("english.txt", "Article 1 One of the articles.").toString(),
                target.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("DIR/documents/none: there is no Chinese text zh.md here. Import the Chinese first, or name"
                        + " the folder that has it.\n1 problem.\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void chineseIsNoEnglish() throws IOException {
        Path target = law();
        CommandRun run = run("--english", write("zh.txt", "第一条　这是中文。").toString(), target.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("this text is Chinese, not English. Name the English text");
    }

    @Test
    void theProfileOfThePackIsTriedToo() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("site.yaml"), "");
        Files.createDirectories(pack.resolve("numbering"));
        Files.writeString(pack.resolve("numbering/stems.yaml"), """
                name: {zh: 甲乙丙, en: Stems}
                levels:
                  - name: stem
                    label: {zh: 天干, en: stem}
                    zh: {markers: ["{甲}、"], cite: "{甲}"}
                    en: {markers: ["{A}. "], cite: "{A}"}
                """);
        Path target = pack.resolve("editions/2030/documents/stems");
        CommandRun run = run(write("stems.txt", "示例要点\n\n甲、第一点。\n\n乙、第二点。\n").toString(), target.toString());

        assertThat(run.out())
                .contains(
                        "3 blocks, 0 doubtful", "Numbering: stems (2 numbers, 2 in sequence)", "Recognised: 2 stems.");
        assertThat(target.resolve("document.yaml")).content().contains("\nnumbering: stems\n");
    }

    @Test
    void aLawOf100000CharactersIsImportedInSeconds() throws IOException {
        StringBuilder law = new StringBuilder("示例法\n\n");
        for (int article = 1; law.length() < 100_000; article++) {
            law.append("第").append(article).append("条　申请人应当在规定的期限之内提交下列材料，主管部门应当审查：\n\n（一）申请表，<3%；\n\n（二）证明。\n\n");
        }
        Path text = write("law.txt", law.toString());
        long before = System.nanoTime();
        CommandRun run = run(
                "--dry-run", text.toString(), folder.resolve("documents/law").toString());
        assertThat(run.out()).contains(", 0 doubtful.");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aHugePasteIsRefused() throws IOException {
        CommandRun run = run(
                write("huge.txt", "第一条　为了示例。\n".repeat(400_000)).toString(),
                folder.resolve("documents/huge").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("the file has more than 8 MB");
    }

    /** As somebody's cat pastes it: told in one line, and soon. */
    @Test
    void aLineThatRepeatsItselfIsRefusedOrRead() throws IOException {
        CommandRun marks = run(
                write("marks.txt", "示例办法\n\n1.\t" + "\t.".repeat(200_000)).toString(),
                folder.resolve("documents/marks").toString());
        assertThat(marks.exit()).isEqualTo(1);
        assertThat(marks.err()).contains("a line of the text repeats marks so often that it cannot be read");

        CommandRun brackets = run(
                "--dry-run",
                write("brackets.txt", "示例办法\n\n第一条　" + "（(a".repeat(10_000)).toString(),
                folder.resolve("documents/brackets").toString());
        assertThat(brackets.exit()).as(brackets.err()).isZero();
    }

    /** So many blocks as a text may have, each with a number that may be of many levels. */
    @Test
    void aTextOfNumbersAloneIsReadInBoundedTime() throws IOException {
        StringBuilder text = new StringBuilder("Sample Act\n\nSec.\n\n");
        for (int i = 1; i < 4_000; i++) {
            text.append("(").append(i % 30).append(")(a)(i) 1. text: (1) more\n\n");
        }
        long before = System.nanoTime();
        CommandRun run = run(
                "--dry-run",
                write("numbers.txt", text.toString()).toString(),
                folder.resolve("documents/numbers").toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    private Path law() throws IOException {
        Path target = folder.resolve("documents/law");
        Path text = write("law.txt", """
                示例办法

                第一章　总则

                第一条　为了示例，研发投入<3%，制定本办法。

                第二条　申请人应当：

                （一）注册；

                （二）信用良好。

                前款由主管部门解释。

                第三条　本办法自公布之日起施行。
                """);
        assertThat(run(text.toString(), target.toString()).exit()).isZero();
        return target;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
