package org.zhinan.form.filled.workbook.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.zhinan.form.filled.workbook.look.Colour;

/**
 * What a page shows without its fields, or a field, in the order in which it is drawn.
 *
 * @param words as far as blanks part them
 * @param ground the colour that is behind all of it
 */
public record PdfDrawing(
        List<String> words, List<Letter> letters, List<Mark> marks, boolean hasPicture, Colour ground) {
    /** Points of type that nobody reads. */
    static final float TINY = 3;

    /**
     * A character, or some that are drawn as one.
     *
     * @param core the middle of it: what is drawn there crosses it out
     * @param ink empty where it is drawn without any
     * @param upright neither turned nor mirrored
     * @param inside whether it is not cut off
     * @param after how many marks had been drawn before it
     */
    record Letter(
            String text,
            Rectangle2D core,
            Optional<Colour> ink,
            double size,
            boolean upright,
            boolean inside,
            int after) {
        private boolean isWithin(double left, double right, double foot, double top) {
            double x = core.getCenterX();
            double y = core.getCenterY();
            return x >= left && x <= right && y >= foot && y <= top;
        }
    }

    /**
     * A line, or an area.
     *
     * @param reach half of how broad the line is
     */
    record Mark(Shape shape, double reach, Colour colour) {
        private boolean isLine() {
            return shape instanceof Line2D;
        }

        private boolean meets(Rectangle2D core) {
            return shape.intersects(
                    core.getX() - reach,
                    core.getY() - reach,
                    core.getWidth() + 2 * reach,
                    core.getHeight() + 2 * reach);
        }

        private boolean covers(Rectangle2D core) {
            return !isLine() && shape.contains(core);
        }

        private boolean crosses(Rectangle2D core) {
            return meets(core) && !covers(core);
        }

        private Mark moved(AffineTransform by, double scale) {
            Shape at = shape instanceof Line2D line
                    ? new Line2D.Double(by.transform(line.getP1(), null), by.transform(line.getP2(), null))
                    : by.createTransformedShape(shape);
            return new Mark(at, reach * scale, colour);
        }
    }

    /** What a viewer draws of a value for which a field has no drawing: somewhere in its box. */
    public static PdfDrawing undrawn(PDRectangle box) {
        double in = Math.min(box.getWidth(), box.getHeight()) / 4;
        Rectangle2D core = new Rectangle2D.Double(
                box.getLowerLeftX() + in, box.getLowerLeftY() + in, box.getWidth() - 2 * in, box.getHeight() - 2 * in);
        Letter letter = new Letter("", core, Optional.of(Colour.BLACK), TINY, true, true, 0);
        return new PdfDrawing(List.of(), List.of(letter), List.of(), false, Colour.WHITE);
    }

    /** The text that is seen, cut off or not. */
    public String text() {
        return letters.stream().allMatch(this::isSeen)
                ? String.join("", words)
                : letters.stream().filter(this::isSeen).map(Letter::text).collect(Collectors.joining());
    }

    private boolean isSeen(Letter letter) {
        return letter.size >= TINY
                && letter.ink.filter(ink -> !ink.isLike(behind(letter))).isPresent()
                && marks.stream().skip(letter.after).noneMatch(mark -> mark.covers(letter.core));
    }

    private Colour behind(Letter letter) {
        return own(letter).orElse(ground);
    }

    private Optional<Colour> own(Letter letter) {
        return last(letter, marks.subList(0, Math.min(letter.after, marks.size())));
    }

    private static Optional<Colour> last(Letter letter, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.covers(letter.core))
                .reduce((one, next) -> next)
                .map(Mark::colour);
    }

    /** Whether less than half of it is in its box. */
    public boolean isCut() {
        return 2 * letters.stream().filter(Letter::inside).count() < letters.size();
    }

    /** Whether lines of its own go through it, or it is turned or mirrored. */
    public boolean isSpoilt() {
        return letters.stream().anyMatch(letter -> !letter.upright) || isCrossed(marks.stream());
    }

    private boolean isCrossed(Stream<Mark> by) {
        List<Mark> all = by.toList();
        return any(letter -> all.stream().anyMatch(mark -> mark.crosses(letter.core)));
    }

    private boolean any(Predicate<Letter> is) {
        return letters.stream().filter(Letter::inside).anyMatch(is);
    }

    /** Whether lines or letters of the page go through this field. */
    boolean isCrossedOn(PdfDrawing page) {
        return isCrossed(page.marks.stream())
                || any(letter -> page.letters.stream().anyMatch(each -> each.core.intersects(letter.core)));
    }

    /** Whether it is in the colour that the page has there. */
    boolean isLostOn(PdfDrawing page) {
        return any(letter -> own(letter).isEmpty()
                && letter.ink.isPresent()
                && last(letter, page.marks).filter(letter.ink.get()::isLike).isPresent());
    }

    /** Whether the box is over a part of it. */
    boolean isUnder(Rectangle2D box) {
        return any(letter -> letter.core.intersects(box));
    }

    /** What is seen over the box, as wide as that is. */
    String above(PDRectangle box) {
        return within(box.getLowerLeftX(), box.getUpperRightX(), box.getUpperRightY(), Double.MAX_VALUE);
    }

    /** What is seen before the box in its line. */
    String before(PDRectangle box) {
        return within(-Double.MAX_VALUE, box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightY());
    }

    private String within(double left, double right, double foot, double top) {
        return letters.stream()
                .filter(letter -> letter.isWithin(left, right, foot, top) && letter.inside && isSeen(letter))
                .map(Letter::text)
                .collect(Collectors.joining());
    }

    /** The same as it stands where its field is. */
    PdfDrawing moved(AffineTransform by) {
        double scale = Math.sqrt(Math.abs(by.getDeterminant()));
        return new PdfDrawing(
                words,
                letters.stream()
                        .map(each -> new Letter(
                                each.text,
                                moved(each.core, by),
                                each.ink,
                                each.size * scale,
                                each.upright,
                                each.inside,
                                each.after))
                        .toList(),
                marks.stream().map(mark -> mark.moved(by, scale)).toList(),
                hasPicture,
                ground);
    }

    private static Rectangle2D moved(Rectangle2D core, AffineTransform by) {
        Rectangle2D at = new Rectangle2D.Double();
        at.setFrameFromDiagonal(
                by.transform(new Point2D.Double(core.getMinX(), core.getMinY()), null),
                by.transform(new Point2D.Double(core.getMaxX(), core.getMaxY()), null));
        return at;
    }

    /** How much is looked at where it is compared with another. */
    long size() {
        return 1L + letters.size() + marks.size();
    }
}
