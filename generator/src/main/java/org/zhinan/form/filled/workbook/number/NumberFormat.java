package org.zhinan.form.filled.workbook.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a number shows in a number format, for the formats that people use on forms: plain, padded and grouped numbers, per cent,
 * dates and times in digits, and words around them. Of any other format, and of those that depend on the reader's locale, it is
 * not known.
 */
public final class NumberFormat {
    private static final Pattern GENERAL = Pattern.compile("(?i)general|G/通用格式|@|");
    private static final Pattern HALVES_OF_DAYS = Pattern.compile("(?i)am/pm|a/p|上午/下午");
    private static final Pattern DIGITS = Pattern.compile("[#0?,]*[0#?](?:\\.[0#?]*)?|\\.[0#?]+");

    /** Colours, and locales that change neither digits nor calendar; by others a program shows days or numbers in its own way. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?i)\\[\\$-(?:0?(?:804|404|c04|409|809|411)|1004)]|\\[(?:red|black|blue|green|yellow)]");

    /** The formats that files name by number alone, as far as every program shows them alike. */
    public static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(27, "yyyy年m月"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(32, "h时mm分"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(49, "@"),
            Map.entry(57, "yyyy年m月"));

    /** What programs keep of a number: 4.31 is written as 4.3099999999999996. */
    private static final MathContext SIGNIFICANT = new MathContext(15);

    /** Longer ones are cut or written with a power of ten, by each program in its own way. */
    private static final int MOST_GENERAL = 11;

    /** Smaller ones are written with a power of ten, too. */
    private static final BigDecimal LEAST_GENERAL = new BigDecimal("0.0001");

    /** Before it programs do not agree on what day it is: one of them counts a leap day that there was not. */
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(61);

    /** The longest code that programs let people write. */
    private static final int MOST = 255;

    /** Which of the sections is that of texts. */
    private static final int TEXT_SECTION = 4;

    private final List<Token> tokens;

    private NumberFormat(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A stretch of a format: words as they stand, digits of a number, or a part of a date. */
    private record Token(Kind kind, String text) {}

    private enum Kind {
        WORDS,
        DIGITS,
        PER_CENT,
        DATE,
        UNKNOWN
    }

    /** The code of a format that files name by number; one that is not known where there is none. */
    public static String builtIn(int id) {
        return BUILT_IN.getOrDefault(id, "[unknown]");
    }

    /**
     * What a number shows.
     *
     * @param number in digits, as the file has it
     * @param code of the format
     * @param from1904 whether days are counted from 1904
     */
    public static Optional<String> shown(String number, String code, boolean from1904) {
        BigDecimal value = new BigDecimal(number).round(SIGNIFICANT);
        if (GENERAL.matcher(code).matches()) {
            boolean tiny = value.signum() != 0 && value.abs().compareTo(LEAST_GENERAL) < 0;
            return Optional.of(value.stripTrailingZeros().toPlainString())
                    .filter(shown -> !tiny && shown.replace("-", "").length() <= MOST_GENERAL);
        }
        if (code.length() > MOST || HALVES_OF_DAYS.matcher(code).find()) {
            return Optional.empty();
        }
        List<String> sections = sections(code);
        if (value.signum() < 0 && sections.size() > 1) {
            return new NumberFormat(tokens(sections.get(1))).shown(value.negate(), from1904);
        }
        if (value.signum() == 0 && sections.size() > 2) {
            return new NumberFormat(tokens(sections.get(2))).shown(value, from1904);
        }
        return new NumberFormat(tokens(sections.get(0))).shown(value, from1904);
    }

    /** What a text shows: itself, unless the fourth section of the format, or one with its place, says otherwise. */
    public static Optional<String> shownText(String text, String code) {
        List<String> sections = sections(code.length() > MOST ? "" : code);
        String section = sections.get(Math.min(sections.size(), TEXT_SECTION) - 1);
        List<Token> tokens = tokens(section);
        boolean placed = tokens.stream().anyMatch(NumberFormat::isText);
        if (text.isEmpty()
                || GENERAL.matcher(code).matches()
                || section.equalsIgnoreCase("General")
                || sections.size() < TEXT_SECTION && !placed) {
            return Optional.of(text);
        }
        return tokens.stream().allMatch(token -> token.kind == Kind.WORDS || isText(token))
                ? Optional.of(tokens.stream()
                        .map(token -> isText(token) ? text : token.text)
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    private static boolean isText(Token token) {
        return token.kind == Kind.UNKNOWN && token.text.equals("@");
    }

    /** Parted where a semicolon is no word. */
    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < code.length()) {
            int end = end(code, at);
            if (code.charAt(at) == ';') {
                sections.add(code.substring(begin, at));
                begin = end;
            }
            at = end;
        }
        sections.add(code.substring(begin));
        return sections;
    }

    private Optional<String> shown(BigDecimal value, boolean from1904) {
        long numbers = count(Kind.DIGITS);
        long dates = count(Kind.DATE);
        if (count(Kind.UNKNOWN) > 0
                || numbers > 1
                || numbers > 0 && dates > 0
                || dates > 0 && count(Kind.PER_CENT) > 0) {
            return Optional.empty();
        }
        if (dates > 0) {
            boolean disputed = !from1904 && value.compareTo(FIRST_DAY) < 0 && namesDays();
            return disputed ? Optional.empty() : SerialDate.of(value, from1904).map(this::date);
        }
        BigDecimal scaled = value.movePointRight(2 * (int) count(Kind.PER_CENT));
        return Optional.of(tokens.stream()
                .map(token -> token.kind == Kind.DIGITS ? digits(scaled, token.text) : token.text)
                .collect(Collectors.joining()));
    }

    private long count(Kind kind) {
        return tokens.stream().filter(token -> token.kind == kind).count();
    }

    private boolean namesDays() {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).kind == Kind.DATE)
                .anyMatch(i -> "yd".indexOf(tokens.get(i).text.charAt(0)) >= 0
                        || tokens.get(i).text.startsWith("m") && !isMinutes(i));
    }

    private String date(SerialDate date) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            shown.append(token.kind == Kind.DATE ? date.part(token.text, isMinutes(i)) : token.text);
        }
        return shown.toString();
    }

    /** An m is of minutes beside hours or seconds. */
    private boolean isMinutes(int index) {
        return tokens.get(index).text.startsWith("m") && (near(index, -1, 'h') || near(index, 1, 's'));
    }

    private boolean near(int index, int step, char wanted) {
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).kind == Kind.DATE) {
                return tokens.get(i).text.charAt(0) == wanted;
            }
        }
        return false;
    }

    private static String digits(BigDecimal value, String pattern) {
        int point = pattern.indexOf('.');
        String whole = point < 0 ? pattern : pattern.substring(0, point);
        String fraction = point < 0 ? "" : pattern.substring(point + 1);
        BigDecimal rounded = value.setScale(fraction.length(), RoundingMode.HALF_UP);
        while (rounded.scale() > fraction.replaceAll("[#?]+$", "").length()
                && rounded.stripTrailingZeros().scale() < rounded.scale()) {
            rounded = rounded.setScale(rounded.scale() - 1, RoundingMode.UNNECESSARY);
        }
        String[] parts = rounded.abs().toPlainString().split("\\.");
        int least = (int) whole.chars().filter(c -> c == '0').count();
        String before = least == 0 && parts[0].equals("0") ? "" : parts[0];
        String padded = "0".repeat(Math.max(0, least - before.length())) + before;
        String grouped = whole.contains(",") ? padded.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") : padded;
        return (rounded.signum() < 0 ? "-" : "")
                + grouped
                + (point < 0 ? "" : "." + (parts.length > 1 ? parts[1] : ""));
    }

    private static List<Token> tokens(String section) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < section.length()) {
            int end = end(section, at);
            String text = section.substring(at, end);
            token(text).ifPresent(tokens::add);
            at = end;
        }
        return tokens;
    }

    /** Where the stretch that begins there ends. */
    private static int end(String code, int from) {
        char c = code.charAt(from);
        if (c == '"' || c == '[') {
            int close = code.indexOf(c == '"' ? '"' : ']', from + 1);
            return close < 0 ? code.length() : close + 1;
        }
        if (c == '\\' || c == '_' || c == '*') {
            return Math.min(from + 2, code.length());
        }
        String run =
                isDate(c) ? String.valueOf(new char[] {Character.toLowerCase(c), Character.toUpperCase(c)}) : "#0?,.";
        if (!isDate(c) && run.indexOf(c) < 0) {
            return from + 1;
        }
        int end = from;
        while (end < code.length() && run.indexOf(code.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isDate(char c) {
        return "yYmMdDhHsS".indexOf(c) >= 0;
    }

    private static Optional<Token> token(String text) {
        char c = text.charAt(0);
        if (isDate(c)) {
            boolean known = text.length() <= (c == 'y' || c == 'Y' ? 4 : 2);
            return Optional.of(new Token(known ? Kind.DATE : Kind.UNKNOWN, text.toLowerCase(Locale.ROOT)));
        }
        return switch (c) {
            case '"' -> Optional.of(new Token(Kind.WORDS, text.replace("\"", "")));
            case '\\' -> Optional.of(new Token(Kind.WORDS, text.substring(1)));
            case '_' -> Optional.of(new Token(Kind.WORDS, " "));
            case '%' -> Optional.of(new Token(Kind.PER_CENT, "%"));
            case '[' ->
                HARMLESS.matcher(text).matches() ? Optional.empty() : Optional.of(new Token(Kind.UNKNOWN, text));
            default -> Optional.of(other(text));
        };
    }

    private static Token other(String text) {
        if (DIGITS.matcher(text).matches()) {
            return new Token(Kind.DIGITS, text);
        }
        int c = text.codePointAt(0);
        boolean word = text.length() == 1 && (c > 0x7F || "-/:., ()+".indexOf(c) >= 0);
        return new Token(word ? Kind.WORDS : Kind.UNKNOWN, text);
    }
}
