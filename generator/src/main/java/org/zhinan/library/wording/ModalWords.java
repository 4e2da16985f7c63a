package org.zhinan.library.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zhinan.content.ConventionsYaml.Modality;

/** Chinese words of obligation and the like, beside the English ones that stand for them. */
final class ModalWords {
    private final List<Modality> conventions;

    ModalWords(List<Modality> conventions) {
        this.conventions = conventions;
    }

    /** The conventions whose Chinese is there and whose English is not. */
    List<Modality> missing(String chinese, String english) {
        return conventions.stream()
                .filter(each ->
                        isMeant(each, chinese) && each.en().stream().noneMatch(words -> contains(english, words)))
                .toList();
    }

    /** The English words that are there without the Chinese of any convention for them. */
    List<String> added(String chinese, String english) {
        return conventions.stream()
                .flatMap(each -> each.en().stream())
                .distinct()
                .filter(words -> contains(english, words))
                .filter(words -> conventions.stream()
                        .filter(each -> each.en().stream().anyMatch(longer -> contains(longer, words)))
                        .noneMatch(each -> isMeant(each, chinese)))
                .toList();
    }

    private static boolean isMeant(Modality convention, String chinese) {
        String rest = chinese;
        for (String longer : convention.notWithin()) {
            rest = rest.replace(longer, " ");
        }
        return convention.zh().stream().anyMatch(rest::contains);
    }

    /**
     * Whether words stand in a text, with a small letter or at the beginning of a sentence; the month of May is no may.
     *
     * @param words whole words, or what they begin with before a {@code *}
     */
    static boolean contains(String text, String words) {
        boolean begin = words.endsWith("*");
        String stem = begin ? words.substring(0, words.length() - 1) : words;
        String first = Pattern.quote(stem.substring(0, 1)) + "|(?<=^|[.!?][”\"’)]?\\s)"
                + stem.substring(0, 1).toUpperCase(Locale.ROOT);
        String rest = Pattern.quote(stem.substring(1)) + (begin ? "" : "(?![\\p{L}\\d])");
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + first + ")" + rest)
                .matcher(text)
                .find();
    }
}
