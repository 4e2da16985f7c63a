package org.zhinan.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is being read: what is read already, and what of it is taken, so that no figure says two things. */
final class ScannedText {
    private final String text;
    private final BitSet taken = new BitSet();
    private final List<ValueOccurrence> readings = new ArrayList<>();

    ScannedText(String text) {
        this.text = FoldedCharacters.folded(text);
    }

    String text() {
        return text;
    }

    /** Does something with each match of which nothing is taken. */
    void each(Pattern pattern, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            int end = taken.nextSetBit(matcher.start());
            boolean free = end < 0 || end >= matcher.end();
            from = free ? Math.max(matcher.end(), matcher.start() + 1) : matcher.start() + 1;
            if (free) {
                found.accept(matcher);
            }
        }
    }

    /** These characters say something that is no value, as the number of an article. */
    void skip(Pattern pattern) {
        each(pattern, match -> take(match.start(), match.end()));
    }

    void take(int start, int end) {
        taken.set(start, end);
    }

    /** What values of this kind are written with says nothing else. */
    void take(Class<? extends FactValue> kind) {
        readings.stream().filter(each -> kind.isInstance(each.value())).forEach(each -> take(each.start(), each.end()));
    }

    void add(FactValue value, int start, int end) {
        readings.add(new ValueOccurrence(value, start, end));
    }

    /** Adds a value whose characters say nothing else; blanks around it are none of it. */
    void addAll(FactValue value, int start, int end) {
        String words = text.substring(start, end);
        int first = end - words.stripLeading().length();
        int last = start + words.stripTrailing().length();
        take(first, last);
        add(value, first, last);
    }

    List<ValueOccurrence> readings() {
        return readings.stream()
                .sorted(Comparator.comparingInt(ValueOccurrence::start).thenComparingInt(ValueOccurrence::end))
                .toList();
    }
}
