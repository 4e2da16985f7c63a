package org.zhinan.search.text;

/**
 * The smallest piece of text that is searched: one ideograph, or one word of any other script.
 *
 * @param han whether it is an ideograph
 * @param term what it is indexed as: the normalized ideograph, or the stem of the normalized word
 * @param word the normalized form before stemming
 * @param start its first UTF-16 unit in the text
 * @param end one past its last
 * @param position consecutive for neighbours; punctuation that parts sentences leaves a gap
 */
public record Token(boolean han, String term, String word, int start, int end, int position) {

    /** The key of two neighbours in an index of pairs: ideographs are joined, words are parted by a space. */
    public static String pair(Token first, Token second) {
        return first.han && second.han ? first.term + second.term : first.term + " " + second.term;
    }
}
