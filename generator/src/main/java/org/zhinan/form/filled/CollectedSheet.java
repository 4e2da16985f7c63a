package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.common.FormOrigin;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.form.xlsx.CellStyle;
import org.zhinan.form.xlsx.FormSheet;
import org.zhinan.form.xlsx.FormWorkbook;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;
import org.zhinan.text.Language;

/**
 * The common table of the returned forms, with the names of the blank, so that it can be checked and collected again.
 */
final class CollectedSheet {
    private static final int HEADER_ROW = 2;
    private static final int FIRST_ROW = HEADER_ROW + 1;
    private static final int SOURCE_WIDTH = 24;
    private static final int LINE_WIDTH = 8;
    private static final int REMARK_WIDTH = 36;

    private final Form form;
    private final FormOrigin origin;
    private final Optional<Call.Quota> quota;
    private final int sourceColumn;

    CollectedSheet(Form form, FormOrigin origin, Optional<Call.Quota> quota) {
        this.form = form;
        this.origin = origin;
        this.quota = quota;
        this.sourceColumn = form.columns().size();
    }

    byte[] draw(String unit, List<CollectedRow> rows, Language language) {
        try (FormWorkbook workbook = new FormWorkbook(language, form.name(), origin)) {
            FormSheet sheet = workbook.sheet(FormPhrases.FORM);
            drawHead(sheet, unit);
            for (int i = 0; i < rows.size(); i++) {
                drawRow(sheet, FIRST_ROW + i, i + 1, rows.get(i));
            }
            int at = FIRST_ROW + rows.size();
            for (Clause note : form.notes()) {
                sheet.band(at++, 0, lastColumn(), workbook.both(note.both(), " "), CellStyle.LABEL);
            }
            sheet.mark(at, lastColumn());
            sheet.show(HEADER_ROW, at, lastColumn(), true);
            return workbook.bytes();
        }
    }

    private void drawHead(FormSheet sheet, String unit) {
        for (int column = 0; column < sourceColumn; column++) {
            sheet.label(
                    HEADER_ROW,
                    column,
                    form.columns().get(column).width(),
                    form.columns().get(column).label());
        }
        sheet.label(HEADER_ROW, sourceColumn, SOURCE_WIDTH, CollectedPhrases.SOURCE);
        sheet.label(HEADER_ROW, sourceColumn + 1, LINE_WIDTH, CollectedPhrases.SOURCE_LINE);
        sheet.label(HEADER_ROW, lastColumn(), REMARK_WIDTH, CollectedPhrases.REMARK);
        sheet.band(0, 0, lastColumn(), sheet.workbook().both(form.name(), "\n"), CellStyle.TITLE);
        form.stamp().ifPresent(stamp -> {
            sheet.band(1, 0, 1, sheet.workbook().both(stamp.title(), "\n"), CellStyle.LABEL);
            sheet.band(1, 2, lastColumn(), unit, CellStyle.INPUT_LINE);
            sheet.workbook().name(FormFieldNames.STAMP, sheet, 1, 2);
        });
    }

    private void drawRow(FormSheet sheet, int row, int number, CollectedRow collected) {
        Optional<Call.Quota> beyond =
                quota.filter(each -> each.most().filter(most -> number > most).isPresent());
        for (int column = 0; column < sourceColumn; column++) {
            Form.Column field = form.columns().get(column);
            if (field.type() == Type.NUMBER) {
                sheet.number(row, column, number, beyond.isPresent() ? CellStyle.BEYOND_NUMBER : CellStyle.NUMBER);
            } else {
                sheet.text(row, column, collected.texts().get(field.field()), CellStyle.INPUT);
                sheet.workbook().name(FormFieldNames.of(number, field.field()), sheet, row, column);
            }
        }
        sheet.text(row, sourceColumn, collected.file(), CellStyle.TEXT);
        sheet.number(row, sourceColumn + 1, collected.line(), CellStyle.NUMBER);
        sheet.text(
                row, lastColumn(), remarks(collected, beyond), beyond.isPresent() ? CellStyle.BEYOND : CellStyle.TEXT);
    }

    private static String remarks(CollectedRow collected, Optional<Call.Quota> beyond) {
        List<String> remarks = new ArrayList<>();
        beyond.ifPresent(quota -> remarks.add(CollectedPhrases.BEYOND.zh() + "（"
                + quota.place().zh() + "：" + quota.most().orElseThrow() + "）"));
        remarks.addAll(collected.findings().stream()
                .map(finding -> address(finding.where().cell()) + "："
                        + finding.message().zh())
                .toList());
        return String.join("\n", remarks);
    }

    /** Without the sheet, which has but this table. */
    private static String address(String cell) {
        return cell.substring(cell.lastIndexOf('!') + 1);
    }

    private int lastColumn() {
        return sourceColumn + 2;
    }
}
