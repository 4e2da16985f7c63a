package org.zhinan.library.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of an English text, and how long they are. */
final class EnglishSentenceSplitter {
    /** Lines, cells, and what ends with a stop that is not that of a number (No. 262); clauses between semicolons are read one by one. */
    private static final Pattern END = Pattern.compile("[\\n\\t]|(?<=[.!?;])(?<!\\bNos?\\.)[”\"’)]*\\s+");

    private static final Pattern LETTER = Pattern.compile(".*\\p{IsLatin}.*");

    private EnglishSentenceSplitter() {}

    static List<String> of(String text) {
        return END.splitAsStream(text)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** How many words it has; figures and Chinese characters are none. */
    static int words(String sentence) {
        return (int) Arrays.stream(sentence.split("\\s+"))
                .filter(word -> LETTER.matcher(word).matches())
                .count();
    }

    /** So many words of its beginning. */
    static String beginning(String sentence, int words) {
        String[] all = sentence.split("\\s+");
        return String.join(" ", Arrays.copyOf(all, Math.min(words, all.length)));
    }
}
