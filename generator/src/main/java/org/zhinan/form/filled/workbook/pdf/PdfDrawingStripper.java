package org.zhinan.form.filled.workbook.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.zhinan.form.filled.workbook.look.Colour;
import org.zhinan.form.filled.workbook.pdf.PdfDrawing.Letter;
import org.zhinan.form.filled.workbook.pdf.PdfDrawing.Mark;

/** Takes down what is drawn: letters, and the lines and areas that may cross or cover them. */
final class PdfDrawingStripper extends PDFTextStripper {
    /** Of these parts of its size, a letter has its core. */
    private static final double SIDE = 0.2;

    private static final double FOOT = 0.12;
    private static final double HEIGHT = 0.45;

    /** What lets more through is not seen. */
    private static final double CLEAR = 0.1;

    /** An outline of more parts is looked at as a box, and shows nothing of what it would cut out. */
    private static final int MOST_PARTS = 32;

    private static final double FLAT = 0.5;

    private final PdfShownText counter;
    private final List<String> words = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final PDRectangle box;
    private GeneralPath path = new GeneralPath();
    private int parts;
    private boolean clips;
    private boolean picture;

    PdfDrawingStripper(PdfShownText counter, PDPage page) {
        this.counter = counter;
        this.box = page.getCropBox();
        List.of(
                        new SetNonStrokingColor(this),
                        new SetNonStrokingColorN(this),
                        new SetNonStrokingColorSpace(this),
                        new SetNonStrokingDeviceCMYKColor(this),
                        new SetNonStrokingDeviceGrayColor(this),
                        new SetNonStrokingDeviceRGBColor(this),
                        new SetLineWidth(this))
                .forEach(this::addOperator);
    }

    PdfDrawing drawing(Colour ground) {
        return new PdfDrawing(List.copyOf(words), List.copyOf(letters), List.copyOf(marks), picture, ground);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        counter.count(name);
        float[] at = operands.stream().allMatch(COSNumber.class::isInstance) ? numbers(operands) : new float[0];
        if (at.length >= lengthOf(name)) {
            go(name, at);
        }
        paint(name, operands);
        super.processOperator(operator, operands);
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = ((COSNumber) operands.get(k)).floatValue();
        }
        return numbers;
    }

    private static int lengthOf(String name) {
        return switch (name) {
            case "c" -> 6;
            case "v", "y", "re" -> 4;
            case "m", "l" -> 2;
            default -> 0;
        };
    }

    private void go(String name, float... at) {
        boolean begun = path.getCurrentPoint() != null;
        parts++;
        switch (name) {
            case "m" -> to(false, at[0], at[1]);
            case "l" -> to(begun, at[0], at[1]);
            case "c" -> bend(begun, point(at[0], at[1]), point(at[2], at[3]), point(at[4], at[5]));
            case "v" -> bend(begun, path.getCurrentPoint(), point(at[0], at[1]), point(at[2], at[3]));
            case "y" -> bend(begun, point(at[0], at[1]), point(at[2], at[3]), point(at[2], at[3]));
            case "re" -> {
                to(false, at[0], at[1]);
                to(true, at[0] + at[2], at[1]);
                to(true, at[0] + at[2], at[1] + at[3]);
                to(true, at[0], at[1] + at[3]);
                path.closePath();
            }
            default -> parts--;
        }
    }

    private Point2D point(float x, float y) {
        return transformedPoint(x, y);
    }

    private void to(boolean line, float x, float y) {
        Point2D at = point(x, y);
        if (line) {
            path.lineTo(at.getX(), at.getY());
        } else {
            path.moveTo(at.getX(), at.getY());
        }
    }

    private void bend(boolean begun, Point2D one, Point2D two, Point2D end) {
        if (begun) {
            path.curveTo(one.getX(), one.getY(), two.getX(), two.getY(), end.getX(), end.getY());
        }
    }

    private void paint(String name, List<COSBase> operands) throws IOException {
        switch (name) {
            case "h", "s", "b", "b*" -> close();
            case "W", "W*" -> clips = true;
            case "sh" ->
                area(new GeneralPath(getGraphicsState().getCurrentClippingPath().getBounds2D()), Colour.UNKNOWN);
            case OperatorName.BEGIN_INLINE_IMAGE -> drawPicture();
            case OperatorName.DRAW_OBJECT -> {
                if (operands.size() == 1
                        && operands.get(0) instanceof COSName object
                        && getResources() != null
                        && getResources().isImageXObject(object)) {
                    drawPicture();
                }
            }
            default -> {
                // What draws a path is looked at next.
            }
        }
        boolean fills = List.of("f", "F", "f*", "B", "B*", "b", "b*").contains(name);
        boolean strokes = List.of("S", "s", "B", "B*", "b", "b*").contains(name);
        if (fills && getGraphicsState().getNonStrokeAlphaConstant() >= CLEAR) {
            area(path, colour(getGraphicsState().getNonStrokingColor()));
        }
        if (strokes && getGraphicsState().getAlphaConstant() >= CLEAR) {
            lines();
        }
        if (fills || strokes || name.equals("n")) {
            end();
        }
    }

    private void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    private void drawPicture() throws IOException {
        picture = true;
        AffineTransform at = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        area(new GeneralPath(at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))), Colour.UNKNOWN);
    }

    private void area(GeneralPath shape, Colour colour) {
        counter.requireFew(marks.size());
        marks.add(new Mark(parts > MOST_PARTS ? shape.getBounds2D() : (GeneralPath) shape.clone(), 0, colour));
    }

    private void lines() {
        double width = transformWidth(getGraphicsState().getLineWidth());
        double[] at = new double[6];
        Point2D from = new Point2D.Double();
        Point2D first = from;
        for (PathIterator each = path.getPathIterator(null, FLAT); !each.isDone(); each.next()) {
            int kind = each.currentSegment(at);
            Point2D next = kind == PathIterator.SEG_CLOSE ? first : new Point2D.Double(at[0], at[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                first = next;
            } else {
                counter.requireFew(marks.size());
                marks.add(new Mark(new Line2D.Double(from, next), width / 2, Colour.UNKNOWN));
            }
            from = next;
        }
    }

    /** Forgets the path; what it cuts out is all that is shown from now on. */
    private void end() {
        if (clips) {
            getGraphicsState().intersectClippingPath(parts > MOST_PARTS ? new Area() : new Area(path));
        }
        clips = false;
        parts = 0;
        path = new GeneralPath();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        counter.requireFew(letters.size() / 10);
        Matrix at = text.getTextMatrix();
        double size = at.getScalingFactorY();
        double left = at.getTranslateX() + box.getLowerLeftX();
        double foot = at.getTranslateY() + box.getLowerLeftY();
        Rectangle2D core = new Rectangle2D.Double(
                left + SIDE * text.getWidth(),
                foot + FOOT * size,
                Math.max((1 - 2 * SIDE) * text.getWidth(), FLAT),
                Math.max(HEIGHT * size, FLAT / 10));
        boolean upright = at.getScaleX() > 0
                && at.getScaleY() > 0
                && Math.abs(at.getShearX()) + Math.abs(at.getShearY()) < at.getScaleX();
        boolean inside = getGraphicsState().getCurrentClippingPath().contains(core.getCenterX(), core.getCenterY());
        if (!text.getUnicode().isBlank()) {
            letters.add(new Letter(text.getUnicode(), core, ink(), size, upright, inside, marks.size()));
        }
        super.processTextPosition(text);
    }

    /** Text may be drawn without ink. */
    private Optional<Colour> ink() {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (!mode.isFill()) {
            return mode.isStroke() ? Optional.of(Colour.UNKNOWN) : Optional.empty();
        }
        return state.getNonStrokeAlphaConstant() < CLEAR
                ? Optional.empty()
                : Optional.of(colour(state.getNonStrokingColor()));
    }

    /** A pattern, or what no viewer knows, is like no other colour. */
    static Colour colour(PDColor colour) {
        try {
            return colour.isPattern()
                    ? Colour.UNKNOWN
                    : Colour.hex("%06X".formatted(colour.toRGB() & 0xFFFFFF)).orElse(Colour.UNKNOWN);
        } catch (IOException | RuntimeException e) {
            return Colour.UNKNOWN;
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.add(text);
    }
}
