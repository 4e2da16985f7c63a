package org.zhinan.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.library.Target;

/**
 * Paragraphs in a box, one below the other, each with what it leads to.
 *
 * @param look of the box; the words take theirs from their size and role
 * @param pad room between the edge and the words
 */
record Card(String look, int pad, List<Paragraph> paragraphs) {

    /**
     * Words set in one size.
     *
     * @param role what they are, which the style sheet colours: {@code strong}, {@code plain}, {@code soft}, {@code lead}
     */
    record Paragraph(Phrase phrase, Face face, String role, Optional<Target> target) {}

    /** Width of the box in which no line is broken. */
    int width() {
        return 2 * pad
                + paragraphs.stream()
                        .mapToInt(each -> each.face().width(each.phrase().text()))
                        .max()
                        .orElse(0);
    }

    /** Height of the box when it is so wide. */
    int height(int width) {
        return 2 * pad
                + paragraphs.stream()
                        .mapToInt(each -> lines(each, width).size() * each.face().line)
                        .sum();
    }

    /** The box at a place, at least as high as its words. */
    Shape at(int x, int y, int width, int height) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(x, y, width, Math.max(height, height(width)), look));
        int top = y + pad;
        for (Paragraph each : paragraphs) {
            List<Shape> words = new ArrayList<>();
            for (String line : lines(each, width)) {
                int base = top + each.face().line * 3 / 4;
                words.add(new Shape.Words(
                        x + pad,
                        base,
                        line,
                        each.phrase().language(),
                        each.face().look() + " z-pic-" + each.role()));
                top += each.face().line;
            }
            each.target()
                    .ifPresentOrElse(
                            target -> shapes.add(new Shape.Link(target, List.copyOf(words))),
                            () -> shapes.addAll(words));
        }
        return new Shape.Group(List.copyOf(shapes));
    }

    private List<String> lines(Paragraph paragraph, int width) {
        return paragraph.face().wrap(paragraph.phrase().text(), width - 2 * pad);
    }
}
