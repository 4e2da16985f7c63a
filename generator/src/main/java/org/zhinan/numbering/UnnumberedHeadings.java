package org.zhinan.numbering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.numbering.marker.HeadingWords;

/** Lines without a number that stand above a clause and belong to it, and not to the clause before; and words that belong to none. */
final class UnnumberedHeadings {
    private UnnumberedHeadings() {}

    /** Whether a few Chinese words behind the number name the article, since a sentence without a number stands below. */
    static boolean namesArticle(String rest, NumberingInput.Entry next) {
        return HeadingWords.areFew(rest)
                && next.table() == 0
                && next.candidates().isEmpty()
                && next.text().matches("(?s).*[.。;；:：,，]");
    }

    /**
     * The clause right below the line, when the line is its heading.
     *
     * @param nodes of each block, in their order
     */
    static Optional<NumberingNode> headed(
            NumberingNode line, List<NumberingNode> nodes, Function<Integer, String> text) {
        int at = line.position;
        boolean within = line.parent
                .filter(above -> above.kind == NumberingNode.Kind.NUMBER)
                .isPresent();
        if (!within
                || line.outside
                || at == 0
                || at + 1 >= nodes.size()
                || !HeadingWords.isHeading(text.apply(at), text.apply(at - 1))) {
            return Optional.empty();
        }
        if (isTitle(at, nodes, text) || nodes.get(at - 1).kind == NumberingNode.Kind.ROW) {
            return Optional.empty();
        }
        return Optional.of(nodes.get(at + 1)).flatMap(UnnumberedHeadings::clause);
    }

    /** Below a number alone stands its title; (normative) may be between them. */
    private static boolean isTitle(int at, List<NumberingNode> nodes, Function<Integer, String> text) {
        int above = at - 1;
        while (above > 0
                && text.apply(above).strip().matches("[（(].*[）)]")
                && nodes.get(above).number.isEmpty()) {
            above--;
        }
        NumberingNode before = nodes.get(above);
        return before.markerEnd > 0 && text.apply(above).strip().length() <= before.markerEnd;
    }

    /** The clause whose number the block has, as 2 of 2(1). */
    private static Optional<NumberingNode> clause(NumberingNode block) {
        NumberingNode clause = block;
        while (clause.number.filter(number -> number.level().through()).isEmpty()) {
            if (clause.parent.isEmpty() || clause.parent.get().isBlock() || clause.number.isEmpty()) {
                return Optional.empty();
            }
            clause = clause.parent.get();
        }
        return Optional.of(clause);
    }
}
