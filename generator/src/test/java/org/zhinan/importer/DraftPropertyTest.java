package org.zhinan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceFormat;
import org.zhinan.importer.source.SourceText;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.problem.Problem;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** Whatever characters a text has, the draft reads as the same text again, block for block. */
@Tag("fast")
class DraftPropertyTest {
    private static final List<String> CHINESE = List.of(
            "研发投入强度<3%的",
            "R&D人员占比>5%",
            "a_b@example.com",
            "5*10",
            "~3年",
            "#",
            "##",
            "[x]",
            "[ ]",
            "[1]",
            "[甲](乙)",
            "![图](a.png)",
            "[甲][乙]",
            "[1]: http://x.y",
            "1. ",
            "1) ",
            "12. ",
            "一、",
            "（一）",
            "第一条　",
            "(1) ",
            "①",
            "- ",
            "+ ",
            "* ",
            "=",
            "===",
            "---",
            "***",
            "___",
            "```",
            "~~~",
            "|",
            "| a | b |",
            "|---|",
            "\\",
            "\\\\",
            "\\*",
            "&amp;",
            "&lt;b&gt;",
            "&#32;",
            "&nbsp;",
            "<br>",
            "<!-- x -->",
            "<https://example.org/a_b?c=d&e=f~g>",
            "https://example.org/a(b),c;d:e",
            "f(x,z)",
            "E=mc^2",
            "H_2O",
            "$x_1$",
            "**重**",
            "_斜_",
            "`码`",
            "　",
            " ",
            "    ",
            "第二条",
            "申请人应当",
            "，",
            "。",
            "；",
            "：",
            ",",
            ";",
            ":",
            "(",
            ")",
            "（",
            "）",
            "“引”",
            "〔2030〕1号",
            "2030年5月6日",
            "A",
            "b",
            "10",
            "%",
            "£",
            "…",
            "—",
            "!",
            "?",
            "/",
            "\"",
            "'",
            "{",
            "}",
            "^2",
            ">",
            "<",
            "1.5",
            "5.1.2",
            "a)",
            "(a)",
            "附件1",
            "注：",
            "表1 ");

    private static final List<String> ENGLISH = List.of(
            "The applicant ",
            "must ",
            "£75,000",
            "R&D ",
            "<3%",
            "a_b@example.com ",
            "1. ",
            "1.  ",
            "2) ",
            "(a) ",
            "(1) ",
            "- ",
            "+ ",
            "* ",
            "# ",
            "*",
            "_",
            "`",
            "~",
            "[x]",
            "[1]",
            "[a](b)",
            "![i](j)",
            "\\",
            "&amp; ",
            "&copy;",
            "<b>",
            "| ",
            "> ",
            "= ",
            "Article 5 ",
            "Section 2 ",
            "§ 3.1 ",
            "1.2.3 ",
            ".",
            ", ",
            "; ",
            ": ",
            "x",
            "A",
            "9",
            "  ",
            "    ",
            "\"",
            "'",
            "“q”",
            "–",
            "—",
            "http://example.org/?a=1&b=2 ",
            "***",
            "---",
            "^2",
            "{",
            "}");

    static List<Integer> seeds() {
        return IntStream.range(0, 60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void chineseIsTheSameAgain(int seed) {
        isTheSameAgain(new Random(seed), CHINESE, Language.ZH);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void englishIsTheSameAgain(int seed) {
        isTheSameAgain(new Random(seed), ENGLISH, Language.EN);
    }

    /** Each alone on its line, and with words after it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. x",
                "1.",
                "1)",
                "- x",
                "-",
                "+ x",
                "* x",
                "= x",
                "===",
                "# x",
                "#",
                "x #",
                "x ##",
                "> x",
                "|",
                "| a |",
                "a | b",
                "x\\",
                "\\",
                "&amp;",
                "AT&T;",
                "***",
                "* * *",
                "[^x",
                "[x]",
                "[ ] x",
                "[x]: y",
                "[a][b]",
                "![a]",
                "![a](b)",
                "<div>",
                "<!--",
                "~~~",
                "```",
                "    x",
                "a  b",
                "*a*",
                "_a_",
                "__a__",
                "a*b*c",
                "`a`",
                "&#42;",
                "&nbsp;",
                "http://a/_b_?c&d=~e",
                "<http://a>",
                "a@b.c",
                "Setext",
                "1\\. x",
                "0. x",
                "999999999. x",
                "１．x",
                "%",
                "{a}",
                "^^",
                "<<"
            })
    void aLineIsTheSameAgain(String line) {
        for (String text : List.of(line, line + "第二条", line + " and", "前" + line)) {
            String kept = text.strip();
            for (Language language : Language.values()) {
                DraftBlock block = DraftBlock.ofText(kept, 1);
                assertThat(texts(List.of(block), language))
                        .as(language + " " + kept)
                        .containsExactly(kept);
                DraftBlock twice = DraftBlock.ofText(kept + "\n" + kept, 1);
                assertThat(texts(List.of(twice), language))
                        .as(language + " twice " + kept)
                        .containsExactly(kept + "\n" + kept);
                DraftBlock table = DraftBlock.ofTable(1);
                List<String> unmerged = List.of("", "");
                table.setRows(
                        List.of(List.of("甲", kept), List.of(kept, kept + "\n" + kept)),
                        List.of(unmerged, unmerged),
                        true);
                assertThat(texts(List.of(table), language))
                        .as(language + " cell " + kept)
                        .containsExactly("甲\t" + kept, kept + "\t" + kept + "\n" + kept);
                DraftBlock heading = DraftBlock.ofText(kept, 1);
                heading.depth(2);
                assertThat(texts(List.of(heading), language))
                        .as(language + " heading " + kept)
                        .containsExactly(kept);
            }
        }
    }

    /** Without the care that is taken when a block is not the same. */
    private static List<String> texts(List<DraftBlock> blocks, Language language) {
        Problems problems = new Problems();
        List<Block> read = DocumentParser.read(
                new SourceFile(Path.of("x.md"), "x.md"),
                DraftMarkdown.of(blocks, language),
                NumberingYaml.shipped("notice"),
                language,
                problems);
        assertThat(problems.all()).isEmpty();
        return read.stream().map(Block::text).toList();
    }

    private static void isTheSameAgain(Random random, List<String> words, Language language) {
        List<SourceBlock> blocks = new ArrayList<>();
        // Enough plain words for the language, and a body before what may look like an annex.
        blocks.add(paragraph(
                language == Language.ZH
                        ? "示例办法的正文从这里开始，共有若干条款和表格。"
                        : "The body of the text begins here, in plain words.",
                1));
        for (int line = 2; line < 30; line++) {
            blocks.add(random.nextInt(5) == 0 ? table(random, words, line) : paragraph(text(random, words), line));
        }
        Draft draft = Draft.of(
                new SourceText(SourceFormat.HTML, blocks, List.of(), List.of(), Optional.empty()),
                Path.of("nowhere/x"));

        List<String> drafted = new ArrayList<>();
        for (DraftDocument document : draft.documents()) {
            Problems problems = new Problems();
            DocumentParser.read(
                            new SourceFile(Path.of("x.md"), "x.md"),
                            document.markdown(),
                            document.profile(),
                            language,
                            problems)
                    .forEach(block -> drafted.add(block.text()));
            assertThat(problems.all())
                    .extracting(Problem::toString)
                    .allMatch(problem -> problem.contains("the draft is not checked here"));
        }
        List<String> source =
                blocks.stream().flatMap(block -> texts(block).stream()).toList();
        // A line that looks numbered within a paragraph begins a block of its own, and blocks have no white space at
        // their ends.
        List<String> is = List.of(String.join("\n", drafted).split("\n"));
        List<String> was = List.of(String.join("\n", source).split("\n"));
        for (int i = 0; i < Math.min(is.size(), was.size()); i++) {
            assertThat(is.get(i).strip()).isEqualTo(was.get(i).strip());
        }
        assertThat(is).hasSameSizeAs(was);
    }

    private static List<String> texts(SourceBlock block) {
        if (block instanceof SourceBlock.Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        return ((SourceBlock.Table) block)
                .rows().stream()
                        .map(row -> String.join(
                                "\t",
                                row.cells().stream().map(SourceBlock.Cell::text).toList()))
                        .toList();
    }

    private static SourceBlock paragraph(String text, int line) {
        return new SourceBlock.Paragraph(text, line);
    }

    private static String text(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(6) == 0 ? 2 : 1;
        for (int i = 0; i < lines; i++) {
            StringBuilder line = new StringBuilder();
            while (line.toString().isBlank()) {
                for (int n = 1 + random.nextInt(7); n > 0; n--) {
                    line.append(words.get(random.nextInt(words.size())));
                }
            }
            text.append(i > 0 ? "\n" : "").append(line);
        }
        return text.toString().strip();
    }

    private static SourceBlock table(Random random, List<String> words, int line) {
        List<SourceBlock.Row> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<SourceBlock.Cell> cells = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                String text = k > 0 && random.nextInt(4) == 0 ? "" : text(random, words);
                cells.add(new SourceBlock.Cell(text, 1, 1, i == 0));
            }
            rows.add(new SourceBlock.Row(cells));
        }
        return new SourceBlock.Table(rows, line);
    }
}
