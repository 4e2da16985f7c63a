package org.zhinan.search.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.search.text.Token;

/** Reads citations as numbers and the words between them, whatever numerals, brackets and blanks they are written with. */
public final class CitationKeys {

    /** Stands before a key that tells numerals apart, as 一 and 1 within one document. */
    static final String EXACT = "=";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "[〇零]";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final Pattern NUMERALS = Pattern.compile("[〇零一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸]");
    /** Up to 999: hundreds, tens, and whether there are such, ones. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:([一二三四五六七八九])百)?" + ZEROS + "?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$");

    private static final Pattern ROMAN = Pattern.compile("^(x{0,4})(ix|iv|v?i{0,3})$");

    /** As in 3rd. */
    private static final Pattern ORDINAL = Pattern.compile("^([0-9]{1,9})(?:st|nd|rd|th)?$");

    /** Alone or behind a number, as in 5a. */
    private static final Pattern LETTER = Pattern.compile("^[0-9]*[a-z]$");

    /** Makes a number the place in an order: 第40个场景 is one, 40个场景 are all. */
    private static final String ORDER = "第";

    /** What stands behind such a number for what is counted; where nothing is named behind it, the last is a unit. */
    private static final List<String> COUNTED = List.of("个", "项");

    /** Words that say nothing of a place. */
    private static final List<String> SILENT = List.of(ORDER, "的", "之", "号", "of", "the", "in", "no", "number");

    /** Words that ask what is in a place, at the ends of a query; in Chinese, of single ideographs. */
    private static final Set<String> ASKING =
            Set.of(("讲 说 写 是 啥 什 么 哪 个 些 的 了 呢 吗 啊 内 容 规 定 谈 里 面 有 请 问 主 要 叫 名 称 看 查 找 全 原 文 部 分 "
                            + "what whats which where wheres is does do s say says about state states contain contains cover covers read called "
                            + "show me please find see of the in on")
                    .split(" "));

    /** Words that say what is numbered; of several, only the first counts where a citation has not all that the text has. */
    private static final List<String> UNITS = List.of(
            "条",
            "款",
            "项",
            "目",
            "章",
            "节",
            "编",
            "段",
            "点",
            "注",
            "表",
            "附",
            "件",
            "录",
            "图",
            "序",
            "言",
            "article",
            "paragraph",
            "item",
            "sub",
            "chapter",
            "section",
            "annex",
            "appendix",
            "schedule",
            "table",
            "note",
            "point",
            "clause",
            "part",
            "rule",
            "regulation",
            "figure",
            "recital");

    /** What an article of a Chinese law consists of. */
    static final String PARAGRAPH = "款";

    /** Units of a number that a text may write alone. */
    static final List<String> CHAPTERS = List.of("章", "节", "chapter", "section");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("art", "article"),
            Map.entry("para", "paragraph"),
            Map.entry("paras", "paragraph"),
            Map.entry("ch", "chapter"),
            Map.entry("sec", "section"),
            Map.entry("ss", "section"),
            Map.entry("reg", "regulation"),
            Map.entry("regs", "regulation"),
            Map.entry("rr", "rule"),
            Map.entry("sch", "schedule"),
            Map.entry("first", "1"),
            Map.entry("second", "2"),
            Map.entry("third", "3"),
            Map.entry("fourth", "4"),
            Map.entry("fifth", "5"));

    /** What an article of a Chinese law is, and acts of common-law countries number without a word. */
    static final String ARTICLE = "条";

    static final String SECTION = "section";

    /** How those are called before their number; s and r only there, as they are letters elsewhere. */
    private static final List<String> SECTIONS = List.of("s", "r", "rule", "regulation");

    /** What is a part of anything else that is cited. */
    private static final List<String> INNER = List.of("paragraph", "sub", "item", "point");

    static final int MOST_SPLIT = 3;

    private CitationKeys() {}

    /** What any word is that may count as a number, as first does. */
    public static String numbers() {
        return NUMERALS.pattern() + "|^([0-9]+|[0-9]*[a-z]|[ivx]+|\\w+(st|nd|rd|th))$";
    }

    /** What a second implementation needs. */
    public static Map<String, Object> rules() {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("numerals", NUMERALS.pattern());
        rules.put("ordinal", ORDINAL.pattern());
        rules.put("chinese", NUMBER.pattern());
        rules.put("roman", ROMAN.pattern());
        rules.put("letter", LETTER.pattern());
        rules.put("digits", DIGITS);
        rules.put("stems", STEMS);
        rules.put("order", ORDER);
        rules.put("counted", COUNTED);
        rules.put("silent", SILENT);
        rules.put("units", UNITS);
        rules.put("chapters", CHAPTERS);
        rules.put("paragraph", PARAGRAPH);
        rules.put("article", ARTICLE);
        rules.put("section", SECTION);
        rules.put("sections", SECTIONS);
        rules.put("inner", INNER);
        rules.put("short", new TreeMap<>(SHORT));
        rules.put("asking", new TreeSet<>(ASKING).stream().toList());
        return rules;
    }

    /**
     * A number, as which a letter counts as well, or a word.
     *
     * @param text as it was written, normalized
     * @param key the number in digits, or the word
     */
    record Part(String text, String key, boolean number) {

        boolean unit() {
            return UNITS.contains(key);
        }

        /** Whether it can be of a place without a name. */
        boolean ofPlace() {
            return number || unit();
        }
    }

    /** What is left of a question about a place when the words that ask are left out at its ends. */
    static List<Token> askedAbout(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && ASKING.contains(tokens.get(from).word())) {
            from++;
        }
        while (from < to && ASKING.contains(tokens.get(to - 1).word())) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /**
     * The parts of a text.
     *
     * @param split after so many numerals a run of Chinese ones is two numbers; 0 for none; with the most, 1b is two as well
     */
    static List<Part> read(List<Token> tokens, int split) {
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < tokens.size(); ) {
            int to = k + 1;
            while (to < tokens.size() && isNumeral(tokens.get(k)) && goesOn(tokens, to)) {
                to++;
            }
            if (isNumeral(tokens.get(k))) {
                String run = tokens.subList(k, to).stream().map(Token::word).collect(Collectors.joining());
                addRun(parts, run, split);
            } else if (!SILENT.contains(tokens.get(k).word()) && !isCounted(tokens, k)) {
                words(tokens.get(k).word(), split).forEach(word -> parts.add(word(word)));
            }
            k = to;
        }
        return parts;
    }

    private static boolean isCounted(List<Token> tokens, int k) {
        int before = k - 1;
        while (before > 0 && isNumeral(tokens.get(before)) && isNumeral(tokens.get(before - 1))) {
            before--;
        }
        if (before < 1
                || !tokens.get(before - 1).word().equals(ORDER)
                || !isNumeral(tokens.get(before))
                        && !ORDINAL.matcher(tokens.get(before).word()).matches()) {
            return false;
        }
        String next = k + 1 < tokens.size() ? tokens.get(k + 1).word() : ORDER;
        int counted = COUNTED.indexOf(tokens.get(k).word());
        return counted == 0
                || counted > 0
                        && !SILENT.contains(next)
                        && !UNITS.contains(next)
                        && !ORDINAL.matcher(next).matches()
                        && !NUMERALS.matcher(next).matches();
    }

    private static List<String> words(String word, int split) {
        return split == MOST_SPLIT && word.matches("[0-9]+[a-z]")
                ? List.of(word.substring(0, word.length() - 1), word.substring(word.length() - 1))
                : List.of(word);
    }

    private static boolean isNumeral(Token token) {
        return NUMERALS.matcher(token.word()).matches();
    }

    private static boolean goesOn(List<Token> tokens, int k) {
        return isNumeral(tokens.get(k))
                && tokens.get(k - 1).end() == tokens.get(k).start();
    }

    /** A run that is no number is a number for each of its numerals. */
    private static void addRun(List<Part> parts, String run, int split) {
        int number = number(run);
        if (split > 0 && split < run.length()) {
            addRun(parts, run.substring(0, split), 0);
            addRun(parts, run.substring(split), 0);
        } else if (number >= 0 || run.length() == 1) {
            parts.add(new Part(run, number < 0 ? run : String.valueOf(number), true));
        } else {
            for (int k = 0; k < run.length(); k++) {
                addRun(parts, run.substring(k, k + 1), 0);
            }
        }
    }

    /** The number that Chinese numerals write; -1 when they write none. */
    private static int number(String run) {
        if (run.length() == 1 && STEMS.contains(run)) {
            return STEMS.indexOf(run) + 1;
        }
        Matcher number = NUMBER.matcher(run);
        return number.matches()
                ? 100 * digit(number.group(1), 0)
                        + (number.group(3) == null ? 0 : 10 * digit(number.group(2), 1))
                        + digit(number.group(4), 0)
                : -1;
    }

    private static int digit(String numeral, int none) {
        return numeral == null ? none : DIGITS.indexOf(numeral);
    }

    private static Part word(String word) {
        String whole = SHORT.getOrDefault(word, word);
        Matcher digits = ORDINAL.matcher(whole);
        if (digits.matches()) {
            String number = digits.group(1).replaceFirst("^0+(?=.)", "");
            return new Part(number, number, true);
        }
        if (ROMAN.matcher(word).matches()) {
            return new Part(word, String.valueOf(roman(word)), true);
        }
        return new Part(whole, whole, LETTER.matcher(word).matches());
    }

    private static int roman(String word) {
        int sum = 0;
        for (int k = 0; k < word.length(); k++) {
            int value = roman(word.charAt(k));
            sum += k + 1 < word.length() && roman(word.charAt(k + 1)) > value ? -value : value;
        }
        return sum;
    }

    private static int roman(char letter) {
        return letter == 'x' ? 10 : letter == 'v' ? 5 : 1;
    }

    /** What a name is looked up by. */
    static String name(List<Part> parts) {
        return parts.stream().map(Part::key).collect(Collectors.joining(" "));
    }

    /**
     * What the place of a query is looked up by. The first paragraph of an article is mostly the one that its number stands in, and is
     * cited as the article: before anything is left out of the place. So are other ways to say the same, as s 5 and para 2 of Schedule 1.
     */
    static List<String> asked(List<Part> parts) {
        List<String> keys = new ArrayList<>(places(parts));
        keys.addAll(2, section(parts));
        keys.addAll(2, turned(parts));
        int before = parts.size() - 2;
        if (before > 0
                && parts.get(before).key().equals("1")
                && parts.get(before + 1).key().equals(PARAGRAPH)) {
            keys.addAll(2, places(parts.subList(0, before)).subList(0, 2));
        }
        return keys;
    }

    private static List<String> section(List<Part> parts) {
        return parts.size() > 1
                        && SECTIONS.contains(parts.get(0).key())
                        && Character.isDigit(parts.get(1).text().charAt(0))
                ? List.of(SECTION + " " + name(parts.subList(1, parts.size())))
                : List.of();
    }

    /** From the outside in, where each number has an English word before it. */
    private static List<String> turned(List<Part> parts) {
        List<Part> turned = new ArrayList<>();
        int to = parts.size();
        for (int k = parts.size() - 1; k >= 0; k--) {
            if (isWord(parts.get(k)) && (k == 0 || !isWord(parts.get(k - 1)))) {
                turned.addAll(parts.subList(k, to));
                to = k;
            }
        }
        if (to > 0 || turned.equals(parts)) {
            return List.of();
        }
        List<String> keys = places(turned);
        return keys.subList(1, INNER.contains(parts.get(0).key()) ? 3 : 2);
    }

    private static boolean isWord(Part part) {
        return part.unit() && part.key().length() > 1;
    }

    /** What a place is looked up by: as it is written, in digits, with its first unit only, and without units. */
    static List<String> places(List<Part> parts) {
        List<Part> units = parts.stream().filter(Part::unit).toList();
        return List.of(
                EXACT + parts.stream().map(Part::text).collect(Collectors.joining(" ")),
                name(parts),
                name(parts.stream()
                        .filter(part -> !part.unit() || part == units.get(0))
                        .toList()),
                bare(parts));
    }

    /** The last of them, without units. */
    static String bare(List<Part> parts) {
        return name(parts.stream().filter(part -> !part.unit()).toList());
    }
}
