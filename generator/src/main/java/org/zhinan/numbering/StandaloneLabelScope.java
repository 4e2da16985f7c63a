package org.zhinan.numbering;

import java.util.List;

/** A note or an example whose label stands alone, or introduces a list: what follows is in it, the first block with the list that it may introduce. */
final class StandaloneLabelScope {
    private final OpenLevels before;
    private final boolean whole;
    private boolean filled;

    /**
     * @param before where the text goes on behind it
     * @param label a box has all that follows until the text goes on, a note the first block only
     * @param rest what stands behind the label: where that is a sentence, only a list is in it
     */
    StandaloneLabelScope(OpenLevels before, BlockLabel label, String rest) {
        this.before = before;
        this.whole = label.kind() == BlockLabel.Kind.BOX;
        this.filled = !rest.isBlank();
    }

    /** Whether it opens one: a box, or a note that has nothing yet, or introduces a list. */
    static boolean opens(BlockLabel label, String rest) {
        return label.kind() == BlockLabel.Kind.BOX
                || label.kind() == BlockLabel.Kind.BLOCK
                        && (rest.isBlank() || rest.strip().matches("(?s).*[:：]"));
    }

    OpenLevels before() {
        return before;
    }

    /** It has its first block. */
    void fill() {
        filled = true;
    }

    /** Whether a block with these possible numbers is in it; {@code own} is what is open within. */
    boolean holds(List<NumberCandidate> numbers, LevelDisambiguator candidates, OpenLevels own) {
        if (numbers.isEmpty()) {
            return whole || !filled;
        }
        return numbers.stream().anyMatch(each -> isItem(each, candidates, own))
                || !filled && numbers.stream().allMatch(NumberCandidate::doubtful);
    }

    private boolean isItem(NumberCandidate each, LevelDisambiguator candidates, OpenLevels own) {
        boolean begins = each.ordinal().isFirst() && !candidates.continues(each, before);
        return !each.level().through() && !each.doubtful() && (begins || candidates.continues(each, own));
    }
}
