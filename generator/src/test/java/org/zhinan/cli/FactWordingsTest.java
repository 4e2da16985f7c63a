package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.testing.Golden;

/** Facts of a call in the words of its notice: those of {@code facts/right.txt} pass, each of {@code facts/wrong.txt} gives its exact message. */
@Tag("fast")
class FactWordingsTest {
    private static final Path CASES = Path.of("src/test/resources/facts");
    private static final int LEAST_CASES = 60;
    private static final int LEAST_WRONG = 20;
    private static final Pattern PROBLEM = Pattern.compile("  (?:line |第)(\\d+)(?:: |行：)(.*)\\n    (.*)\\n");
    /** What the file says beside the value, and the sentence around the wording. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "deadlines",
                    List.of(
                            "who: {zh: 主体, en: Actors}, what: {zh: 申报, en: apply}, ",
                            "主体%s申报。",
                            "Actors %s are to apply."),
            "quotas", List.of("place: {zh: 东市, en: East City}, ", "%s", "%s"),
            "limits", List.of("what: {zh: 补助, en: subsidy}, ", "%s。", "A %s."),
            "copies", List.of("of: {zh: 申报书, en: application dossier}, ", "报送%s。", "Submit the %s."),
            "contacts", List.of("office: {zh: 省工业厅, en: Department}, ", "%s", "%s"),
            "platform", List.of("name: {zh: 平台, en: platform}, ", "%s。", "On the %s."));

    @TempDir
    private Path folder;

    private record Wording(String line, String kind, String value, String zh, String en) {
        static Wording of(String line) {
            String[] parts = line.split(" \\| ");
            assertThat(parts).as(line).hasSize(4);
            return new Wording(line, parts[0], parts[1], parts[2].replace("\\t", "\t"), parts[3].replace("\\t", "\t"));
        }
    }

    private static List<Wording> wordings(String name) throws IOException {
        return Files.readAllLines(CASES.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Wording::of)
                .toList();
    }

    @Test
    void rightOnesPass() throws IOException {
        pack(wordings("right.txt"));

        CommandRun run = CommandRun.of("check", "--content", folder.toString());

        assertThat(run.out()).startsWith("No problems.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachWrongOneIsNamedWithItsLineAndCure(String language) throws IOException {
        List<Wording> wrong = wordings("wrong.txt");
        List<Integer> lines = pack(wrong);

        CommandRun run = CommandRun.of("check", "--language", language, "--content", folder.toString());

        assertThat(run.exit()).isEqualTo(1);
        Map<Integer, List<String>> problems = problems(run.out());
        assertThat(problems.keySet())
                .containsExactlyElementsOf(lines.stream().sorted().toList());
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            told.append(wrong.get(i).line()).append('\n');
            problems.get(lines.get(i))
                    .forEach(problem -> told.append("  ").append(problem).append('\n'));
        }
        Golden.assertText("facts/problems." + language + ".txt", told.toString());
    }

    /** What is right for a fact is right for the translation, too, where the figures differ and not only the words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "于5月6日前 | by 6 May |",
                "于2030年5月6日前 | by May 6, 2030 |",
                "于二〇三〇年五月六日前 | by 6 May 2030 |",
                "于5月1日至10日 | from 1 to 10 May |",
                "于17:00前 | before 5 p.m. |",
                "不超过500万元 | up to RMB 5 million |",
                "不低于2亿元 | at least 200 million yuan |",
                "占30% | 30 per cent |",
                "于2030年5月6日前 | by 7 May 2030 | 2030年5月6日",
                "于5月6日前 | by 7 May | 5月6日",
                "不超过500万元 | up to RMB 50 million | 不超过500万元",
                "占30% | 3 per cent | 30%"
            })
    void figuresOfATranslationAreComparedByValue(String zh, String en, String lacking) throws IOException {
        document("zh", "# 示例\n\n2030年3月1日\n\n主体" + zh + "。\n", "# Sample\n\n1 March 2030\n\nActors " + en + ".\n");

        CommandRun run = CommandRun.of("check", "--content", folder.toString());

        if (lacking == null) {
            assertThat(run.out()).startsWith("No problems.");
        } else {
            assertThat(run.out())
                    .contains("the English of clause 'notice#p3' lacks '" + lacking + "', or states another number");
        }
    }

    @Test
    void areEnough() throws IOException {
        int wrong = wordings("wrong.txt").size();
        assertThat(wrong).isGreaterThanOrEqualTo(LEAST_WRONG);
        assertThat(wrong + wordings("right.txt").size()).isGreaterThanOrEqualTo(LEAST_CASES);
    }

    private static Map<Integer, List<String>> problems(String out) {
        assertThat(out.lines()
                        .filter(line ->
                                line.startsWith("content/") || line.startsWith("/") || line.contains("facts.yaml")))
                .as(out)
                .hasSize(1);
        Map<Integer, List<String>> problems = new TreeMap<>();
        Matcher problem = PROBLEM.matcher(out);
        while (problem.find()) {
            problems.computeIfAbsent(Integer.parseInt(problem.group(1)), line -> new ArrayList<>())
                    .add(problem.group(2) + " " + problem.group(3));
        }
        return problems;
    }

    /** A pack with a clause and a fact for each wording; the lines of the facts. */
    private List<Integer> pack(List<Wording> wordings) throws IOException {
        StringBuilder zh = new StringBuilder("# 示例通知\n\n2030年3月1日\n");
        StringBuilder en = new StringBuilder("# Sample notice\n\n1 March 2030\n");
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            List<String> kind = KINDS.get(wording.kind());
            zh.append("\n## ").append(chinese(i + 1)).append("、例\n\n").append(block(kind.get(1), wording.zh()));
            en.append("\n## ").append(roman(i + 1)).append(". Case\n\n").append(block(kind.get(2), wording.en()));
            facts.computeIfAbsent(wording.kind(), each -> new ArrayList<>())
                    .add("{" + kind.get(0) + wording.value().replaceFirst("^\\{(.*)}$", "$1") + ", clause: 'notice#"
                            + (i + 1) + "-" + id(wording.zh()) + "'}");
        }
        document("en", zh.toString(), en.toString());
        return call(wordings, facts);
    }

    private void document(String original, String zh, String en) throws IOException {
        put(
                "site.yaml",
                "name: {zh: 示例, en: Sample}\ntagline: {zh: 示例, en: Sample}\nedition: '2030'\nnavigation: [documents]\n");
        put("editions/2030/edition.yaml", "id: '2030'\ntitle: {zh: 示例, en: Sample}\ndocuments: [notice]\n");
        put(
                "editions/2030/documents/notice/document.yaml",
                "title: p1\nshort: {zh: 通知, en: Notice}\noriginal: " + original
                        + "\nissued: {date: 2030-03-01, clause: p2}\n");
        put("editions/2030/documents/notice/zh.md", zh);
        put("editions/2030/documents/notice/en.md", en);
        CommandRun confirmed = CommandRun.of("confirm", "--content", folder.toString(), "notice");
        assertThat(confirmed.exit()).as(confirmed.err()).isZero();
    }

    private List<Integer> call(List<Wording> wordings, Map<String, List<String>> facts) throws IOException {
        StringBuilder call = new StringBuilder("id: facts\nname: {zh: 示例省, en: Sample}\nnotice: notice\n");
        Map<String, List<Integer>> lines = new HashMap<>();
        facts.forEach((kind, all) -> {
            boolean isList = !kind.equals("platform");
            call.append(kind).append(isList ? ":\n" : ": ");
            for (String fact : all) {
                lines.computeIfAbsent(kind, each -> new ArrayList<>())
                        .add((int) call.chars().filter(c -> c == '\n').count() + 1);
                call.append(isList ? "  - " : "").append(fact).append('\n');
            }
        });
        put("editions/2030/calls/facts.yaml", call.toString());
        return wordings.stream().map(each -> lines.get(each.kind()).remove(0)).collect(Collectors.toList());
    }

    private static String block(String sentence, String words) {
        if (!words.contains("\t")) {
            return sentence.formatted(words) + "\n";
        }
        String[] cells = words.split("\t");
        return "|" + " |".repeat(cells.length) + "\n|" + " --- |".repeat(cells.length) + "\n| "
                + String.join(" | ", cells) + " |\n";
    }

    private static String id(String words) {
        return !words.contains("\t")
                ? "p1"
                : words.matches("\\d+\t.*") ? words.substring(0, words.indexOf('\t')) : "r1";
    }

    private static String chinese(int number) {
        String digits = " 一二三四五六七八九";
        String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
        return tens
                + (number < 10 ? "" : "十")
                + digits.substring(number % 10, number % 10 + 1).strip();
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (Map.Entry<Integer, String> sign : List.of(
                Map.entry(90, "XC"),
                Map.entry(50, "L"),
                Map.entry(40, "XL"),
                Map.entry(10, "X"),
                Map.entry(9, "IX"),
                Map.entry(5, "V"),
                Map.entry(4, "IV"),
                Map.entry(1, "I"))) {
            for (; rest >= sign.getKey(); rest -= sign.getKey()) {
                roman.append(sign.getValue());
            }
        }
        return roman.toString();
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
