package org.zhinan.form.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.pdf.FontPool;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.MonolingualText;

/** A form as a PDF to fill in. */
final class PdfForm {
    private static final double GAP = 6;
    private static final double STAMP_HEIGHT = 22;

    private final PaperForm form;
    private final PdfStructureTags tags;
    private final PdfPages pages;
    private final PdfInputFields fields;

    private PdfForm(PaperForm form, PDDocument file, FontPool.Fonts fonts) throws IOException {
        this.form = form;
        this.tags = new PdfStructureTags(file, form.language());
        this.fields = new PdfInputFields(file);
        PdfFormFonts faces = new PdfFormFonts(file, fonts, form.takesText(), form.language());
        if (form.takesText()) {
            fields.type(faces.typed());
        }
        this.pages = new PdfPages(file, tags, faces, form.isLandscape());
    }

    static byte[] of(PaperForm form, FontPool.Fonts fonts, FormEditionAndCall origin) {
        try (PDDocument file = new PDDocument()) {
            new PdfForm(form, file, fonts).draw();
            return PdfFormMetadata.bytes(file, form, origin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw() throws IOException {
        pages.paragraph(form.title(), WrappedPdfText.Style.TITLE, StandardStructureTypes.H1, GAP);
        if (!form.heading().isEmpty()) {
            pages.paragraph(form.heading(), WrappedPdfText.Style.STRONG, StandardStructureTypes.P, GAP);
        }
        if (form.stamp().isPresent()) {
            drawStamp(form.stamp().get());
        }
        if (!form.guide().isEmpty()) {
            pages.paragraph(form.guide(), WrappedPdfText.Style.SMALL, StandardStructureTypes.P, GAP);
        }
        new PdfTable(form, pages, tags, fields).draw();
        pages.down(GAP);
        for (PaperForm.Below below : form.below()) {
            WrappedPdfText.Style style = below.isExample() ? WrappedPdfText.Style.EXAMPLE : WrappedPdfText.Style.PLAIN;
            pages.paragraph(below.text(), style, StandardStructureTypes.P, GAP / 2);
        }
        pages.finish(List.of(
                new MonolingualText(FormPhrases.PREVAILS.zh(), Language.ZH),
                new MonolingualText(FormPhrases.PREVAILS.en(), Language.EN)));
        tags.finish();
    }

    /** The label, and a line to write on as far as the middle of the page. */
    private void drawStamp(Bilingual stamp) throws IOException {
        WrappedPdfText label =
                pages.text(MonolingualText.in(form.language(), stamp), WrappedPdfText.Style.PLAIN, pages.width() / 3);
        double height = Math.max(STAMP_HEIGHT, label.height());
        double wide = label.widest() + GAP;
        PDStructureElement paragraph = PdfStructureTags.add(tags.document(), StandardStructureTypes.DIV);
        pages.show(label, paragraph, PdfPages.left(), pages.y() - (height - label.height()));
        double left = PdfPages.left() + wide;
        double width = pages.width() / 2 - wide;
        double foot = pages.y() - height;
        pages.rule(left, left + width, foot);
        PDRectangle at = new PDRectangle((float) left, (float) foot, (float) width, (float) height);
        tags.field(pages.page(), fields.text(pages.page(), at, FormFieldNames.STAMP, stamp, false), paragraph);
        pages.down(height + GAP);
    }
}
