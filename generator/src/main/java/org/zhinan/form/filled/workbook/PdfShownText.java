package org.zhinan.form.filled.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
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
    /** A form that draws others over and over would never end. */
    private static final long MOST_STEPS = 2_000_000;

    private static final byte[] DRAW = {'/', 'F', ' ', 'D', 'o'};

    private final String file;
    private final ResourceCache fonts;
    private long steps;

    /** @param fonts keeps those that many fields share */
    PdfShownText(String file, ResourceCache fonts) {
        this.file = file;
        this.fonts = fonts;
    }

    /** The words of a page as far as blanks part them; fields are drawn over it and are not of it. */
    List<String> words(PDDocument document, int page) throws IOException {
        List<String> words = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                count();
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
        return words;
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
            return String.join("", words(scratch, 1));
        }
    }

    private void count() {
        if (++steps > MOST_STEPS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
    }
}
