package org.zhinan.importer.source.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that run together within one line, as （一）…；（二）…. */
public final class NumbersInLine {
    /** Between the numbers of a list stand words; （一）、（二） only names clauses. */
    private static final int FEWEST_CHARACTERS = 4;

    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_NUMBERS = 20;

    private static final String STOP = "^|(?<=[：:；;。，,、])|(?<=[：:；;。，,、][\\s\\u3000])";
    private static final String SPACE = "|(?<=[\\s\\u3000])";
    private static final String NO_REFERENCE = "(?![项項款條条目、，,和及或与至])";
    private static final String ENGLISH =
            "^|(?<=[\\s—–])(?<!(?i:paragraph|section|subsection|point|item|clause|article|regulation|rule)s?[\\s\\u00a0])";
    private static final String NO_ENGLISH_REFERENCE = "[\\s\\u00a0](?!(?:and|or|to)\\s+\\(|of\\b|above\\b|below\\b)";

    /** Where an item may begin, and its numeral with what stands around it. */
    private static final List<Look> LOOKS = List.of(
            new Look("）)", STOP, "[（(]", chinese(), "[）)]" + NO_REFERENCE),
            new Look("）)", STOP + SPACE, "[（(]", arabic(), "[）)]" + NO_REFERENCE),
            new Look("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", STOP + SPACE, "", circled(), NO_REFERENCE),
            new Look("123456789", "^|(?<=[：:；;。])|(?<=[：:；;。][\\s\\u3000])", "", arabic(), "[.．、](?![0-9])"),
            new Look(")", ENGLISH, "\\(", letters(), "\\)" + NO_ENGLISH_REFERENCE),
            new Look(")", ENGLISH, "\\(", romans(), "\\)" + NO_ENGLISH_REFERENCE),
            new Look(")", ENGLISH + "|(?<=[\\p{IsHan}：:；;。，,、])", "", letters(), "\\)" + NO_ENGLISH_REFERENCE));

    /** 一是, 二是 in a sentence. */
    private static final Look WORDS = new Look("是", STOP, "", chinese(), "是");

    /** @param ends a character that stands in each of the numbers: most lines do not have it twice, and are not looked at */
    private record Look(String ends, Pattern pattern, List<String> numerals) {
        Look(String ends, String before, String open, List<String> numerals, String behind) {
            this(
                    ends,
                    Pattern.compile("(?:" + before + ")(?<marker>" + open + "(?<numeral>" + longestFirst(numerals) + ")"
                            + behind + ")"),
                    numerals);
        }

        private boolean mayStandIn(String line) {
            return line.chars().filter(c -> ends.indexOf(c) >= 0).limit(2).count() == 2;
        }

        private static String longestFirst(List<String> numerals) {
            List<String> sorted = new ArrayList<>(numerals);
            sorted.sort((a, b) -> b.length() - a.length());
            return String.join("|", sorted);
        }
    }

    private NumbersInLine() {}

    private static List<String> chinese() {
        return List.of("一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十".split(" "));
    }

    private static List<String> arabic() {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= MOST_NUMBERS; i++) {
            all.add(String.valueOf(i));
        }
        return all;
    }

    private static List<String> circled() {
        return List.of("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".split(""));
    }

    private static List<String> letters() {
        return List.of("abcdefghijklmnopqrstuvwxyz".split(""));
    }

    private static List<String> romans() {
        return List.of("i ii iii iv v vi vii viii ix x xi xii".split(" "));
    }

    /** The first and the last number of a list within the line. */
    public static Optional<String> list(String line) {
        return LOOKS.stream()
                .map(look -> run(line, look))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a sentence of it counts with words, as 一是 and 二是, which are no numbers. */
    public static boolean countsInWords(String line) {
        return run(line, WORDS).isPresent();
    }

    /** Numbers of one kind that follow one another with words between them, at least two; the first is 1, or begins the line. */
    private static Optional<String> run(String line, Look look) {
        Optional<String> found = Optional.empty();
        if (!look.mayStandIn(line)) {
            return found;
        }
        Map<Integer, String> begun = new HashMap<>();
        Matcher matcher = look.pattern().matcher(line);
        int last = 0;
        int end = 0;
        for (int at = 0; at < line.length() && matcher.find(at); at = matcher.end("marker")) {
            String marker = matcher.group("marker").strip();
            int value = look.numerals().indexOf(matcher.group("numeral")) + 1;
            int between = matcher.start("marker") - end;
            boolean near = between >= FEWEST_CHARACTERS && between <= MOST_CHARACTERS;
            if (value == last + 1 && begun.containsKey(last) && near) {
                begun.put(value, begun.get(last));
                found = Optional.of(begun.get(last) + "…" + marker);
            } else if (value == 1 || matcher.start("marker") == 0) {
                begun.clear();
                begun.put(value, marker);
            } else {
                continue;
            }
            last = value;
            end = matcher.end("marker");
        }
        return found;
    }
}
