package org.zhinan.numbering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lines without a number that stand above a clause and belong to it, and not to the clause before; and words that belong to none. */
final class UnnumberedHeadings {
    private static final Pattern HEADING = Pattern.compile("[\\p{Lu}\\p{IsHan}][^\\n。；;：:，.?？!！]{0,89}");

    /** The number of a standard with its name, as a standard lists those that it refers to. */
    private static final Pattern STANDARD =
            Pattern.compile("[A-Z]{1,8}[0-9]{0,2}(?:[/ ][A-Z]{1,8}|[/ ]Guide)*[\\s\\u3000]?[0-9][0-9.]*\\b.*");

    /** What stands above a heading has ended. */
    private static final Pattern ENDED = Pattern.compile("(?s).*[.。;；!！?？”’\"'）)]");

    private static final Pattern ENACTING =
            Pattern.compile("(?:HAVE|HAS) (?:ADOPTED|DECIDED|AGREED)\\b.{0,60}:|兹?(?:通过|制定)本(?:条例|指令|决定|法规)[：:]");

    private static final Pattern OF_ARTICLE = Pattern.compile("[\\s\\u3000]*[\\p{IsHan}、]{2,12}[\\s\\u3000]*");

    private UnnumberedHeadings() {}

    /** What stands after an article's number is no paragraph of it when it only names the article. */
    static boolean isTitleOnly(String rest) {
        return rest.isBlank() || rest.strip().matches("[【\\[（(][^】\\]）)]*[】\\]）)]");
    }

    /** Whether a few Chinese words behind the number name the article, since a sentence without a number stands below. */
    static boolean namesArticle(String rest, NumberingInput.Entry next) {
        return OF_ARTICLE.matcher(rest).matches()
                && next.table() == 0
                && next.candidates().isEmpty()
                && next.text().matches("(?s).*[.。;；:：,，]");
    }

    /** Whether the words behind a number are a title, and no sentence or part of a list. */
    static boolean names(String words) {
        return HEADING.matcher(words.strip()).matches();
    }

    /** Whether the words stand between the recitals of an act and its first article. */
    static boolean enacts(String text) {
        return ENACTING.matcher(text).matches();
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
        if (!within || line.outside || at == 0 || at + 1 >= nodes.size() || !isHeading(text, at)) {
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

    private static boolean isHeading(Function<Integer, String> text, int at) {
        return HEADING.matcher(text.apply(at)).matches()
                && !STANDARD.matcher(text.apply(at)).matches()
                && (ENDED.matcher(text.apply(at - 1)).matches()
                        || HEADING.matcher(text.apply(at - 1)).matches());
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
