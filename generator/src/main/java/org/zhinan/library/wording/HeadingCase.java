package org.zhinan.library.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a heading is in sentence case: with a capital where it begins and in names alone. */
final class HeadingCase {
    /** A capital and small letters; AR/VR, 5G and R&D are names. */
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+.*");

    private final List<String> names;

    /** @param names words that have a capital anywhere */
    HeadingCase(List<String> names) {
        this.names = names;
    }

    /** The first word that should have a small letter. */
    Optional<String> wrong(String heading) {
        String[] words = heading.strip().split("\\s+");
        for (int i = 1; i < words.length; i++) {
            String word = words[i].replaceAll("^\\W+|\\W+$", "");
            if (CAPITALISED.matcher(word).matches() && !names.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
