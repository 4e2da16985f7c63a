package org.zhinan.search.browser;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Writes the frequent characters of texts with two bytes instead of three, the most frequent ones with one: compressed, a Chinese
 * text is about 7 % smaller so. The browser puts them back.
 */
final class CharacterCompression {

    /** The first character used as a code; those before have a meaning of their own or control something. */
    static final int FIRST = 0xAE;

    private static final int LAST = 0x7FF;

    /** Characters of one byte that our texts seldom have, and the rest of a script need not: codes for the most frequent ones. */
    static final String SHORT = "ABCDEFGHIJKLMNOPQRSTUVWXYZ@$%&!?;=|_";

    private final String shortCodes;
    private final String characters;
    /** By character the code, or the character itself. */
    private final char[] codes = new char[1 << 16];

    private CharacterCompression(String shortCodes, String characters) {
        this.shortCodes = shortCodes;
        this.characters = characters;
        for (int c = 0; c < codes.length; c++) {
            codes[c] = (char) c;
        }
        for (int k = 0; k < characters.length(); k++) {
            codes[characters.charAt(k)] =
                    k < shortCodes.length() ? shortCodes.charAt(k) : (char) (FIRST + k - shortCodes.length());
        }
    }

    /** Counts the characters of all that is to be written. */
    static final class Counter {
        private final int[] counts = new int[1 << 16];

        Counter add(String text) {
            for (int k = 0; k < text.length(); k++) {
                counts[text.charAt(k)]++;
            }
            return this;
        }

        /**
         * The alphabet: all that codes are, as many of the others as there are codes for, the most frequent first.
         *
         * @param shortCodes of {@link #SHORT}, or none where what is written has those otherwise
         */
        CharacterCompression codec(String shortCodes) {
            Comparator<Integer> frequent = Comparator.<Integer, Integer>comparing(
                            c -> counts[c], Comparator.reverseOrder())
                    .thenComparing(Comparator.naturalOrder());
            StringBuilder characters = new StringBuilder();
            IntStream.concat(
                            shortCodes.chars(),
                            IntStream.range(FIRST, counts.length).filter(this::isCounted))
                    .boxed()
                    .sorted(Comparator.<Integer, Boolean>comparing(c -> c > LAST)
                            .thenComparing(frequent))
                    .limit(shortCodes.length() + LAST - FIRST + 1)
                    .sorted(frequent)
                    .forEach(c -> characters.append((char) (int) c));
            return new CharacterCompression(shortCodes, characters.toString());
        }

        private boolean isCounted(int c) {
            return counts[c] > 0 && !Character.isSurrogate((char) c);
        }
    }

    /** The codes that go before those from {@link #FIRST} on. */
    String shortCodes() {
        return shortCodes;
    }

    /** The characters in the order of their codes. */
    String characters() {
        return characters;
    }

    /** A text of characters that were counted. */
    String encode(String text) {
        char[] encoded = text.toCharArray();
        for (int k = 0; k < encoded.length; k++) {
            encoded[k] = codes[encoded[k]];
        }
        return new String(encoded);
    }
}
