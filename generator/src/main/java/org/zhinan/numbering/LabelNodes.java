package org.zhinan.numbering;

import java.util.Optional;
import org.zhinan.text.Language;

/** Makes the blocks that labels open: what they are called, and what they stand under. */
final class LabelNodes {
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

    /** @param before the innermost clause before the list, which tells a second one of its kind apart */
    Node list(Label label, Label.Match match, Node root, Node before, int position) {
        Node node = new Node(Node.Kind.LABEL, Optional.of(root), position);
        String first = root.prefix() + label.name();
        String other = number(match).map(each -> first + "-" + each).orElseGet(() -> before.prefix() + label.name());
        node.id = ids.free(first, other);
        return labelled(node, label, match);
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

    private static Node first(Node root) {
        Node first = root;
        while (first.parent.isPresent()) {
            first = first.parent.get();
        }
        return first;
    }
}
