package org.zhinan.numbering.citation;

import java.util.List;
import java.util.Optional;
import org.zhinan.numbering.CitedNumber;

/**
 * Words of a text that name one clause by its numbers, as 第九条第一款第（五）项, 前款 or Article 5(2)(b).
 *
 * @param start index of the first character of the words
 * @param end index after their last character
 * @param anchor the clause from which the numbers count, where the words say it by the place where they stand, as 本条
 * @param steps from the outermost number to the innermost; none where the words are only an anchor
 */
public record Citation(int start, int end, Optional<Anchor> anchor, List<Step> steps) {

    /**
     * A clause around the words, or one before it.
     *
     * @param levels what the clause may be of, the likeliest first
     * @param back 0 for the clause itself, 1 for the one before, 2 for the two before
     */
    public record Anchor(List<String> levels, int back) {}

    /**
     * One number.
     *
     * @param options what it may be, the likeliest first, since (i) is a letter, too
     * @param adjoins whether it has no word of its own, and so is right below the number before
     */
    public record Step(List<CitedNumber> options, boolean adjoins) {}
}
