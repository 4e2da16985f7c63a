package org.zhinan.numbering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhinan.text.Language;

/** The table of contents that a text begins with: from below its title, if it has one, to where its first line stands again. */
final class TableOfContents {
    /** So many lines without a number, as a foreword, may stand before the first that has one. */
    private static final int UNNUMBERED = 6;

    /** An act may say that its contents follow. */
    private static final Pattern SENTENCE = Pattern.compile("(?is).*\\btable of contents\\b.{0,60}:");

    private static final Pattern ANNEX = Pattern.compile("附\\s*[件录錄表]|(?i:annex|appendix|schedule)\\b");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern PAGE = Pattern.compile(
            "(?:[.…·]{2,}[\\s\\u3000]*|(?<=[^\\s\\u3000])[\\s\\u3000]+)(?:[0-9]{1,4}|[IVXivxⅠ-Ⅻ]{1,6})$|[.…·]{2,}$");

    /** What stands behind such a word alone is its number, and no page. */
    private static final Pattern NUMBERED_WORD = Pattern.compile(
            "(?i)(?:sub)?(?:part|chapter|section|division|title)|article|rule|regulation|clause|annex|appendix|schedule|book|form|附\\s*[件录錄表]");

    private final int from;
    private final int to;

    private TableOfContents(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** A block and what its number may be. */
    record Entry(String text, List<NumberCandidate> candidates) {}

    static TableOfContents of(Profile profile, Language language, List<Entry> entries) {
        int title = IntStream.range(0, entries.size())
                .filter(i -> isTitle(profile, language, entries.get(i).text()))
                .findFirst()
                .orElse(entries.size());
        int first = IntStream.range(title + 1, Math.min(entries.size(), title + 1 + UNNUMBERED))
                .filter(i -> entries.get(i).candidates().stream().anyMatch(each -> !each.doubtful() || isOuter(each)))
                .filter(i -> again(entries, entries.get(i), title + 1) > 0)
                .findFirst()
                .orElse(0);
        int end = first > 0 ? again(entries, entries.get(first), title + 1) : 0;
        int from = end > 0 ? begin(entries, title, end) : title + 1;
        int to = withoutRest(profile, language, entries, from, repeated(entries, from, first, end));
        return from < to
                ? new TableOfContents(from, to)
                : UntitledContents.of(entries)
                        .map(run -> new TableOfContents(run.from(), run.to()))
                        .orElseGet(() -> new TableOfContents(0, 0));
    }

    /** The heading of a part may stand before the title of its contents, and again where the part begins. */
    private static int begin(List<Entry> entries, int title, int end) {
        boolean heads = title > 0
                && entries.get(title - 1).candidates().stream().anyMatch(TableOfContents::isOuter)
                && IntStream.range(title + 1, end)
                        .anyMatch(i -> compact(entries.get(i).text())
                                .equals(compact(entries.get(title - 1).text())));
        return heads ? title - 1 : title + 1;
    }

    /** Lines behind the last entry that are none: without a number, and nowhere below. */
    private static int withoutRest(Profile profile, Language language, List<Entry> entries, int from, int to) {
        Set<String> below = new HashSet<>();
        entries.stream().skip(Math.max(0, to)).forEach(entry -> below.add(compact(entry.text())));
        int end = to;
        while (end > from
                && entries.get(end - 1).candidates().isEmpty()
                && !below.contains(compact(entries.get(end - 1).text()))
                && !isLabelled(profile, language, entries.get(end - 1).text())) {
            end--;
        }
        return end;
    }

    private static boolean isLabelled(Profile profile, Language language, String text) {
        return ANNEX.matcher(text).lookingAt()
                || profile.labels().stream()
                        .anyMatch(label -> label.match(text, language).isPresent());
    }

    /** Where the number of the first line stands for the second time; of one that may be that of any list, with the same words. */
    private static int again(List<Entry> entries, Entry first, int from) {
        return IntStream.range(from, entries.size())
                .filter(i -> isSame(first, entries.get(i)))
                .skip(1)
                .findFirst()
                .orElse(0);
    }

    private static boolean isSame(Entry first, Entry other) {
        boolean sure = first.candidates().stream().anyMatch(each -> !each.doubtful());
        return first.candidates().stream()
                .filter(each -> !sure || !each.doubtful())
                .anyMatch(number -> other.candidates().stream().anyMatch(each -> isSame(number, each))
                        && (isOuter(number) || compact(first.text()).equals(compact(other.text()))));
    }

    static boolean isOuter(NumberCandidate number) {
        return number.level().heading() || number.level().through();
    }

    /** A rule stands in the contents of its part without its sign. */
    private static boolean isSame(NumberCandidate number, NumberCandidate other) {
        boolean decimal = number.ordinal().path().size() > 1
                && number.ordinal().path().equals(other.ordinal().path());
        return decimal || other.depth() == number.depth() && other.ordinal().equals(number.ordinal());
    }

    /** A line above the first number, as that of a foreword, stands in the contents and again where the text begins. */
    private static int repeated(List<Entry> entries, int from, int first, int end) {
        Set<String> listed = new HashSet<>();
        for (int i = from; i < end; i++) {
            if (listed.contains(compact(entries.get(i).text()))) {
                return i;
            }
            if (i < first) {
                entries.get(i).text().lines().map(TableOfContents::compact).forEach(listed::add);
            }
        }
        return end;
    }

    /** Without blanks and the page at the end. */
    static String compact(String line) {
        String words = PAGE.matcher(line.strip()).replaceFirst("");
        String own = NUMBERED_WORD.matcher(words).matches() ? line : words;
        return BLANKS.matcher(own).replaceAll("").replaceFirst("^§+", "");
    }

    static boolean isTitle(Profile profile, Language language, String text) {
        return profile.labels().stream()
                .anyMatch(label -> label.kind() == BlockLabel.Kind.CONTENTS
                        && (label.match(text, language).isPresent()
                                || SENTENCE.matcher(text).matches()));
    }

    boolean contains(int position) {
        return from <= position && position < to;
    }

    /** The place of an entry in it, counted from 1. */
    int position(int position) {
        return position - from + 1;
    }
}
