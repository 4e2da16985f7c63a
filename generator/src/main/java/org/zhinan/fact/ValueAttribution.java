package org.zhinan.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.text.Language;

/** Which of the values in a text it states of one thing among several: 东市不超过3个，西市不超过2个; 3 for East City and 2 for West City. */
final class ValueAttribution {
    private static final Pattern CHINESE = Pattern.compile("(?<!\\d),|,(?!\\d)|[，、；;。\\n]");
    private static final Pattern ENGLISH = Pattern.compile("(?<!\\d),|,(?!\\d)|[;\\n]|\\band\\b|\\.(?=\\s|$)");
    private static final Pattern SENTENCE = Pattern.compile("[。；;\\n.]");

    private final String text;
    private final List<ValueOccurrence> readings;
    private final boolean isRow;
    private final boolean comesFirst;
    private final List<int[]> parts = new ArrayList<>();

    /** @param readings those that may be meant */
    ValueAttribution(String text, Language language, List<ValueOccurrence> readings) {
        this.text = text;
        this.readings = readings;
        this.isRow = text.contains("\t");
        this.comesFirst = language == Language.ZH;
        Matcher end = (language == Language.ZH ? CHINESE : ENGLISH).matcher(text);
        int from = 0;
        while (end.find()) {
            parts.add(new int[] {from, end.start()});
            from = end.end();
        }
        parts.add(new int[] {from, text.length()});
    }

    /** What is said of it: in a row of a table all that follows; else in its part of the sentence, or in the next that has a value. */
    List<ValueOccurrence> of(String thing) {
        Set<ValueOccurrence> found = new LinkedHashSet<>();
        for (int at = text.indexOf(thing); at >= 0; at = text.indexOf(thing, at + thing.length())) {
            int end = at + thing.length();
            found.addAll(isRow ? within(end, text.length()) : inSentence(at, end));
        }
        return List.copyOf(found);
    }

    private List<ValueOccurrence> inSentence(int at, int end) {
        int own = 0;
        while (parts.get(own)[1] < at) {
            own++;
        }
        // A name may have a comma or an "and" of its own.
        int last = own;
        while (parts.get(last)[1] < end) {
            last++;
        }
        List<ValueOccurrence> said = within(comesFirst ? end : parts.get(own)[0], parts.get(last)[1]);
        if (said.isEmpty()) {
            said = within(parts.get(own)[0], parts.get(last)[1]);
        }
        if (!said.isEmpty()) {
            return said;
        }
        List<ValueOccurrence> beside = new ArrayList<>(beside(last, 1));
        if (!comesFirst) {
            beside.addAll(beside(own, -1));
        }
        return beside;
    }

    /** The values of the first part that has any, in this direction and within the sentence. */
    private List<ValueOccurrence> beside(int from, int step) {
        for (int i = from + step; i >= 0 && i < parts.size(); i += step) {
            int[] earlier = parts.get(Math.min(i, i - step));
            int[] later = parts.get(Math.max(i, i - step));
            if (SENTENCE.matcher(text.substring(earlier[1], later[0])).find()) {
                return List.of();
            }
            List<ValueOccurrence> said = within(parts.get(i)[0], parts.get(i)[1]);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return List.of();
    }

    private List<ValueOccurrence> within(int from, int to) {
        return readings.stream().filter(each -> each.within(from, to)).toList();
    }
}
