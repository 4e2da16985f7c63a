package org.zhinan.numbering;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.numbering.marker.Ordinal;

/** A block while the numbers of a text are read, or the text itself, or a number that has no block of its own, as (a) of (a)(1). */
final class NumberingNode {
    enum Kind {
        TEXT,
        NUMBER,
        LABEL,
        PARAGRAPH,
        ROW
    }

    /** Where the ids of the numbers of one level under one clause begin, and the last block of them. */
    static final class Run {
        String base;
        int last;

        Run(String base) {
            this.base = base;
        }
    }

    final Kind kind;
    final Optional<NumberingNode> parent;
    /** Position in the text, counted from 0; -1 without a block. */
    final int position;
    /** Words that stand for it in a citation, in the language of the text; of a number nothing. */
    String words = "";

    Optional<NumberCandidate> number = Optional.empty();
    String id = "";
    boolean note;
    int markerEnd;
    /** Name of the label that opened it; mostly empty. */
    String label = "";
    /** Whether it is cited without what it stands under. */
    boolean alone;
    /** Words that stand for it in a citation in the other language; mostly empty, where they are as that writes the label. */
    String otherWords = "";
    /** How the other language writes the number or label. */
    String counterpart = "";
    /** Of a caption and of a text of its own, how it is cited. */
    Optional<CitedNumber> cited = Optional.empty();
    /** Whether its number is the first or the next. */
    boolean inSequence = true;
    /** Whether the number before it in its list has no words below it but those of its own line. */
    boolean listed;
    /** Whether the first paragraph below it is its title. */
    boolean titled;
    /** Of a heading without a number the clause that it stands above. */
    Optional<NumberingNode> heads = Optional.empty();
    /** Of a paragraph its place among those between a heading and the first clause below it; 0 elsewhere. */
    int introduces;
    /** How many such paragraphs it has below it. */
    int introductions;
    /** Whether it belongs to the text and to no clause, as a signature. */
    boolean outside;
    /** Paragraphs below it so far, and of a paragraph its own number. */
    int paragraphs;

    int rows;
    int tables;
    int pictures;
    Optional<NumberingNode> lastParagraph = Optional.empty();
    final Map<Integer, Run> runs = new HashMap<>();
    /** Of a text, by depth, the last number of each level whose numbers run through it. */
    final Map<Integer, Ordinal> last = new HashMap<>();

    NumberingNode(Kind kind, Optional<NumberingNode> parent, int position) {
        this.kind = kind;
        this.parent = parent;
        this.position = position;
    }

    boolean isBlock() {
        return position >= 0;
    }

    /** The id with what parts it from those below. */
    String prefix() {
        return id.isEmpty() ? "" : id + "-";
    }

    /** What the block alone counts. */
    Optional<CitedNumber> cited() {
        return switch (kind) {
            case NUMBER -> number.map(each -> CitedNumber.of(each.level(), each.ordinal()));
            case PARAGRAPH ->
                parent.filter(NumberingNode::citesParagraphs)
                        .map(above -> CitedNumber.paragraph(paragraphs))
                        .or(this::unnumbered);
            default -> cited;
        };
    }

    /** Its place among the paragraphs of its clause that have no number; the title below an article's number is none of them. */
    private Optional<CitedNumber> unnumbered() {
        NumberingNode above = parent.orElseThrow();
        int place = above.titled ? paragraphs - 1 : paragraphs;
        return above.number
                .flatMap(each -> each.level().unnumbered())
                .filter(each -> place > 0)
                .map(each -> new CitedNumber(CitedNumber.UNNUMBERED, String.valueOf(place)));
    }

    /** What the block is called; a number above it that has no block of its own is its own, too. */
    BlockNumber numbered(CitationLabels places) {
        Optional<NumberingNode> above = parent;
        String own = ordinal();
        Deque<CitedNumber> numbers = new ArrayDeque<>();
        cited().ifPresent(numbers::push);
        while (above.isPresent() && !above.get().isBlock()) {
            own = above.get().number.isPresent() ? above.get().ordinal() + "-" + own : own;
            above.get().cited().ifPresent(numbers::push);
            above = above.get().parent;
        }
        return new BlockNumber(
                id,
                above.map(each -> each.id),
                number.map(each -> each.level().name()),
                Optional.of(label).filter(name -> !name.isEmpty()),
                own,
                inSequence,
                markerEnd,
                counterpart,
                List.copyOf(numbers),
                note,
                places.of(this));
    }

    /** Whether unnumbered paragraphs below it are counted and cited. */
    boolean citesParagraphs() {
        return number.filter(each -> each.level().citesParagraphs()).isPresent();
    }

    /** The own number as ids write it, of a paragraph that is cited by its place its count; empty without one. */
    String ordinal() {
        boolean cited = kind == Kind.PARAGRAPH && parent.orElseThrow().citesParagraphs();
        return number.map(each -> each.level().digits(each.ordinal()))
                .orElse(cited ? Integer.toString(paragraphs) : "");
    }
}
