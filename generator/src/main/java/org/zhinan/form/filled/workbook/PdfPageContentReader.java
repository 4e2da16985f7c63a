package org.zhinan.form.filled.workbook;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.SentCell.Kind;
import org.zhinan.form.filled.workbook.SentSheet.Comment;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.pdf.PdfDrawing;
import org.zhinan.form.filled.workbook.pdf.PdfShownText;

/** What the pages of a PDF show beside its fields: words, pictures, and what was put on them in a viewer. */
final class PdfPageContentReader {
    private static final String SHEET = "页面";
    private static final int MOST_PAGES = 200;

    private final String file;
    private final PDDocument document;
    private final PdfShownText shown;
    private final PdfFields fields;
    private final SentSheet sheet = new SentSheet(SHEET, SentSheet.Role.PAGES);
    private int words;

    /** @param fields that have been read */
    PdfPageContentReader(String file, PDDocument document, PdfShownText shown, PdfFields fields) {
        this.file = file;
        this.document = document;
        this.shown = shown;
        this.fields = fields;
    }

    SentSheet read() throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        int number = 0;
        for (PDPage page : document.getPages()) {
            int row = number++;
            int column = 0;
            PdfDrawing drawn = shown.page(document, number);
            for (String word : drawn.words()) {
                if (++words > SentPackage.MOST_CELLS) {
                    throw FileRefusalReason.TOO_MUCH.refuse(file);
                }
                sheet.put(new SentCell(new CellPlace(SHEET, row, column++), Kind.TEXT, word, word, ""));
            }
            CellPlace place = new CellPlace(SHEET, row, 0);
            if (drawn.hasPicture()) {
                sheet.picture(place);
            }
            fields.look(page, row, drawn);
            for (PDAnnotation each : page.getAnnotations()) {
                read(each, place);
            }
        }
        return sheet;
    }

    private void read(PDAnnotation annotation, CellPlace place) throws IOException {
        String kind = String.valueOf(annotation.getSubtype());
        String text = String.valueOf(annotation.getContents()).strip();
        boolean silent = annotation.getContents() == null || text.isEmpty();
        switch (kind) {
            case "Widget" -> {
                String left = annotation instanceof PDAnnotationWidget widget ? fields.leftBehind(widget) : "";
                if (!left.isEmpty()) {
                    sheet.notice(new Notice(place, Unread.OUTSIDE, left));
                }
            }
            case "Link", "Popup" -> {
                // Addresses show nothing.
            }
            case "FreeText" -> sheet.notice(new Notice(place, silent ? Unread.OBJECT : Unread.OUTSIDE, text));
            default -> {
                if (silent) {
                    sheet.notice(new Notice(place, Unread.OBJECT, ""));
                } else {
                    sheet.comment(new Comment(place, text));
                }
            }
        }
    }
}
