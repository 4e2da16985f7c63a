package org.zhinan.numbering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zhinan.numbering.marker.Ordinal;

/** The numbered blocks that the next block may stand under, one of each level at most. */
final class OpenLevels {
    private final TreeMap<Integer, NumberingNode> open;
    private final NumberingNode root;
    /** Whether paragraphs are those of the text even after a list, as in a foreword. */
    private boolean outside;

    private OpenLevels(NumberingNode root, TreeMap<Integer, NumberingNode> open, boolean outside) {
        this.root = root;
        this.open = open;
        this.outside = outside;
    }

    static OpenLevels of(NumberingNode root) {
        return new OpenLevels(root, new TreeMap<>(), false);
    }

    /** Below a heading without a number. */
    static OpenLevels outside(NumberingNode root) {
        return new OpenLevels(root, new TreeMap<>(), true);
    }

    OpenLevels copy() {
        return new OpenLevels(root, new TreeMap<>(open), outside);
    }

    NumberingNode root() {
        return root;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    NumberingNode innermost() {
        return open.isEmpty() ? root : open.lastEntry().getValue();
    }

    int innermostDepth() {
        return open.isEmpty() ? -1 : open.lastKey();
    }

    Optional<NumberingNode> at(int depth) {
        return Optional.ofNullable(open.get(depth));
    }

    /** What a number of this depth stands under. */
    NumberingNode above(int depth) {
        Map.Entry<Integer, NumberingNode> above = open.lowerEntry(depth);
        return above == null ? root : above.getValue();
    }

    void close(int depth) {
        open.tailMap(depth, true).clear();
    }

    void open(NumberCandidate number, NumberingNode node) {
        close(number.depth());
        open.put(number.depth(), node);
        if (number.level().through()) {
            outside = false;
            root.last.put(number.depth(), number.ordinal());
        }
    }

    /** What the notes stand under: the annex of a standard, where one is open, or the text. */
    NumberingNode annexOrRoot() {
        return innermost().kind == NumberingNode.Kind.NUMBER ? innermost() : root;
    }

    /** Closes all but the annex that a standard numbers as one of its levels. */
    void closeBelowAnnex() {
        open.values()
                .removeIf(node ->
                        node.number.filter(each -> each.level().holdsAnnex()).isEmpty());
    }

    /** Opens a heading without a number, which everything that follows stands under. */
    void openHeading(NumberingNode heading) {
        close(0);
        open.put(0, heading);
    }

    /**
     * What stands before the first number of this level only ends here, and so does a list that the first article does not stand
     * under: one of sentences, as the instructions to a form of contract, or 三、 of a decision above the text that it amends.
     */
    void closeBefore(NumberCandidate number, Predicate<NumberingNode> sentence) {
        boolean ends = number.level().through()
                && ordinal(number.depth()).isEmpty()
                && open.values().stream()
                        .anyMatch(above -> isListed(above)
                                && (sentence.test(above) || number.ordinal().isFirst() && !isFirst(above)));
        open.values()
                .removeIf(above -> ends && isListed(above)
                        || above.number
                                .filter(each -> each.level()
                                        .before()
                                        .contains(number.level().name()))
                                .isPresent());
    }

    private static boolean isListed(NumberingNode node) {
        return node.number.filter(each -> each.level().isListed()).isPresent();
    }

    private static boolean isFirst(NumberingNode node) {
        return node.number.orElseThrow().ordinal().isFirst();
    }

    /**
     * The innermost clause that counts paragraphs as its own; below it everything is closed.
     *
     * @param next what may follow, block by block: a list that goes on behind the paragraph has it in its item
     */
    NumberingNode forParagraph(List<List<NumberCandidate>> next) {
        for (int depth : open.descendingKeySet()) {
            if (countsParagraphs(open.get(depth))) {
                NumberingNode above = goesOn(next, depth).orElseGet(() -> open.get(depth));
                close(above.number.orElseThrow().depth() + 1);
                return above;
            }
        }
        if (outside) {
            close(0);
        }
        return innermost();
    }

    private static boolean countsParagraphs(NumberingNode node) {
        return node.number.flatMap(number -> number.level().paragraphs()).isPresent();
    }

    /** The open item below a clause whose list goes on before it begins anew, or before another clause. */
    private Optional<NumberingNode> goesOn(List<List<NumberCandidate>> next, int clause) {
        int begunAnew = Integer.MAX_VALUE;
        for (List<NumberCandidate> numbers : next) {
            for (NumberCandidate each : numbers) {
                Optional<NumberCandidate> own = at(each.depth()).flatMap(node -> node.number);
                if (each.level().through()) {
                    return Optional.empty();
                }
                if (each.depth() > clause
                        && each.depth() < begunAnew
                        && own.filter(last -> each.ordinal().follows(last.ordinal()))
                                .isPresent()) {
                    return at(each.depth());
                }
                begunAnew = own.isPresent() && each.ordinal().isFirst() ? Math.min(begunAnew, each.depth()) : begunAnew;
            }
        }
        return Optional.empty();
    }

    /** The number that the next one of this depth may follow. */
    Optional<Ordinal> ordinal(int depth) {
        return at(depth)
                .flatMap(node -> node.number)
                .map(NumberCandidate::ordinal)
                .or(() -> Optional.ofNullable(root.last.get(depth)));
    }
}
