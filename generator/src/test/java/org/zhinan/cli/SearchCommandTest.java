package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.files.JsonCodec;
import org.zhinan.testing.SmallPack;

/** What {@code search} prints; how good its answers are has tests of its own. */
class SearchCommandTest {
    private static final String HIT =
            "\\{\"kind\":\"[a-z]+\",\"id\":\"[a-z0-9-]+\"(,\"clause\":\"[a-z0-9-]+\")?,\"score\":[0-9.E-]+,\"url\":\"zh/[^\"]+\"(,\"edition\":\"2030\")?}";

    @TempDir
    private Path folder;

    @Test
    void aHitHasItsTitleInBothLanguagesAndItsAddress() {
        CommandRun run = search("在线质量检测");
        assertThat(run.out().lines().findFirst().orElse(""))
                .matches(" *[0-9.]+  scenario-1  在线质量检测 / Online quality inspection");
        assertThat(run.out()).contains("zh/2030/scenarios/scenario-1.html");
    }

    @Test
    void aQueryMayHaveSeveralWordsAndAtMostSoManyHitsAreShown() {
        assertThat(search("--json", "machine", "vision").out()).startsWith("{\"q\":\"machine vision\",\"hits\":[{");
        assertThat(search("--json", "--top", "1", "5G").out().split("\"kind\"")).hasSize(2);
    }

    @Test
    void aScoreIsExplainedByWhatEachPieceOfTheQueryAdds() {
        assertThat(search("--explain", "--top", "1", "在线质量检测").out()).isEqualTo("""
            3.8126 scenario scenario-1: 100 % of the query found, and the title begins with it
              0.4471 在 as 在线质量检测 (exact, title)
              0.8942 线质 as 线质 (exact, title)
              1.0096 量检 as 量检 (exact, title)
              0.4616 测 as 检测 (exact, title)
            """);
        assertThat(search("--explain", "--top", "1", "完成线上申报").out())
                .startsWith("0.7846 document notice 2-1: 100 % of the query found\n");
    }

    @Test
    void aQuestionAboutStructureHasALineThatAnswersItAndItsClause() {
        assertThat(search("--top", "1", "有几个层级").out())
                .contains("tiers-index", "2 个层级：", "2 tiers: ", "zh/2030/documents/");
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        CommandRun run = search("qzxjkvw");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Nothing found.");
        assertThat(search("--json", "qzxjkvw").out()).isEqualTo("{\"q\":\"qzxjkvw\",\"hits\":[]}\n");
    }

    @Test
    void whereNothingAnswersForCertainTheNearestAreShown() {
        assertThat(search("检测房贷利率").out())
                .startsWith("Nothing that answers for certain. The nearest:\n")
                .containsPattern("scenario-1 +在线质量检测 / Online quality inspection");
    }

    @Test
    void ofWhatOnlyComesNearALongQueryThreeAreShown() {
        String complaint = CommandRun.of("search", "--content", "../content", "老客户说上一批法兰有砂眼，我们翻了三天纸单子也没弄明白是哪炉料做的")
                .out();
        assertThat(complaint).startsWith("Nothing that answers for certain. The nearest:\n");
        assertThat(complaint.lines().filter(line -> line.matches(" *\\d\\.\\d{3} .*")))
                .hasSizeBetween(1, 3)
                .first()
                .asString()
                .contains("scenario-15");
    }

    @Test
    void eachQueryOfAFileIsAnsweredOnALineInTheSameOrder() throws IOException {
        List<String> queries = List.of("智能化仓储", "\"5G\" \\ \t", "完成线上申报", "qzxjkvw", "智能化仓储");
        Path file = folder.resolve("queries.jsonl");
        Files.write(
                file, queries.stream().map(q -> JsonCodec.line(Map.of("q", q))).toList());

        List<String> lines = search("--queries", file.toString()).out().lines().toList();

        assertThat(lines.stream().map(line -> JsonCodec.stringIn(line, "q").orElseThrow()))
                .isEqualTo(queries);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line).matches("\\{\"q\":\".*\",\"hits\":\\[(" + HIT + "(," + HIT + ")*)?]}"));
        assertThat(lines.get(0)).contains("\"hits\":[{\"kind\":\"scenario\",\"id\":\"scenario-3\",\"score\"");
        assertThat(lines.get(2))
                .contains("\"hits\":[{\"kind\":\"document\",\"id\":\"notice\",\"clause\":\"2-1\",\"score\"");
        assertThat(lines.get(4)).isEqualTo(lines.get(0));
    }

    @Test
    void aFileMayHaveBlankLinesAndAByteOrderMark() throws IOException {
        Path file = folder.resolve("queries.jsonl");
        Files.writeString(file, "\uFEFF{\"q\":\"5G\",\"note\":[1]}\r\n\r\n  \n{\"q\":\"\"}");
        CommandRun run = search("--queries", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void aLineThatIsNoQueryIsNamed() throws IOException {
        Path file = folder.resolve("queries.jsonl");
        Files.writeString(file, "{\"q\":\"5G\"}\n5G\n{\"query\":\"5G\"}\n");
        CommandRun run = search("--queries", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
            queries.jsonl:2: this is no JSON object with a text 'q'. Write {"q": "…"}.
            queries.jsonl:3: this is no JSON object with a text 'q'. Write {"q": "…"}.
            2 problems.
            """);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        CommandRun run = search("--queries", folder.resolve("none.jsonl").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("none.jsonl: the file is missing.");
    }

    private static CommandRun search(String... arguments) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "search",
                                "--content",
                                SmallPack.ORIGINAL.content().toString()),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }
}
