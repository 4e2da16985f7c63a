package org.zhinan.form.filled.workbook.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.zhinan.form.filled.refusal.FileRefusalReason;

/** What a page, or the field of a form, shows as text. */
public final class PdfShownText {
    /** The blank takes some thousand. */
    private static final int MOST_STEPS = 500_000;

    /** Drawings that draw others over and over would never end. */
    private static final int MOST_DRAWINGS = 10_000;

    private static final byte[] DRAW = {'/', 'F', ' ', 'D', 'o'};

    /** Points of type that nobody reads. */
    private static final float TINY = 2;

    private static final int WHITE = 0xFFFFFF;

    /** What differs by less in each of the three parts is not told apart on paper. */
    private static final int ALIKE = 16;

    private final String file;
    private final ResourceCache fonts;
    private int steps;
    private int drawings;

    /** @param fonts keeps those that many fields share */
    public PdfShownText(String file, ResourceCache fonts) {
        this.file = file;
        this.fonts = fonts;
    }

    /**
     * What a page or field shows.
     *
     * @param words as far as blanks part them
     */
    public record Shown(List<String> words, boolean hasPicture) {}

    /** A page without its fields, which are drawn over it. */
    public Shown page(PDDocument document, int page) throws IOException {
        return page(document, page, (state, text) -> true);
    }

    private Shown page(PDDocument document, int page, BiPredicate<PDGraphicsState, TextPosition> seen)
            throws IOException {
        List<String> words = new ArrayList<>();
        boolean[] picture = new boolean[1];
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                count(operator.getName());
                picture[0] |= operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)
                        || operator.getName().equals(OperatorName.DRAW_OBJECT)
                                && operands.size() == 1
                                && operands.get(0) instanceof COSName name
                                && getResources() != null
                                && getResources().isImageXObject(name);
                super.processOperator(operator, operands);
            }

            @Override
            protected void processTextPosition(TextPosition text) {
                if (seen.test(getGraphicsState(), text)) {
                    super.processTextPosition(text);
                }
            }

            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                words.add(text);
            }
        };
        List.of(
                        new SetNonStrokingColor(stripper),
                        new SetNonStrokingColorN(stripper),
                        new SetNonStrokingColorSpace(stripper),
                        new SetNonStrokingDeviceCMYKColor(stripper),
                        new SetNonStrokingDeviceGrayColor(stripper),
                        new SetNonStrokingDeviceRGBColor(stripper))
                .forEach(stripper::addOperator);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return new Shown(words, picture[0]);
    }

    /**
     * What a field shows.
     *
     * @param behind the colour of the field, in three or fewer parts from 0 to 1; white without any
     */
    public String of(PDAppearanceStream appearance, float... behind) throws IOException {
        PDRectangle box = appearance.getBBox() == null ? new PDRectangle(600, 800) : appearance.getBBox();
        try (PDDocument scratch = new PDDocument()) {
            PDPage page = new PDPage(box);
            PDResources resources = new PDResources(new COSDictionary(), fonts);
            resources.put(COSName.getPDFName("F"), appearance);
            page.setResources(resources);
            PDStream stream = new PDStream(scratch);
            try (var out = stream.createOutputStream()) {
                out.write(DRAW);
            }
            page.setContents(stream);
            scratch.addPage(page);
            return String.join(
                    "",
                    page(scratch, 1, (state, text) -> text.getFontSizeInPt() >= TINY && isSeen(state, behind))
                            .words());
        }
    }

    /** Text may be drawn without ink, or in the colour that is behind it: the field's own, or white. */
    private static boolean isSeen(PDGraphicsState state, float... behind) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (!mode.isFill()) {
            return mode.isStroke();
        }
        try {
            PDColor ink = state.getNonStrokingColor();
            int shown = ink.isPattern() ? 0 : ink.toRGB();
            int ground = behind.length == 1 || behind.length == 3 ? rgb(behind) : WHITE;
            return Math.abs(part(shown, 0) - part(ground, 0)) >= ALIKE
                    || Math.abs(part(shown, 8) - part(ground, 8)) >= ALIKE
                    || Math.abs(part(shown, 16) - part(ground, 16)) >= ALIKE;
        } catch (IOException e) {
            return true;
        }
    }

    private static int rgb(float... parts) {
        int rgb = 0;
        for (int at = 0; at < 3; at++) {
            rgb = rgb << 8 | Math.round(parts[parts.length == 1 ? 0 : at] * 255) & 0xFF;
        }
        return rgb;
    }

    private static int part(int rgb, int shift) {
        return rgb >> shift & 0xFF;
    }

    private void count(String operator) {
        drawings += operator.equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
        if (++steps > MOST_STEPS || drawings > MOST_DRAWINGS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
    }
}
