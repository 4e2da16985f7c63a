package org.zhinan.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Sentences between a heading and the first clause below it, which are no clause and not all of what the heading heads. */
final class Introductions {
    private static final Pattern SENTENCE = Pattern.compile("(?s)(?![（(][^（()）]*[)）]$).+[.。:：;；!！?？”’\"')）]");
    private static final Pattern NO_HEADING = Pattern.compile("(?s).*[。:：;；?？]");

    private final Map<Node, List<Node>> waiting = new HashMap<>();
    private final Set<Node> decided = new HashSet<>();

    private Introductions() {}

    /** @param nodes of each block, in their order */
    static void mark(List<Node> nodes, IntFunction<String> text) {
        Introductions introductions = new Introductions();
        for (Node node : nodes) {
            if (node.kind == Node.Kind.PARAGRAPH) {
                introductions.paragraph(node, text);
            } else if (node.kind == Node.Kind.NUMBER && node.number.isPresent()) {
                introductions.number(node);
            }
        }
    }

    private void paragraph(Node node, IntFunction<String> text) {
        node.parent
                .filter(above -> above.isBlock() && isHeading(above, text) && !decided.contains(above))
                .filter(above -> node.heads.isEmpty()
                        && SENTENCE.matcher(text.apply(node.position)).matches())
                .ifPresent(above -> waiting.computeIfAbsent(above, each -> new ArrayList<>())
                        .add(node));
    }

    private static boolean isHeading(Node above, IntFunction<String> text) {
        return above.number.filter(number -> number.level().heading()).isPresent()
                && !NO_HEADING.matcher(text.apply(above.position)).matches();
    }

    /** The first number below a heading says what stands before it; of an article it is what the article says. */
    private void number(Node node) {
        boolean through = node.number.orElseThrow().level().through();
        for (Optional<Node> each = node.parent; each.isPresent(); each = each.get().parent) {
            Node above = each.get();
            boolean container = above.number
                    .filter(number -> number.level().heading())
                    .filter(number -> !number.level().through() || through)
                    .isPresent();
            if (container && decided.add(above)) {
                List<Node> before = waiting.getOrDefault(above, List.of());
                for (int i = 0; i < before.size(); i++) {
                    before.get(i).introduces = i + 1;
                }
                above.introductions = before.size();
            }
        }
    }
}
