package org.zhinan.numbering;

import java.util.List;
import java.util.Optional;

/** The open list of notes or annexes. */
final class LabelledList {
    private final NumberingNode node;
    private final OpenLevels before;
    private final boolean bare;
    private final boolean notes;
    private Optional<NumberCandidate> last = Optional.empty();

    /**
     * @param node the block that opened it
     * @param before what was open before it
     * @param bare whether that block has nothing but its label
     * @param notes whether what follows it goes on where the text was
     */
    LabelledList(NumberingNode node, OpenLevels before, boolean bare, boolean notes) {
        this.node = node;
        this.before = before;
        this.bare = bare;
        this.notes = notes;
    }

    NumberingNode node() {
        return node;
    }

    OpenLevels before() {
        return before;
    }

    boolean isOneParagraph() {
        return notes && isOneLine();
    }

    /** Whether words follow the label that are no first item. */
    boolean isOneLine() {
        return !bare && last.isEmpty();
    }

    void last(NumberCandidate item) {
        last = Optional.of(item);
    }

    /** Which of these numbers is the next item; nothing when the block is the next of what the text counted before, or of a level above. */
    Optional<NumberCandidate> item(List<NumberCandidate> numbers, LevelDisambiguator candidates) {
        Optional<NumberCandidate> next = numbers.stream()
                .filter(each -> last.filter(item ->
                                item.depth() == each.depth() && each.ordinal().follows(item.ordinal()))
                        .isPresent())
                .findFirst();
        if (next.isPresent()) {
            return next;
        }
        boolean goesOnBefore = numbers.stream()
                .anyMatch(each ->
                        candidates.continues(each, before) || isOneParagraph() && candidates.goesOn(each, before));
        return goesOnBefore
                ? Optional.empty()
                : numbers.stream().filter(each -> isItem(each, candidates)).findFirst();
    }

    private boolean isItem(NumberCandidate number, LevelDisambiguator candidates) {
        boolean outer = candidates.isOutermost(number)
                || number.level().through()
                || number.level().heading();
        return !outer
                && last.map(item -> number.depth() >= item.depth())
                        .orElse(bare || number.ordinal().isFirst());
    }
}
