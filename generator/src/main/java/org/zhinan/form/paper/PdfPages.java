package org.zhinan.form.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.zhinan.text.MonolingualText;

/** Pages of A4 in the making, filled from the top; all measures are in points, heights from the foot of the page. */
final class PdfPages {
    private static final float MARGIN = 43;
    private static final float FOOT = 24;
    private static final float RULE = 0.6f;
    private static final float GREY = 0.91f;

    private final PDDocument file;
    private final PdfStructureTags tags;
    private final PdfFormFonts faces;
    private final PDRectangle paper;
    private final List<PDPage> pages = new ArrayList<>();
    private final List<PDPageContentStream> streams = new ArrayList<>();
    private double y;

    PdfPages(PDDocument file, PdfStructureTags tags, PdfFormFonts faces, boolean landscape) throws IOException {
        this.file = file;
        this.tags = tags;
        this.faces = faces;
        PDRectangle upright = PDRectangle.A4;
        this.paper = landscape ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
        turn();
    }

    static float left() {
        return MARGIN;
    }

    /** Between the margins. */
    double width() {
        return paper.getWidth() - 2 * MARGIN;
    }

    double y() {
        return y;
    }

    PDPage page() {
        return pages.get(pages.size() - 1);
    }

    void down(double by) {
        y -= by;
    }

    boolean hasRoomFor(double height) {
        return y - height >= MARGIN;
    }

    /** Begins a new page. */
    void turn() throws IOException {
        PDPage page = new PDPage(paper);
        file.addPage(page);
        tags.begin(page);
        pages.add(page);
        streams.add(new PDPageContentStream(file, page));
        y = paper.getHeight() - MARGIN;
    }

    WrappedPdfText text(List<MonolingualText> wording, WrappedPdfText.Style style, double width) {
        return WrappedPdfText.of(wording, style, width, faces);
    }

    /** A paragraph across the page, for each language an element of its own. */
    void paragraph(List<MonolingualText> wording, WrappedPdfText.Style style, String type, double after)
            throws IOException {
        WrappedPdfText text = text(wording, style, width());
        if (!hasRoomFor(text.height())) {
            turn();
        }
        for (WrappedPdfText.WrappedText part : text.parts()) {
            show(
                    text,
                    part,
                    PdfStructureTags.add(tags.document(), type, part.wording().language()),
                    MARGIN,
                    y);
            down(text.height(part));
        }
        down(after);
    }

    /** Text in a box, its parts under the element. */
    void show(WrappedPdfText text, PDStructureElement parent, double left, double top) throws IOException {
        double at = top;
        for (WrappedPdfText.WrappedText part : text.parts()) {
            show(
                    text,
                    part,
                    PdfStructureTags.add(
                            parent, StandardStructureTypes.P, part.wording().language()),
                    left,
                    at);
            at -= text.height(part);
        }
    }

    private void show(
            WrappedPdfText text, WrappedPdfText.WrappedText part, PDStructureElement element, double left, double top)
            throws IOException {
        tags.mark(page(), stream(), element);
        text.show(stream(), part, left, top);
        stream().endMarkedContent();
    }

    /** Text that is no part of the document: it stands there once more. */
    void repeat(WrappedPdfText text, double left, double top) throws IOException {
        stream().beginMarkedContent(COSName.ARTIFACT);
        double at = top;
        for (WrappedPdfText.WrappedText part : text.parts()) {
            text.show(stream(), part, left, at);
            at -= text.height(part);
        }
        stream().endMarkedContent();
    }

    /** The border of a box below where we are. */
    void box(double left, double width, double height, boolean grey) throws IOException {
        PDPageContentStream stream = stream();
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setLineWidth(RULE);
        stream.addRect((float) left, (float) (y - height), (float) width, (float) height);
        if (grey) {
            stream.setNonStrokingColor(GREY);
            stream.fillAndStroke();
        } else {
            stream.stroke();
        }
        stream.endMarkedContent();
    }

    /** The frame of a box to tick: on the page, since not every viewer shows that of an empty field. */
    void frame(double left, double foot, double side) throws IOException {
        stream().beginMarkedContent(COSName.ARTIFACT);
        stream().setLineWidth(RULE);
        stream().addRect((float) left, (float) foot, (float) side, (float) side);
        stream().stroke();
        stream().endMarkedContent();
    }

    /** A rule at the foot of a line to write on. */
    void rule(double left, double right, double height) throws IOException {
        stream().beginMarkedContent(COSName.ARTIFACT);
        stream().setLineWidth(RULE);
        stream().moveTo((float) left, (float) height);
        stream().lineTo((float) right, (float) height);
        stream().stroke();
        stream().endMarkedContent();
    }

    /** Writes at the foot of each page what it is and its number. */
    void finish(List<MonolingualText> mark) throws IOException {
        for (int page = 0; page < pages.size(); page++) {
            List<MonolingualText> number = List.of(new MonolingualText(
                    (page + 1) + " / " + pages.size(), mark.get(0).language()));
            PDPageContentStream stream = streams.get(page);
            stream.beginMarkedContent(COSName.ARTIFACT);
            WrappedPdfText left = text(mark, WrappedPdfText.Style.SMALL, width());
            double top = FOOT + left.height() / 2;
            for (WrappedPdfText.WrappedText part : left.parts()) {
                left.show(stream, part, MARGIN, top);
                top -= left.height(part);
            }
            WrappedPdfText right = text(number, WrappedPdfText.Style.SMALL, width());
            WrappedPdfText.WrappedText part = right.parts().get(0);
            double wide = part.face().width(part.lines().get(0)) * WrappedPdfText.Style.SMALL.size;
            right.show(stream, part, MARGIN + width() - wide, FOOT + left.height() / 2);
            stream.endMarkedContent();
            stream.close();
        }
    }

    private PDPageContentStream stream() {
        return streams.get(streams.size() - 1);
    }
}
