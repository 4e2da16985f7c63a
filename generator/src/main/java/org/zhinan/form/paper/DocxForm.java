package org.zhinan.form.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.OfficeFileWriter;
import org.zhinan.text.MonolingualText;

/** A form as a text document. */
final class DocxForm {
    /** In twips, twentieths of a point. */
    private static final int ROOM = 1000;

    private static final int PADDING = 80;
    private static final String HEADER_GROUND = "E7E6E6";
    private static final String BOX = "□";

    private final PaperForm form;
    private final XWPFDocument file;
    private final DocxPage page;
    private final DocxRunWriter text = new DocxRunWriter();

    private DocxForm(PaperForm form, XWPFDocument file) {
        this.form = form;
        this.file = file;
        this.page = new DocxPage(file, form.isLandscape());
    }

    static byte[] of(PaperForm form, FormEditionAndCall origin) {
        try (XWPFDocument file = new XWPFDocument()) {
            OfficeFileWriter.describe(file, form.name(), form.language());
            OfficeFileWriter.mark(file, origin);
            new DocxForm(form, file).draw();
            return OfficeFileWriter.bytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw() {
        page.setUp(form.language(), text);
        XWPFParagraph title = paragraph(form.title(), DocxRunWriter.TITLE, ParagraphAlignment.CENTER);
        title.setStyle(DocxPage.TITLE_STYLE);
        if (!form.heading().isEmpty()) {
            paragraph(form.heading(), DocxRunWriter.STRONG, ParagraphAlignment.CENTER);
        }
        form.stamp().ifPresent(stamp -> {
            XWPFParagraph line =
                    paragraph(MonolingualText.in(form.language(), stamp), DocxRunWriter.PLAIN, ParagraphAlignment.LEFT);
            line.setSpacingBefore(PADDING);
        });
        if (!form.guide().isEmpty()) {
            paragraph(form.guide(), DocxRunWriter.SMALL, ParagraphAlignment.LEFT);
        }
        drawTable();
        int before = 2 * PADDING;
        for (PaperForm.Below below : form.below()) {
            XWPFParagraph paragraph = paragraph(
                    below.text(),
                    below.isExample() ? DocxRunWriter.EXAMPLE : DocxRunWriter.PLAIN,
                    ParagraphAlignment.LEFT);
            paragraph.setSpacingBefore(before);
            before = 0;
        }
    }

    private XWPFParagraph paragraph(
            List<MonolingualText> wording, DocxRunWriter.Face face, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(PADDING);
        text.write(paragraph, wording, face);
        return paragraph;
    }

    private void drawTable() {
        XWPFTable table =
                file.createTable(form.rows().size() + 1, form.columns().size());
        lay(table);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < form.columns().size(); column++) {
            XWPFTableCell cell = cell(head, column);
            cell.setColor(HEADER_GROUND);
            write(cell, form.columns().get(column).label(), DocxRunWriter.STRONG, true);
        }
        for (int row = 0; row < form.rows().size(); row++) {
            drawRow(table.getRow(row + 1), form.rows().get(row));
        }
    }

    /** Fixed columns: the text that is filled in must not push them about. */
    private void lay(XWPFTable table) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(String.valueOf(page.width()));
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setCellMargins(PADDING, PADDING, PADDING, PADDING);
        CTTblGrid sheet = table.getCTTbl().addNewTblGrid();
        for (PaperForm.Column column : form.columns()) {
            sheet.addNewGridCol().setW(BigInteger.valueOf(twips(column)));
        }
    }

    private void drawRow(XWPFTableRow row, PaperForm.Row content) {
        if (content.isBlank()) {
            row.setHeight(ROOM);
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
        } else {
            row.setCantSplitRow(true);
        }
        for (int column = 0; column < content.boxes().size(); column++) {
            XWPFTableCell cell = cell(row, column);
            PaperForm.Box box = content.boxes().get(column);
            if (box instanceof PaperForm.Printed printed) {
                write(cell, printed.text(), DocxRunWriter.PLAIN, printed.centred());
            } else if (box instanceof PaperForm.Tick) {
                write(cell, List.of(new MonolingualText(BOX, form.language())), DocxRunWriter.TITLE, true);
            } else {
                // So that what is typed looks like the rest.
                text.beginHere(cell.getParagraphArray(0), form.language());
            }
        }
    }

    private XWPFTableCell cell(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(twips(form.columns().get(column))));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return cell;
    }

    private void write(XWPFTableCell cell, List<MonolingualText> wording, DocxRunWriter.Face face, boolean centred) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        text.write(paragraph, wording, face);
    }

    private int twips(PaperForm.Column column) {
        return page.width() * column.width() / form.width();
    }
}
