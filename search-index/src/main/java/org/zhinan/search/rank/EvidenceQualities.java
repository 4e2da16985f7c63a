package org.zhinan.search.rank;

/**
 * How sure a piece of evidence is, from 0 to 1; what was typed stands for itself with 1.
 *
 * @param single of a lone ideograph within a longer run
 * @param rewrites of words that stand for others
 * @param sounds of what sounds alike
 * @param repairs of what was mistyped
 */
record EvidenceQualities(double single, OfRewrites rewrites, OfSounds sounds, OfRepairs repairs) {

    static EvidenceQualities of(WeightsFile file) {
        return new EvidenceQualities(file.number("single"), OfRewrites.of(file), OfSounds.of(file), OfRepairs.of(file));
    }

    /**
     * Of words that stand for others.
     *
     * @param synonym a synonym
     * @param taiwan what is said in Taiwan
     * @param plain plain words
     */
    record OfRewrites(double synonym, double taiwan, double plain) {

        private static OfRewrites of(WeightsFile file) {
            return new OfRewrites(file.number("synonym"), file.number("taiwan"), file.number("plain"));
        }
    }

    /**
     * Of what sounds alike.
     *
     * @param one one of two ideographs differs
     * @param both both differ
     * @param typed Latin letters read as syllables
     * @param initials Latin letters read as the first letters of syllables
     */
    record OfSounds(double one, double both, double typed, double initials) {

        private static OfSounds of(WeightsFile file) {
            return new OfSounds(
                    file.number("sound"), file.number("soundBoth"), file.number("typedSound"), file.number("initials"));
        }
    }

    /**
     * Of what was mistyped.
     *
     * @param order two ideographs in the other order
     * @param shape one ideograph between known ones is wrong, missing or too many
     * @param spelling one letter of a word is wrong
     * @param spellingTwo two letters are
     */
    record OfRepairs(double order, double shape, double spelling, double spellingTwo) {

        private static OfRepairs of(WeightsFile file) {
            return new OfRepairs(
                    file.number("order"), file.number("shape"), file.number("spelling"), file.number("spellingTwo"));
        }
    }
}
