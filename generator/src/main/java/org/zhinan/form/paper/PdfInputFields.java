package org.zhinan.form.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.zhinan.text.Bilingual;

/** The fields that readers fill in. */
final class PdfInputFields {
    /** Only under the name of a font of symbols does Chromium take Chinese from the font of the file: docs/decisions/0014. */
    private static final String FONT = "Wingdings";

    /** A viewer fits the size to the lines. */
    private static final String MANY_LINES = "/" + FONT + " 0 Tf 0 g";

    private static final String ONE_LINE = "/" + FONT + " 10 Tf 0 g";

    private final PDDocument file;
    private final PDAcroForm form;

    PdfInputFields(PDDocument file) {
        this.file = file;
        this.form = new PDAcroForm(file);
        file.getDocumentCatalog().setAcroForm(form);
    }

    /** Readers type in this font: it has to be in the file as a whole. */
    void type(PDFont font) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName(FONT), font);
        form.setDefaultResources(resources);
        form.setDefaultAppearance(ONE_LINE);
    }

    PDAnnotationWidget text(PDPage page, PDRectangle at, String name, Bilingual hint, boolean lines)
            throws IOException {
        PDTextField field = new PDTextField(form);
        field.setMultiline(lines);
        field.setDefaultAppearance(lines ? MANY_LINES : ONE_LINE);
        return place(field, page, at, name, hint);
    }

    PDAnnotationWidget tick(PDPage page, PDRectangle at, String name, Bilingual hint) throws IOException {
        PDCheckBox field = new PDCheckBox(form);
        PDAnnotationWidget widget = place(field, page, at, name, hint);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.getCOSObject().setItem(COSName.N, states(at));
        widget.setAppearance(appearance);
        widget.setAppearanceState(COSName.Off.getName());
        field.unCheck();
        return widget;
    }

    private PDAnnotationWidget place(PDField field, PDPage page, PDRectangle at, String name, Bilingual hint)
            throws IOException {
        field.setPartialName(name);
        field.setAlternateFieldName(hint.zh() + " / " + hint.en());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(at);
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        return widget;
    }

    private COSDictionary states(PDRectangle at) throws IOException {
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.YES, mark(at, true));
        states.setItem(COSName.Off, mark(at, false));
        return states;
    }

    /** Drawn, since the font of ticks that viewers have is not in the file. */
    private PDAppearanceStream mark(PDRectangle at, boolean ticked) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(file);
        stream.setResources(new PDResources());
        stream.setBBox(new PDRectangle(at.getWidth(), at.getHeight()));
        float side = at.getWidth();
        try (PDAppearanceContentStream drawing = new PDAppearanceContentStream(stream, true)) {
            if (ticked) {
                drawing.setLineWidth(1.6f);
                drawing.moveTo(side * 0.2f, side * 0.5f);
                drawing.lineTo(side * 0.42f, side * 0.24f);
                drawing.lineTo(side * 0.82f, side * 0.78f);
                drawing.stroke();
            }
        }
        return stream;
    }
}
