package org.zhinan.numbering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.NoteMark;
import org.zhinan.text.Language;

/** Makes the blocks that labels open: what they are called, and what they stand under. */
final class LabelNodes {
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(\\d{1,3})]");

    private final Language language;
    private final Ids ids;

    LabelNodes(Language language, Ids ids) {
        this.language = language;
        this.ids = ids;
    }

    /** Of a label that opens no list, where these levels are open. */
    Node node(Label label, Label.Match match, OpenLevels open, int position) {
        String numbered = label.name() + number(match).map(each -> "-" + each).orElse("");
        Node root = open.root();
        Node node = switch (label.kind()) {
            case HEADING -> of(Node.Kind.LABEL, root, root.prefix() + label.name(), position);
            case CAPTION, BOX -> of(Node.Kind.LABEL, open.innermost(), root.prefix() + numbered, position);
            case BLOCK -> of(Node.Kind.LABEL, open.innermost(), open.innermost().prefix() + numbered, position);
            default ->
                of(Node.Kind.TEXT, first(root), label.name() + number(match).orElse(""), position);
        };
        node.alone = label.kind() == Label.Kind.CAPTION || label.kind() == Label.Kind.BOX;
        node.words = label.words(match, language);
        node.cited = label.isCited() ? Optional.of(CitedNumber.of(label, match.ordinal())) : Optional.empty();
        return labelled(node, label, match);
    }

    /** Of a line that only numbers it, which the other language does, too. */
    Node appendix(Appendices.Begin begin, String line, Node root, int position) {
        Node node = node(begin.label(), begin.match(), OpenLevels.of(root), position);
        node.otherWords = node.counterpart;
        node.counterpart = line.substring(0, node.markerEnd).strip() + " ";
        return node;
    }

    /** @param before the innermost clause before the list, which tells a second one of its kind apart */
    Node list(Label label, Label.Match match, Node root, Node before, int position) {
        Node node = new Node(Node.Kind.LABEL, Optional.of(root), position);
        String first = root.prefix() + label.name();
        String other = number(match).map(each -> first + "-" + each).orElseGet(() -> before.prefix() + label.name());
        node.id = ids.free(first, other);
        return labelled(node, label, match);
    }

    /** The item of a list that is marked as a note, as [1]. */
    Optional<Node> note(LabelledList list, String line, int position) {
        Matcher mark = NOTE_MARK.matcher(line);
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        Node node = item(list, mark.group(1), position);
        node.note = true;
        node.counterpart = mark.group();
        node.words = mark.group();
        node.markerEnd = mark.end();
        return Optional.of(node);
    }

    /** The item of a list with this number. */
    Node item(LabelledList list, Candidate number, String line, int position) {
        Node node = item(list, number.level().id(number.ordinal()), position);
        node.number = Optional.of(number);
        node.words = line.substring(0, number.end()).strip().replaceAll("[、.．]$", "");
        node.markerEnd = number.end();
        node.counterpart = number.level().written(number.ordinal(), language.other());
        list.last(number);
        return node;
    }

    private Node item(LabelledList list, String number, int position) {
        Node node = new Node(Node.Kind.NUMBER, Optional.of(list.node()), position);
        String above = list.node().prefix();
        node.id = ids.free(above + number, above + "l2-" + number);
        return node;
    }

    /** A note at the end of the text. */
    Node note(NoteMark mark, String line, Node above, int position) {
        String list = above.prefix() + (above.kind == Node.Kind.LABEL ? "" : "note-");
        Node node = of(Node.Kind.NUMBER, above, list + mark.number(), position);
        String written = line.substring(0, mark.end()).strip();
        node.note = true;
        node.words = written.startsWith("[") ? written : String.valueOf(mark.number());
        node.counterpart = written;
        node.markerEnd = mark.end();
        return node;
    }

    private Node of(Node.Kind kind, Node parent, String id, int position) {
        Node node = new Node(kind, Optional.of(parent), position);
        node.id = ids.free(id);
        return node;
    }

    private Node labelled(Node node, Label label, Label.Match match) {
        node.label = label.name();
        node.markerEnd = match.end();
        node.counterpart = label.counterpart(match, language.other());
        return node;
    }

    private static Optional<String> number(Label.Match match) {
        return match.ordinal().value() > 0
                ? Optional.of(match.ordinal().id(match.ordinal().first().isLetter()))
                : Optional.empty();
    }

    /** The text itself. */
    static Node first(Node root) {
        Node first = root;
        while (first.parent.isPresent()) {
            first = first.parent.get();
        }
        return first;
    }
}
