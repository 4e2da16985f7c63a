package org.zhinan.numbering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhinan.numbering.marker.HeadingWords;

/** The item that a paragraph right below it is the text of, whatever else is open. */
final class ItemText {
    private ItemText() {}

    static Optional<NumberingNode> of(List<NumberingNode> nodes, OpenLevels open, Function<Integer, String> text) {
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(nodes.get(nodes.size() - 1))
                        .filter(before -> before == open.innermost() && before.number.isPresent())
                        .filter(before -> isBare(before, text) || isTitled(before, text));
    }

    /** Where it is nothing but its number. */
    private static boolean isBare(NumberingNode before, Function<Integer, String> text) {
        return before.number.orElseThrow().level().isListed()
                && text.apply(before.position).strip().length() <= before.markerEnd;
    }

    /** Where its line only names what the next one says, as the items before it do. */
    private static boolean isTitled(NumberingNode before, Function<Integer, String> text) {
        return !before.listed
                && !before.citesParagraphs()
                && !citesParagraphs(before.parent)
                && HeadingWords.names(text.apply(before.position).substring(before.markerEnd));
    }

    /** Whether a clause that it stands in counts its paragraphs. */
    private static boolean citesParagraphs(Optional<NumberingNode> above) {
        Optional<NumberingNode> each = above;
        while (each.isPresent() && !each.get().citesParagraphs()) {
            each = each.get().parent;
        }
        return each.isPresent();
    }
}
