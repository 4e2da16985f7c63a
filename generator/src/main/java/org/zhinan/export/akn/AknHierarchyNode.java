package org.zhinan.export.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.library.Clause;
import org.zhinan.numbering.Level;
import org.zhinan.numbering.Profile;

/** A clause, or the rows of a table, in its place among the others; the parts that stand in it follow it in the text. */
final class AknHierarchyNode {
    private final List<Clause> clauses;
    private final Optional<AknHierarchyNode> above;
    private final Optional<Level> level;
    private final List<AknHierarchyNode> inside = new ArrayList<>();
    private Optional<AknHierarchyNode> firstParagraph = Optional.empty();

    /**
     * @param clauses the clause, or the rows
     * @param above the part that it belongs to by its number; it mostly stands in this one, too
     */
    AknHierarchyNode(List<Clause> clauses, Optional<AknHierarchyNode> above, Profile profile) {
        this.clauses = clauses;
        this.above = above;
        this.level = isTable() ? Optional.empty() : clause().number().level().flatMap(profile::level);
        if (isCitedParagraph()) {
            AknHierarchyNode article = above.orElseThrow();
            article.firstParagraph = article.firstParagraph.or(() -> Optional.of(this));
        }
    }

    void add(AknHierarchyNode part) {
        inside.add(part);
    }

    /** The clause, of a table its first row. */
    Clause clause() {
        return clauses.get(0);
    }

    List<Clause> rows() {
        return clauses;
    }

    Optional<AknHierarchyNode> above() {
        return above;
    }

    Optional<Level> level() {
        return level;
    }

    List<AknHierarchyNode> inside() {
        return inside;
    }

    boolean isTable() {
        return clause().isRow();
    }

    /** An unnumbered paragraph that the texts cite by its place, as 第二款. */
    boolean isCitedParagraph() {
        return !isTable() && isUnnumbered() && !clause().number().ordinal().isEmpty();
    }

    /** The first unnumbered paragraph of an article whose paragraphs are cited. */
    Optional<AknHierarchyNode> firstParagraph() {
        return firstParagraph;
    }

    /** Whether what it says itself is the first of several paragraphs that are cited by their places. */
    boolean saysFirstParagraph() {
        return firstParagraph
                .filter(each -> !each.clause().number().ordinal().equals("1"))
                .isPresent();
    }

    /** Whether others can stand in it, each with its number; else it is a block of text. */
    boolean isHierarchical() {
        return level.isPresent()
                || isCitedParagraph()
                || !isTable() && clause().number().note()
                || inside.stream().anyMatch(AknHierarchyNode::isHierarchical);
    }

    /** The element that holds it. */
    String element() {
        if (isTable()) {
            return "table";
        }
        if (isCitedParagraph()) {
            return "paragraph";
        }
        if (!isHierarchical()) {
            return "p";
        }
        return level.flatMap(Level::akn)
                .filter(name -> !name.equals(RecitalDetector.RECITAL))
                .orElse("hcontainer");
    }

    /** What a container without an element of its own is. */
    String name() {
        return level.map(Level::name)
                .or(() -> clause().number().label())
                .orElse(clause().number().note() ? "note" : "text");
    }

    private boolean isUnnumbered() {
        return clause().number().level().isEmpty() && clause().number().label().isEmpty();
    }
}
