package org.zhinan.form.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The table of a form, its header on each page. */
final class PdfTable {
    private static final double PADDING = 4;

    /** Of a row to fill in: some lines by hand, and more in small type. */
    private static final double ROOM = 72;

    private static final double TICK = 14;

    private final PaperForm form;
    private final PdfPages pages;
    private final PdfStructureTags tags;
    private final PdfInputFields fields;
    private final List<WrappedPdfText> header = new ArrayList<>();
    private final double headerHeight;

    PdfTable(PaperForm form, PdfPages pages, PdfStructureTags tags, PdfInputFields fields) {
        this.form = form;
        this.pages = pages;
        this.tags = tags;
        this.fields = fields;
        for (int column = 0; column < form.columns().size(); column++) {
            header.add(pages.text(form.columns().get(column).label(), WrappedPdfText.Style.STRONG, room(column)));
        }
        this.headerHeight =
                header.stream().mapToDouble(WrappedPdfText::height).max().orElse(0) + 2 * PADDING;
    }

    void draw() throws IOException {
        PDStructureElement table = PdfStructureTags.add(tags.document(), StandardStructureTypes.TABLE);
        PDStructureElement head = PdfStructureTags.add(
                PdfStructureTags.add(table, StandardStructureTypes.T_HEAD), StandardStructureTypes.TR);
        drawHeader(head);
        PDStructureElement body = PdfStructureTags.add(table, StandardStructureTypes.T_BODY);
        for (PaperForm.Row row : form.rows()) {
            drawRow(row, PdfStructureTags.add(body, StandardStructureTypes.TR));
        }
    }

    private void drawHeader(PDStructureElement row) throws IOException {
        for (int column = 0; column < header.size(); column++) {
            pages.box(left(column), width(column), headerHeight, true);
            WrappedPdfText text = header.get(column);
            pages.show(text, PdfStructureTags.addHead(row), left(column) + PADDING, top(text, headerHeight));
        }
        pages.down(headerHeight);
    }

    private void repeatHeader() throws IOException {
        for (int column = 0; column < header.size(); column++) {
            pages.box(left(column), width(column), headerHeight, true);
            WrappedPdfText text = header.get(column);
            pages.repeat(text, left(column) + PADDING, top(text, headerHeight));
        }
        pages.down(headerHeight);
    }

    private void drawRow(PaperForm.Row row, PDStructureElement element) throws IOException {
        double height = row.isBlank() ? ROOM : height(row);
        if (!pages.hasRoomFor(height)) {
            pages.turn();
            repeatHeader();
        }
        for (int column = 0; column < row.boxes().size(); column++) {
            PDStructureElement cell = PdfStructureTags.add(element, StandardStructureTypes.TD);
            pages.box(left(column), width(column), height, false);
            drawBox(row.boxes().get(column), column, height, cell);
        }
        pages.down(height);
    }

    private void drawBox(PaperForm.Box box, int column, double height, PDStructureElement cell) throws IOException {
        if (box instanceof PaperForm.Printed printed) {
            WrappedPdfText text = text(printed, column);
            pages.show(text, cell, left(column) + PADDING, top(text, height));
        } else if (box instanceof PaperForm.TextBox entry) {
            PDRectangle at = rectangle(left(column) + 1, pages.y() - height + 1, width(column) - 2, height - 2);
            tags.field(pages.page(), fields.text(pages.page(), at, entry.name(), entry.hint(), entry.lines()), cell);
        } else if (box instanceof PaperForm.Tick tick) {
            double left = left(column) + (width(column) - TICK) / 2;
            double foot = pages.y() - (height + TICK) / 2;
            PDRectangle at = rectangle(left, foot, TICK, TICK);
            pages.frame(left, foot, TICK);
            tags.field(pages.page(), fields.tick(pages.page(), at, tick.name(), tick.hint()), cell);
        }
    }

    private double height(PaperForm.Row row) {
        double highest = TICK;
        for (int column = 0; column < row.boxes().size(); column++) {
            if (row.boxes().get(column) instanceof PaperForm.Printed printed) {
                highest = Math.max(highest, text(printed, column).height());
            }
        }
        return highest + 2 * PADDING;
    }

    private WrappedPdfText text(PaperForm.Printed printed, int column) {
        WrappedPdfText.Style style = printed.centred() ? WrappedPdfText.Style.CENTRED : WrappedPdfText.Style.PLAIN;
        return pages.text(printed.text(), style, room(column));
    }

    /** Where a text begins that stands in the middle of the height. */
    private double top(WrappedPdfText text, double height) {
        return pages.y() - (height - text.height()) / 2;
    }

    private double left(int column) {
        double left = PdfPages.left();
        for (int before = 0; before < column; before++) {
            left += width(before);
        }
        return left;
    }

    private double width(int column) {
        return pages.width() * form.columns().get(column).width() / form.width();
    }

    private double room(int column) {
        return width(column) - 2 * PADDING;
    }

    private static PDRectangle rectangle(double left, double foot, double width, double height) {
        return new PDRectangle((float) left, (float) foot, (float) width, (float) height);
    }
}
