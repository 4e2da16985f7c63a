package org.zhinan.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problem;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;

/** The pasted text of the eight official documents, drafted and compared with the clauses that it must yield in the end. */
@Tag("fast")
class DraftTest {
    private static final Path OFFICIAL = Path.of("src/test/resources/official");
    /**
     * Of the 286 official clauses, how many the draft has with their id and their words, before anybody edits it but for joining the
     * pieces of one sentence that a blank line parts, which the marks name.
     */
    private static final int RIGHT = 285;

    private static final Pattern CUT = Pattern.compile("\n\n〖待核〗 [^\n]*上一段没有句末标点[^\n]*\n\n");

    @TempDir
    private Path folder;

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(OFFICIAL.resolve("pasted"))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void mostClausesAreRightWhenTheMarkedPiecesAreJoined() throws IOException {
        Map<String, String> official = official();
        Map<String, String> drafted = new LinkedHashMap<>();
        for (Path text : texts().toList()) {
            String document = text.getFileName().toString().replace(".txt", "");
            Path draft = draft(text);
            String joined =
                    CUT.matcher(Files.readString(draft.resolve("zh.md"))).replaceAll("\n");
            Files.writeString(draft.resolve("zh.md"), joined);
            read(draft, Language.ZH, new Problems())
                    .forEach(b -> drafted.putIfAbsent(document + "#" + b.id(), b.text()));
        }
        List<String> right = official.keySet().stream()
                .filter(ref ->
                        drafted.containsKey(ref) && folded(official.get(ref)).equals(folded(drafted.get(ref))))
                .toList();
        List<String> wrong = new ArrayList<>(official.keySet());
        wrong.removeAll(right);

        assertThat(official).hasSize(286);
        assertThat(right).as("wrong: " + wrong).hasSizeGreaterThanOrEqualTo(RIGHT);
    }

    /** Every character is in the draft again as it was, but for those that are told. */
    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsChangedButWhatIsTold(Path text) throws IOException {
        assertThat(DraftWords.of(blocks(text, new Problems())))
                .isEqualTo(DraftWords.of(
                        text, Draft.read(text, folder.resolve("x")).changes()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theEnglishSkeletonAlignsAndIsReportedUntilItIsTranslated(Path text) throws IOException {
        Path draft = folder.resolve("draft");
        Draft.read(text, draft).write();
        Problems problems = new Problems();
        List<Block> zh = read(draft, Language.ZH, new Problems());
        List<Block> en = read(draft, Language.EN, problems);

        assertThat(en)
                .extracting(Block::id)
                .containsExactlyElementsOf(zh.stream().map(Block::id).toList());
        assertThat(en)
                .extracting(b -> b.cells().size())
                .containsExactlyElementsOf(
                        zh.stream().map(b -> b.cells().size()).toList());
        assertThat(problems.sorted())
                .isNotEmpty()
                .allMatch(problem -> problem.message().en().equals("this is not translated yet"));
    }

    @Test
    void whatIsDoubtfulIsReportedUntilTheMarkIsDeleted() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), """
                示例通知

                一、按照要求，各单位应当在规定的期限之内建设示

                — 3 —

                例工厂，并按时报送。

                三、其他事项。
                """);
        Problems problems = new Problems();
        List<Block> blocks = blocks(text, problems);

        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("示例通知", "一、按照要求，各单位应当在规定的期限之内建设示例工厂，并按时报送。", "三、其他事项。");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "zh.md:3: the draft is not checked here: 疑为页码，已移出正文：— 3 —；与上一行合并，接在“例工厂，并按时报”之前. Compare the block below"
                                + " with the original, correct it, and delete this paragraph.",
                        "zh.md:7: the draft is not checked here: “三、”不接“一、”. Compare the block below"
                                + " with the original, correct it, and delete this paragraph.");
    }

    /** A form to fill in has nothing but its header; a line of contacts is no header. */
    @Test
    void aTableOfItsHeaderAloneIsAForm() throws IOException {
        assertThat(firstRow("序号\t企业名称\t联系人")).isEqualTo("head");
        assertThat(firstRow("No.\tEnterprise\tContact")).isEqualTo("head");
        Path page = Files.writeString(
                folder.resolve("table.html"),
                "<h1>关于示例的通知</h1><table><tr><td>企业名称</td><td>联系人</td></tr><tr><td></td><td></td></tr></table>");
        assertThat(blocks(page, new Problems()).get(1).id()).isEqualTo("head");
        assertThat(firstRow("示例处\t李工\t000-11112222")).isEqualTo("r1");
    }

    private String firstRow(String table) throws IOException {
        Path text = Files.writeString(folder.resolve("table.txt"), "关于示例的通知\n\n" + table + "\n\n示例局\n");
        return blocks(text, new Problems()).get(1).id();
    }

    @Test
    void textOfAnOldWordProcessorIsRead() throws IOException {
        Path text =
                Files.write(folder.resolve("old.txt"), "关于示例的通知\r\n\r\n　　一、示例。".getBytes(Charset.forName("GB18030")));
        Draft.read(text, folder.resolve("draft")).write();
        assertThat(folder.resolve("draft/zh.md")).hasContent("# 关于示例的通知\n\n一、示例。\n");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path text = Files.write(folder.resolve("notice.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0, 0});
        assertThatThrownBy(() -> Draft.read(text, folder.resolve("draft"))).isInstanceOf(ProblemsException.class);
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "示例通知");
        Files.writeString(folder.resolve("zh.md"), "kept");
        assertThatThrownBy(() -> Draft.read(text, folder).write()).hasMessageContaining("the file is there already");
        assertThat(folder.resolve("zh.md")).hasContent("kept");
    }

    private List<Block> blocks(Path text, Problems problems) throws IOException {
        return read(draft(text), Language.ZH, problems);
    }

    private Path draft(Path text) throws IOException {
        Path draft = Files.createTempDirectory(folder, "draft");
        Draft.read(text, draft).write();
        return draft;
    }

    private static List<Block> read(Path draft, Language language, Problems problems) {
        String name = language.id() + ".md";
        return DocumentParser.read(
                new SourceFile(draft.resolve(name), name),
                NumberingYaml.shipped("notice"),
                language,
                problems,
                MemoCache.none());
    }

    /** Widths and spaces are made even, and what says only that an address is meant is left out. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[<>\\s]", "");
    }

    private static Map<String, String> official() throws IOException {
        Map<String, String> clauses = new LinkedHashMap<>();
        for (String line : Files.readAllLines(OFFICIAL.resolve("clauses.jsonl"))) {
            JsonNode clause = new ObjectMapper().readTree(line);
            clauses.put(
                    clause.get("document").asText() + "#" + clause.get("id").asText(),
                    clause.get("text").asText());
        }
        return clauses;
    }
}
