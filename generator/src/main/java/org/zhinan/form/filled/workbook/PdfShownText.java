package org.zhinan.form.filled.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a page, or the field of a form, shows as text. */
final class PdfShownText {
    /** The blank takes some thousand. */
    private static final int MOST_STEPS = 500_000;

    /** Drawings that draw others over and over would never end. */
    private static final int MOST_DRAWINGS = 10_000;

    private static final byte[] DRAW = {'/', 'F', ' ', 'D', 'o'};

    private final String file;
    private final ResourceCache fonts;
    private int steps;
    private int drawings;

    /** @param fonts keeps those that many fields share */
    PdfShownText(String file, ResourceCache fonts) {
        this.file = file;
        this.fonts = fonts;
    }

    /**
     * What a page or field shows.
     *
     * @param words as far as blanks part them
     */
    record Shown(List<String> words, boolean hasPicture) {}

    /** A page without its fields, which are drawn over it. */
    Shown page(PDDocument document, int page) throws IOException {
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
            protected void writeString(String text, List<TextPosition> positions) {
                words.add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return new Shown(words, picture[0]);
    }

    /** What a field shows. */
    String of(PDAppearanceStream appearance) throws IOException {
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
            return String.join("", page(scratch, 1).words());
        }
    }

    private void count(String operator) {
        drawings += operator.equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
        if (++steps > MOST_STEPS || drawings > MOST_DRAWINGS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
    }
}
