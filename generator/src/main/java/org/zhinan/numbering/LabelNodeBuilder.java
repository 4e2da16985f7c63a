package org.zhinan.numbering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.NoteMark;
import org.zhinan.text.Language;

/** Makes the blocks that labels open: what they are called, and what they stand under. */
final class LabelNodeBuilder {
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(\\d{1,3})]");

    private final Language language;
    private final ClauseIdAllocator ids;

    LabelNodeBuilder(Language language, ClauseIdAllocator ids) {
        this.language = language;
        this.ids = ids;
    }

    /** Of a label that opens no list, where these levels are open. */
    NumberingNode node(BlockLabel label, BlockLabel.Match match, OpenLevels open, int position) {
        String numbered = label.name() + number(match).map(each -> "-" + each).orElse("");
        NumberingNode root = open.root();
        NumberingNode node = switch (label.kind()) {
            case HEADING -> of(NumberingNode.Kind.LABEL, root, root.prefix() + label.name(), position);
            case CAPTION, BOX -> of(NumberingNode.Kind.LABEL, open.innermost(), root.prefix() + numbered, position);
            case BLOCK ->
                of(NumberingNode.Kind.LABEL, open.innermost(), open.innermost().prefix() + numbered, position);
            default ->
                of(
                        NumberingNode.Kind.TEXT,
                        first(root),
                        label.name() + number(match).orElse(""),
                        position);
        };
        node.alone = label.kind() == BlockLabel.Kind.CAPTION || label.kind() == BlockLabel.Kind.BOX;
        node.words = label.words(match, language);
        node.cited = label.isCited() ? Optional.of(CitedNumber.of(label, match.ordinal())) : Optional.empty();
        return labelled(node, label, match);
    }

    /** Of a line that only numbers it, which the other language does, too. */
    NumberingNode appendix(Appendices.Begin begin, String line, NumberingNode root, int position) {
        NumberingNode node = node(begin.label(), begin.match(), OpenLevels.of(root), position);
        node.otherWords = node.counterpart;
        node.counterpart = line.substring(0, node.markerEnd).strip() + " ";
        return node;
    }

    /** @param before the innermost clause before the list, which tells a second one of its kind apart */
    NumberingNode list(
            BlockLabel label, BlockLabel.Match match, NumberingNode root, NumberingNode before, int position) {
        NumberingNode node = new NumberingNode(NumberingNode.Kind.LABEL, Optional.of(root), position);
        String first = root.prefix() + label.name();
        String other = number(match).map(each -> first + "-" + each).orElseGet(() -> before.prefix() + label.name());
        node.id = ids.free(first, other);
        return labelled(node, label, match);
    }

    /** The item of a list that is marked as a note, as [1]. */
    Optional<NumberingNode> note(LabelledList list, String line, int position) {
        Matcher mark = NOTE_MARK.matcher(line);
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        NumberingNode node = item(list, mark.group(1), position);
        node.note = true;
        node.counterpart = mark.group();
        node.words = mark.group();
        node.markerEnd = mark.end();
        return Optional.of(node);
    }

    /** The item of a list with this number. */
    NumberingNode item(LabelledList list, NumberCandidate number, String line, int position) {
        NumberingNode node = item(list, number.level().id(number.ordinal()), position);
        node.number = Optional.of(number);
        node.words = line.substring(0, number.end()).strip().replaceAll("[、.．]$", "");
        node.markerEnd = number.end();
        node.counterpart = number.level().written(number.ordinal(), language.other());
        list.last(number);
        return node;
    }

    private NumberingNode item(LabelledList list, String number, int position) {
        NumberingNode node = new NumberingNode(NumberingNode.Kind.NUMBER, Optional.of(list.node()), position);
        String above = list.node().prefix();
        node.id = ids.free(above + number, above + "l2-" + number);
        return node;
    }

    /** A note at the end of the text. */
    NumberingNode note(NoteMark mark, String line, NumberingNode above, int position) {
        String list = above.prefix() + (above.kind == NumberingNode.Kind.LABEL ? "" : "note-");
        NumberingNode node = of(NumberingNode.Kind.NUMBER, above, list + mark.number(), position);
        String written = line.substring(0, mark.end()).strip();
        node.note = true;
        node.words = written.startsWith("[") ? written : String.valueOf(mark.number());
        node.counterpart = written;
        node.markerEnd = mark.end();
        return node;
    }

    private NumberingNode of(NumberingNode.Kind kind, NumberingNode parent, String id, int position) {
        NumberingNode node = new NumberingNode(kind, Optional.of(parent), position);
        node.id = ids.free(id);
        return node;
    }

    private NumberingNode labelled(NumberingNode node, BlockLabel label, BlockLabel.Match match) {
        node.label = label.name();
        node.markerEnd = match.end();
        node.counterpart = label.counterpart(match, language.other());
        return node;
    }

    private static Optional<String> number(BlockLabel.Match match) {
        return match.ordinal().value() > 0
                ? Optional.of(match.ordinal().id(match.ordinal().first().isLetter()))
                : Optional.empty();
    }

    /** The text itself. */
    static NumberingNode first(NumberingNode root) {
        NumberingNode first = root;
        while (first.parent.isPresent()) {
            first = first.parent.get();
        }
        return first;
    }
}
