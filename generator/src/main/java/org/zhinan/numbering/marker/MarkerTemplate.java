package org.zhinan.numbering.marker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a marker looks like: plain characters around one number in braces, which its first numeral stands for, as in
 * <code>第{一}条</code>, <code>({a})</code>, <code>{1.1.1}</code>, <code>{A1}</code>, <code>{1-1}</code>, <code>{A.1.a}</code>. What an amendment may insert follows in square brackets, as in
 * <code>第{一}条[之{一}]</code>, or right behind the number, as in <code>{1}[{a}].</code> A dash there, as in <code>§§ {1.1}[–{1.1}]</code>,
 * stands for any that leads to the last of several numbers. Letters of a marker without a number that is all in
 * capitals, as NOTE, match capitals only. Brackets, full stops and colons match in either width, letters in either case; a space at the end
 * matches the end of the text, too.
 */
public final class MarkerTemplate {
    private static final Pattern GRAMMAR = Pattern.compile(
            "([^{}\\[\\]]*)\\{([^{}]+)}([^{}\\[\\]]*)(?:\\[([^{}\\[\\]]*)\\{([^{}]+)}([^{}\\[\\]]*)]([^{}\\[\\]]*))?");
    private static final Pattern CHOICE = Pattern.compile("<([^<>]*\\|[^<>]*)>");
    private static final Pattern JOINED = Pattern.compile("[Aa]1");
    private static final Pattern LETTERED = Pattern.compile("[A1](?:\\.1)*\\.a");
    private static final Pattern LITERAL = Pattern.compile("[^{}\\[\\]]+");
    private static final Pattern ZERO = Pattern.compile("(?<![0-9])0[0-9]");
    private static final Pattern OWN_LOOK = Pattern.compile(".*[-–].*|.*\\.[a-z]");
    private static final String RANGE = "–";
    private static final String TO = "(?:\\s?[-–—]\\s?|\\s+(?:to|through)\\s+)";
    private static final String SPACE = "[\\s\\u3000\\u00a0]";
    private static final List<String> WIDTHS = List.of("（(", "）)", ".．", ":：", "[［", "]］");

    /** How the parts of a number are set: 1.1, A1, 12-34 or A.1.a. */
    private enum Look {
        PLAIN,
        JOINED,
        DASHED,
        LETTERED
    }

    /** A number and the words around it. */
    private record Numbered(String before, NumeralSystem system, int parts, Look look, String after) {
        /** What follows the first part. */
        String more() {
            return switch (look) {
                case JOINED -> "[0-9]{1,2}";
                case DASHED -> "(?:[-–][0-9]{1,4}){" + (parts - 1) + "}";
                case LETTERED -> "(?:[.．][0-9０-９]{1,3}){" + (parts - 2) + "}[.．][a-z](?![a-z])";
                case PLAIN -> parts == 1 ? "" : "(?:[.．][0-9０-９]{1,3}){" + (parts - 1) + "}";
            };
        }

        boolean joined() {
            return look == Look.JOINED;
        }

        public String regex(String group) {
            return regex(group, true);
        }

        /** @param ends whether no part of a decimal may follow, nor an insertion that looks like one */
        String regex(String group, boolean ends) {
            boolean digits = parts > 1 || system == NumeralSystem.ARABIC;
            String end = !ends
                    ? ""
                    : digits && after.isEmpty()
                            ? "(?![.．]?[0-9])"
                            : digits && after.equals(".") && !before.isEmpty()
                                    ? "(?![0-9])"
                                    : digits && after.equals("、") ? "(?![0-9]+[两三四五等项款条目点])" : "";
            return (before.equals(RANGE) ? TO : literal(before)) + "(?<" + group + ">" + system.regex(group + "letter")
                    + more() + ")" + (after.isEmpty() ? end : literal(after) + end);
        }

        public String write(Ordinal ordinal) {
            if (!ordinal.written().isEmpty() && (parts > 1 || system == NumeralSystem.ARABIC)) {
                return before + ordinal.written();
            }
            NumeralSystem first = ordinal.path().size() > 1 ? ordinal.first() : system;
            StringBuilder text =
                    new StringBuilder(before).append(first.write(ordinal.path().get(0)));
            ordinal.path().stream()
                    .skip(1)
                    .forEach(part -> text.append(joined() ? "" : ".").append(part));
            return text.toString();
        }
    }

    private final String template;
    private final Optional<Numbered> number;
    private final Optional<Numbered> insertion;
    /** What stands behind an insertion that is within the marker. */
    private final String tail;

    private final Pattern pattern;
    /** What a text begins with that may match, which most do not; 0 where that is not said. */
    private final char first;

    private MarkerTemplate(String template, Optional<Numbered> number, Optional<Numbered> insertion, String tail) {
        this.template = template;
        this.number = number;
        this.insertion = insertion;
        this.tail = tail;
        String before = number.map(Numbered::before).orElse("");
        this.first = !before.isEmpty() && before.charAt(0) < 128 && Character.isLetter(before.charAt(0))
                ? Character.toLowerCase(before.charAt(0))
                : 0;
        boolean ends = insertion.filter(each -> each.before().equals(".")).isEmpty();
        String inserted =
                insertion.map(each -> "(?:" + each.regex("inserted") + ")?").orElse("");
        this.pattern =
                Pattern.compile(number.map(each -> each.regex("number", ends)).orElseGet(() -> word(template))
                        + inserted
                        + literal(tail));
    }

    /** Capitals alone are meant as such: NOTE begins a note, and "Note that" a sentence. */
    private static String word(String template) {
        boolean capitals = template.strip().matches("[A-Z]{2,}");
        return capitals ? "(?-i:" + Pattern.quote(template.strip()) + ")(?:" + SPACE + "+|$)" : literal(template);
    }

    /** What the text stands for where it has words to choose from, as {@code <Lot|Topic> {1}<:| – >}; else the text itself. */
    public static List<String> expand(String text) {
        Matcher choice = CHOICE.matcher(text);
        if (!choice.find()) {
            return List.of(text);
        }
        return Stream.of(choice.group(1).split("\\|", -1))
                .flatMap(each ->
                        expand(text.substring(0, choice.start()) + each + text.substring(choice.end())).stream())
                .toList();
    }

    /** Nothing when the text is no template. */
    public static Optional<MarkerTemplate> of(String template) {
        Matcher matcher = GRAMMAR.matcher(template);
        if (!matcher.matches()) {
            return LITERAL.matcher(template).matches()
                    ? Optional.of(new MarkerTemplate(template, Optional.empty(), Optional.empty(), ""))
                    : Optional.empty();
        }
        Optional<Numbered> number = numbered(matcher.group(1), matcher.group(2), matcher.group(3));
        Optional<Numbered> insertion = Optional.ofNullable(matcher.group(5))
                .flatMap(system -> numbered(matcher.group(4), system, matcher.group(6)));
        String tail = matcher.group(7) == null ? "" : matcher.group(7);
        return number.map(each -> new MarkerTemplate(template, number, insertion, tail));
    }

    private static Optional<Numbered> numbered(String before, String numeral, String after) {
        if (JOINED.matcher(numeral).matches()) {
            return NumeralSystem.ofFirst(numeral.substring(0, 1))
                    .map(system -> new Numbered(before, system, 2, Look.JOINED, after));
        }
        boolean lettered = LETTERED.matcher(numeral).matches();
        Look look = lettered ? Look.LETTERED : numeral.indexOf('-') > 0 ? Look.DASHED : Look.PLAIN;
        String[] parts = numeral.split(look == Look.DASHED ? "-" : "\\.");
        for (int i = 1; i < parts.length - (lettered ? 1 : 0); i++) {
            if (!parts[i].equals("1")) {
                return Optional.empty();
            }
        }
        return NumeralSystem.ofFirst(parts[0]).map(system -> new Numbered(before, system, parts.length, look, after));
    }

    /**
     * Where the number ends in a text that begins with this marker, and what it is.
     *
     * @param doubtful whether it may be a part of another number, as 1. of 1.5, or of a sentence, as 5 of 5 days
     */
    public record Match(int end, Ordinal ordinal, boolean doubtful) {}

    public Optional<Match> match(String text) {
        if (first != 0 && (text.isEmpty() || Character.toLowerCase(text.charAt(0)) != first)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        if (number.isEmpty()) {
            return Optional.of(new Match(matcher.end(), new Ordinal(List.of(0), NumeralSystem.ARABIC, ""), false));
        }
        String inserted = insertion.isPresent() && matcher.group("inserted") != null
                ? inserted(insertion.get(), matcher.group("inserted"))
                : "";
        return path(matcher.group("number"))
                .map(path -> new Match(
                        matcher.end(),
                        new Ordinal(path, number.get().system(), inserted, written(matcher.group("number"))),
                        isDoubtful(text, matcher.end())));
    }

    /** 1.01 is cited so, although it counts as 1.1 does, and so are 12-34 and A.1.a. */
    private static String written(String numeral) {
        String narrow = Normalizer.normalize(numeral, Normalizer.Form.NFKC);
        return ZERO.matcher(narrow).find() || OWN_LOOK.matcher(narrow).matches() ? narrow.replace('–', '-') : "";
    }

    private boolean isDoubtful(String text, int end) {
        Numbered own = number.orElseThrow();
        boolean digit = end < text.length() && Character.isDigit(text.charAt(end));
        return isArabic()
                && own.before().isEmpty()
                && (digit && !own.after().isEmpty() || (own.after() + tail).equals(" "));
    }

    /** What stands before the number; all of a template without one. */
    public String before() {
        return number.map(Numbered::before).orElse(template);
    }

    public String after() {
        return number.map(Numbered::after).orElse("") + tail;
    }

    /** What an amendment may insert behind, as a template of its own; what it inserts within is part of the numeral. */
    public Optional<MarkerTemplate> insertion() {
        return isWithin()
                ? Optional.empty()
                : insertion.map(each -> new MarkerTemplate("", insertion, Optional.empty(), ""));
    }

    private boolean isWithin() {
        boolean adjoins = insertion.filter(each -> each.before().isEmpty()).isPresent()
                && number.orElseThrow().after().isEmpty();
        return !tail.isEmpty() || adjoins;
    }

    /** Whether it can say what an amendment inserted. */
    public boolean takesInsertions() {
        return insertion.isPresent();
    }

    /** What the numeral may begin with, for a character class. */
    public String firstCharacters() {
        return number.orElseThrow().system().firstCharacters();
    }

    /** Matches the numeral alone, without what stands around it; the group is one name per expression. */
    public String numeral(String group) {
        Numbered own = number.orElseThrow();
        String inserted = isWithin() ? "(?:" + insertion.orElseThrow().regex(group + "inserted") + ")?" : "";
        return own.system().regex(group) + own.more() + inserted;
    }

    /** The numeral with what was inserted, as that is in ids; nothing where it only looks like one. */
    public Optional<Ordinal> ordinal(String numeral, Optional<String> inserted) {
        if (isWithin()) {
            Matcher whole = pattern.matcher(number.orElseThrow().before() + numeral + after());
            return whole.matches() ? match(whole.group()).map(Match::ordinal) : Optional.empty();
        }
        return path(numeral)
                .map(path -> new Ordinal(
                        path,
                        number.orElseThrow().system(),
                        inserted.flatMap(each -> insertion.map(more -> inserted(more, each)))
                                .orElse("")));
    }

    private Optional<List<Integer>> path(String numeral) {
        List<Integer> path = new ArrayList<>();
        String between = isJoined() ? "(?<=[A-Za-z])(?=[0-9])" : "[.．–-]";
        for (String part : numeral.split(between)) {
            NumeralSystem system = path.isEmpty()
                    ? number.orElseThrow().system()
                    : Character.isLetter(part.charAt(0)) ? NumeralSystem.LETTER_LOWER : NumeralSystem.ARABIC;
            OptionalInt value = system.parse(part);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            path.add(value.getAsInt());
        }
        return Optional.of(List.copyOf(path));
    }

    private static String inserted(Numbered insertion, String numeral) {
        if (insertion.before().equals(RANGE)) {
            return Ordinal.TO + numeral.replaceAll("[.．–]", "-");
        }
        OptionalInt value = insertion.system().parse(numeral);
        return value.isEmpty() ? "" : insertion.system().id(value.getAsInt());
    }

    /** The marker with this number, in the way of the template; without what parts it from the text. */
    public String write(Ordinal ordinal) {
        if (number.isEmpty()) {
            return template;
        }
        String text = number.get().write(ordinal) + number.get().after();
        if (ordinal.inserted().isEmpty() || insertion.isEmpty()) {
            return text + tail;
        }
        Numbered more = insertion.get();
        if (ordinal.isRange()) {
            String last = ordinal.inserted().substring(Ordinal.TO.length());
            last = ordinal.written().indexOf('-') > 0 ? last : last.replace('-', '.');
            return text.replaceFirst("^§ ", "§§ ") + RANGE + last + more.after() + tail;
        }
        boolean letter = !ordinal.inserted().matches("\\d+");
        if (!letter && more.system().isLetter()) {
            // Acts of Canada insert 4.1 where others insert 4A.
            return text + "." + ordinal.inserted() + more.after() + tail;
        }
        return text
                + more.before()
                + (letter
                        ? more.system().sameCase(ordinal.inserted())
                        : more.system().write(Integer.parseInt(ordinal.inserted())))
                + more.after()
                + tail;
    }

    /** The same words with the number as the other writes it, where that has these words, too. */
    public MarkerTemplate inTheWayOf(MarkerTemplate other) {
        boolean same = number.isPresent()
                && other.number.isPresent()
                && parts() == 1
                && other.parts() == 1
                && insertion.isEmpty()
                && number.get()
                        .before()
                        .replaceFirst("^, ", "")
                        .equalsIgnoreCase(other.number.get().before());
        return same
                ? new MarkerTemplate(
                        template,
                        Optional.of(new Numbered(
                                number.get().before(),
                                other.number.get().system(),
                                1,
                                Look.PLAIN,
                                number.get().after())),
                        insertion,
                        tail)
                : this;
    }

    /** Whether it writes numbers as this one is written. */
    public boolean isWrittenLike(Ordinal ordinal) {
        return number.filter(each -> each.system() == ordinal.first()).isPresent();
    }

    /** Whether a letter and a number are one, as A1. */
    public boolean isJoined() {
        return number.filter(Numbered::joined).isPresent();
    }

    public int parts() {
        return number.map(Numbered::parts).orElse(0);
    }

    /** Whether it is a plain number such as 1. and no part of a decimal. */
    public boolean isArabic() {
        return number.filter(each -> each.system() == NumeralSystem.ARABIC && each.parts() == 1)
                .isPresent();
    }

    /** Whether it counts in words, as First. */
    public boolean isOrdinal() {
        return number.filter(each -> each.system() == NumeralSystem.ENGLISH_ORDINAL)
                .isPresent();
    }

    public boolean isLetter() {
        return number.filter(each -> each.system().isLetter()).isPresent();
    }

    private static String literal(String text) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String c = text.substring(i, i + 1);
            boolean last = i == text.length() - 1;
            if (c.equals(" ")) {
                regex.append(last ? "(?:" + SPACE + "+|$)" : SPACE + "+");
            } else {
                regex.append(character(c));
            }
        }
        return regex.isEmpty() ? "" : "(?i:" + regex + ")";
    }

    /** Official texts set ideographs such as 第 apart from their number, too. */
    private static String character(String c) {
        for (String width : WIDTHS) {
            if (width.contains(c)) {
                return "[" + width.replace("[", "\\[").replace("]", "\\]") + "]";
            }
        }
        boolean ideograph = Character.isIdeographic(c.codePointAt(0));
        return ideograph
                ? SPACE + "*" + c
                        + (c.equals("第") || c.equals("附") || c.equals("件") || c.equals("录") || c.equals("錄")
                                ? SPACE + "*"
                                : "")
                : Pattern.quote(c);
    }
}
