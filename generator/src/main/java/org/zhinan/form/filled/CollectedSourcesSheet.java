package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.filled.CollectedTable.Remark;
import org.zhinan.form.xlsx.CellStyle;
import org.zhinan.form.xlsx.FormSheet;
import org.zhinan.form.xlsx.FormWorkbook;
import org.zhinan.library.Call;
import org.zhinan.library.Form;
import org.zhinan.problem.Problem;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.UntrustedTextSanitizer;

/** Where each row of a common table comes from and what is to be said of it, what else the files say, and which were refused. */
final class CollectedSourcesSheet {
    private static final int[] WIDTHS = {6, 30, 36, 14, 8, 70};
    private static final int LAST = WIDTHS.length - 1;
    private static final int SOURCE = 2;

    private final Form form;
    private final CollectedTable table;

    CollectedSourcesSheet(Form form, CollectedTable table) {
        this.form = form;
        this.table = table;
    }

    void draw(FormWorkbook workbook) {
        FormSheet sheet = workbook.sheet(CollectedPhrases.SOURCES);
        workbook.name(FormFieldNames.SOURCES, sheet, 0, 0);
        Form.Column who = who();
        Bilingual[] labels = {
            CollectedPhrases.NUMBER,
            who.label(),
            CollectedPhrases.SOURCE,
            CollectedPhrases.SOURCE_SHEET,
            CollectedPhrases.SOURCE_LINE,
            CollectedPhrases.REMARK
        };
        for (int column = 0; column <= LAST; column++) {
            sheet.label(0, column, WIDTHS[column], labels[column]);
        }
        int at = 1;
        for (int i = 0; i < table.rows().size(); i++) {
            drawRow(sheet, at++, i, table.rows().get(i), who);
        }
        at = drawRemarks(sheet, at, CollectedPhrases.REMARKS_ON_FILES, table.others(), CellStyle.TEXT);
        drawRemarks(sheet, at, CollectedPhrases.REFUSED, table.refused(), CellStyle.BEYOND);
        sheet.showAside(0);
    }

    /** The first text says whose row it is. */
    private Form.Column who() {
        return form.columns().stream()
                .filter(column -> column.type() == Type.TEXT)
                .findFirst()
                .orElseGet(() -> form.columns().get(0));
    }

    private void drawRow(FormSheet sheet, int at, int index, CollectedRow row, Form.Column who) {
        Optional<Call.Quota> beyond = table.beyond(index);
        sheet.number(at, 0, index + 1, beyond.isPresent() ? CellStyle.BEYOND_NUMBER : CellStyle.NUMBER);
        sheet.text(at, 1, row.texts().getOrDefault(who.field(), ""), CellStyle.TEXT);
        sheet.text(at, SOURCE, UntrustedTextSanitizer.of(row.source()), CellStyle.TEXT);
        sheet.text(at, SOURCE + 1, UntrustedTextSanitizer.of(row.sheet()), CellStyle.TEXT);
        sheet.number(at, SOURCE + 2, row.line(), CellStyle.NUMBER);
        sheet.text(at, LAST, remarks(row, beyond), beyond.isPresent() ? CellStyle.BEYOND : CellStyle.TEXT);
    }

    private static String remarks(CollectedRow row, Optional<Call.Quota> beyond) {
        List<String> remarks = new ArrayList<>();
        beyond.ifPresent(quota -> remarks.add(CollectedPhrases.BEYOND.zh() + "（"
                + quota.place().zh() + "：" + quota.most().orElseThrow() + "）"));
        row.findings().forEach(finding -> remarks.add(remark(finding)));
        return String.join("\n", remarks);
    }

    private static String remark(Problem finding) {
        String cell = finding.where().cell();
        return (cell.isEmpty() ? "" : cell + "：") + finding.message().in(Language.ZH) + "。";
    }

    private int drawRemarks(FormSheet sheet, int from, Bilingual title, List<Remark> remarks, CellStyle style) {
        if (remarks.isEmpty()) {
            return from;
        }
        int at = from + 1;
        sheet.band(at++, 0, LAST, sheet.workbook().both(title, "\n"), CellStyle.HEADING);
        for (Remark each : remarks) {
            sheet.band(at, 0, SOURCE, UntrustedTextSanitizer.of(each.source()), style);
            String cure = each.finding().cure().in(Language.ZH) + "。";
            sheet.band(at++, SOURCE + 1, LAST, remark(each.finding()) + cure, style);
        }
        return at;
    }
}
