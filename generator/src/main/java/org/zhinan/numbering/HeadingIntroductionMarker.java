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
final class HeadingIntroductionMarker {
    private static final Pattern SENTENCE = Pattern.compile("(?s)(?![（(][^（()）]*[)）]$).+[.。:：;；!！?？”’\"')）]");
    private static final Pattern NO_HEADING = Pattern.compile("(?s).*[。:：;；?？]");

    private final Map<NumberingNode, List<NumberingNode>> waiting = new HashMap<>();
    private final Set<NumberingNode> decided = new HashSet<>();

    private HeadingIntroductionMarker() {}

    /** @param nodes of each block, in their order */
    static void mark(List<NumberingNode> nodes, IntFunction<String> text) {
        HeadingIntroductionMarker introductions = new HeadingIntroductionMarker();
        for (NumberingNode node : nodes) {
            if (node.kind == NumberingNode.Kind.PARAGRAPH) {
                introductions.paragraph(node, text);
            } else if (node.kind == NumberingNode.Kind.NUMBER && node.number.isPresent()) {
                introductions.number(node);
            }
        }
    }

    private void paragraph(NumberingNode node, IntFunction<String> text) {
        node.parent
                .filter(above -> above.isBlock() && isHeading(above, text) && !decided.contains(above))
                .filter(above -> node.heads.isEmpty()
                        && SENTENCE.matcher(text.apply(node.position)).matches())
                .ifPresent(above -> waiting.computeIfAbsent(above, each -> new ArrayList<>())
                        .add(node));
    }

    private static boolean isHeading(NumberingNode above, IntFunction<String> text) {
        return above.number.filter(number -> number.level().heading()).isPresent()
                && !NO_HEADING.matcher(text.apply(above.position)).matches();
    }

    /** The first number below a heading says what stands before it; of an article it is what the article says. */
    private void number(NumberingNode node) {
        boolean through = node.number.orElseThrow().level().through();
        for (Optional<NumberingNode> each = node.parent; each.isPresent(); each = each.get().parent) {
            NumberingNode above = each.get();
            boolean container = above.number
                    .filter(number -> number.level().heading())
                    .filter(number -> !number.level().through() || through)
                    .isPresent();
            if (container && decided.add(above)) {
                List<NumberingNode> before = waiting.getOrDefault(above, List.of());
                for (int i = 0; i < before.size(); i++) {
                    before.get(i).introduces = i + 1;
                }
                above.introductions = before.size();
            }
        }
    }
}
