package org.zhinan.numbering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhinan.text.Language;

/** The table of contents that a text begins with: from below its title to where its first line stands again. */
final class Contents {
    /** So many lines without a number, as a foreword, may stand before the first that has one. */
    private static final int UNNUMBERED = 6;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern PAGE = Pattern.compile("[.…·]{2,}[0-9IVXivxⅠ-Ⅻ]*$");

    private final int from;
    private final int to;

    private Contents(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** A block and what its number may be. */
    record Entry(String text, List<Candidate> candidates) {}

    static Contents of(Profile profile, Language language, List<Entry> entries) {
        int title = IntStream.range(0, entries.size())
                .filter(i -> isTitle(profile, language, entries.get(i).text()))
                .findFirst()
                .orElse(entries.size());
        Optional<Candidate> first = entries.stream()
                .skip(title + 1)
                .limit(UNNUMBERED)
                .flatMap(entry -> entry.candidates().stream())
                .filter(each -> each.level().heading() || each.level().through())
                .findFirst();
        int end = first.map(number -> IntStream.range(title + 1, entries.size())
                        .filter(i -> isSame(number, entries.get(i).candidates()))
                        .skip(1)
                        .findFirst()
                        .orElse(0))
                .orElse(0);
        return new Contents(title + 1, repeated(entries, title + 1, end));
    }

    /** A line without a number, as that of a foreword, stands in the contents and again where the text begins. */
    private static int repeated(List<Entry> entries, int from, int end) {
        Set<String> listed = new HashSet<>();
        for (int i = from; i < end; i++) {
            if (listed.contains(compact(entries.get(i).text()))) {
                return i;
            }
            entries.get(i).text().lines().map(Contents::compact).forEach(listed::add);
        }
        return end;
    }

    /** Without blanks and the page at the end. */
    private static String compact(String line) {
        return PAGE.matcher(BLANKS.matcher(line).replaceAll("")).replaceFirst("");
    }

    private static boolean isTitle(Profile profile, Language language, String text) {
        return profile.labels().stream()
                .anyMatch(label -> label.kind() == Label.Kind.CONTENTS
                        && label.match(text, language).isPresent());
    }

    private static boolean isSame(Candidate number, List<Candidate> candidates) {
        return candidates.stream()
                .anyMatch(
                        each -> each.depth() == number.depth() && each.ordinal().equals(number.ordinal()));
    }

    boolean contains(int position) {
        return from <= position && position < to;
    }

    /** The place of an entry in it, counted from 1. */
    int position(int position) {
        return position - from + 1;
    }
}
