package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.filled.FilledForm.Row;
import org.zhinan.form.filled.workbook.CellPlace;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.form.filled.workbook.SentCell.Kind;
import org.zhinan.form.filled.workbook.SentSheet;
import org.zhinan.form.filled.workbook.SentSheet.Role;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.SentWorkbook;
import org.zhinan.library.Clause;
import org.zhinan.library.Form;
import org.zhinan.problem.Problem;
import org.zhinan.text.Bilingual;
import org.zhinan.text.TextFolding;
import org.zhinan.text.UntrustedTextSanitizer;

/** Finds what stands in a returned form beyond what is read of it, and what is read although nobody sees it. */
final class OverlookedContent {
    /** Of one kind on one sheet so many are told. */
    static final int MOST = 20;

    private final SentWorkbook workbook;
    private final Form form;
    private final BlankTexts blank;
    private final StampUnitCells stamps;
    private final Set<CellPlace> read = new HashSet<>();
    private final List<Problem> findings = new ArrayList<>();

    OverlookedContent(SentWorkbook workbook, Form form, BlankTexts blank, StampUnitCells stamps) {
        this.workbook = workbook;
        this.form = form;
        this.blank = blank;
        this.stamps = stamps;
    }

    /** What is not read, sheet by sheet, and the hidden things among what is. */
    List<Problem> find(List<FormTableLocation> tables, List<FilledForm.Table> filled, List<ScenarioLines> lines) {
        filled.forEach(table -> table.rows().forEach(row -> row.cells().values().forEach(this::markRead)));
        lines.forEach(sheet -> sheet.all().values().forEach(line -> line.cells().forEach(this::markRead)));
        for (SentSheet sheet : workbook.sheets()) {
            Optional<FormTableLocation> table =
                    tables.stream().filter(each -> each.sheet().equals(sheet)).findFirst();
            Optional<ScenarioLines> chosen =
                    lines.stream().filter(each -> each.sheet().equals(sheet)).findFirst();
            if (table.isPresent()) {
                checkTable(table.get(), filled.get(tables.indexOf(table.get())));
            } else if (chosen.isPresent()) {
                checkLines(chosen.get());
            } else if (sheet.role() == Role.SHEET) {
                checkOther(sheet);
            } else {
                outside(sheet, cell -> stamps.have(cell) || sheet.role() == Role.PAGES && blank.hasPart(cell.text()));
            }
            checkDrawn(sheet, table);
            sheet.comments().stream().limit(MOST).forEach(each -> add(FormMistake.COMMENT, each.place(), each.text()));
        }
        return List.copyOf(findings);
    }

    private void markRead(SentCell cell) {
        read.add(cell.place());
    }

    private void add(FormMistake mistake, CellPlace place, Object... words) {
        findings.add(mistake.in(place.where(workbook.file()), words));
    }

    private void checkTable(FormTableLocation table, FilledForm.Table filled) {
        SentSheet sheet = table.sheet();
        boolean begun = filled.rows().stream().anyMatch(Row::begun);
        CellPlace head = sheet.at(table.header(), 0).place();
        filled.missing().forEach(field -> add(FormMistake.NO_COLUMN, head, label(field)));
        if (begun) {
            hiddenSheet(sheet, head);
            table.columns().forEach((field, column) -> {
                if (sheet.isHiddenColumn(column)) {
                    add(
                            FormMistake.HIDDEN_COLUMN,
                            sheet.at(table.header(), column).place(),
                            label(field));
                }
            });
        }
        filled.rows().stream()
                .filter(row -> row.begun() && sheet.isHiddenRow(row.line() - 1))
                .forEach(row -> add(FormMistake.HIDDEN_ROW, row.first().place()));
        outside(sheet, cell -> isOfTable(table, cell));
    }

    private Object label(String field) {
        return form.columns().stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow()
                .label();
    }

    /** The number of a row, the stamp, and what the form works out beside its rows. */
    private boolean isOfTable(FormTableLocation table, SentCell cell) {
        int row = cell.place().row();
        int column = cell.place().column();
        boolean inRows = row >= table.first() && row <= table.last();
        boolean number = cell.kind() == Kind.NUMBER && column < firstColumn(table);
        boolean check = cell.isFormula() && column > lastColumn(table);
        return inRows && (number || check) || stamps.have(cell) || isOfCollection(table, column);
    }

    private static int firstColumn(FormTableLocation table) {
        return table.columns().values().stream()
                .mapToInt(column -> column)
                .min()
                .orElse(0);
    }

    private static int lastColumn(FormTableLocation table) {
        return table.columns().values().stream()
                .mapToInt(column -> column)
                .max()
                .orElse(0);
    }

    /** Tables that were collected by earlier versions have the sources beside them. */
    private static boolean isOfCollection(FormTableLocation table, int column) {
        return CollectedPhrases.isBesideTable(
                table.sheet().at(table.header(), column).text());
    }

    private void checkLines(ScenarioLines lines) {
        SentSheet sheet = lines.sheet();
        if (!lines.all().isEmpty()) {
            hiddenSheet(sheet, sheet.at(lines.all().firstKey(), 0).place());
        }
        lines.all().forEach((row, line) -> {
            if (sheet.isHiddenRow(row)) {
                add(FormMistake.HIDDEN_ROW, line.domain().place());
            }
        });
        outside(
                sheet,
                cell -> cell.isFormula()
                        || cell.kind() == Kind.NUMBER
                                && !lines.isInput(cell.place().column()));
    }

    /** What stands beside or over the text of cells. A seal is looked for where the unit is named. */
    private void checkDrawn(SentSheet sheet, Optional<FormTableLocation> table) {
        tell(sheet, UntrustedTextSanitizer::isTurned, FormMistake.TURNED);
        tell(sheet, UntrustedTextSanitizer::isStruck, FormMistake.STRUCK);
        sheet.cells().stream()
                .filter(cell -> UntrustedTextSanitizer.hasUnknown(cell.shown()))
                .limit(MOST)
                .forEach(cell -> add(
                        FormMistake.UNKNOWN_CHARACTERS,
                        cell.place(),
                        cell.shown(),
                        UntrustedTextSanitizer.unknown(cell.shown())));
        sheet.pictures().stream()
                .filter(picture -> !stamps.areIn(sheet, picture) && !isOfCell(sheet, picture.place()))
                .limit(MOST)
                .forEach(picture -> add(FormMistake.PICTURE, picture.place()));
        sheet.notices().stream()
                .filter(each -> each.kind() != Unread.NUMBERED || isToBeTyped(table, each.place()))
                .filter(each -> each.kind() != Unread.CUT || read.contains(each.place()))
                .filter(each -> each.kind() != Unread.LABELLED || !isAtItsLabel(table, each))
                .filter(each -> each.kind() != Unread.MARGIN || !blank.hasPart(each.text()))
                .limit(MOST)
                .forEach(each -> add(mistake(each.kind()), each.place(), each.text(), stored(sheet, each.place())));
    }

    /** Of cells whose characters themselves have others shown otherwise. */
    private void tell(SentSheet sheet, Predicate<String> is, FormMistake mistake) {
        sheet.cells().stream()
                .filter(cell -> is.test(cell.shown()))
                .limit(MOST)
                .forEach(cell -> add(mistake, cell.place(), cell.shown()));
    }

    /** A picture that is said of the cell itself. */
    private boolean isOfCell(SentSheet sheet, CellPlace place) {
        return read.contains(place) && sheet.at(place.row(), place.column()).kind() == Kind.PICTURE;
    }

    /** Lines of scenario instances and rows are numbered anew. */
    private boolean isToBeTyped(Optional<FormTableLocation> table, CellPlace place) {
        return table.isEmpty()
                || form.columns().stream()
                        .filter(column -> column.type() != Type.SCENARIOS && column.type() != Type.NUMBER)
                        .anyMatch(column -> table.get().columns().get(column.field()) == place.column());
    }

    /** Whether the label is that of what is read there; nothing is said of fields of the sender's own. */
    private boolean isAtItsLabel(Optional<FormTableLocation> table, SentSheet.Notice notice) {
        String said = TextFolding.of(notice.text());
        List<Bilingual> labels = Stream.concat(
                        form.stamp().map(Clause::title).stream()
                                .filter(label -> stamps.first()
                                        .filter(cell -> cell.place().equals(notice.place()))
                                        .isPresent()),
                        form.columns().stream()
                                .filter(column -> table.isPresent()
                                        && table.get().columns().getOrDefault(column.field(), -1)
                                                == notice.place().column()
                                        && notice.place().row() >= table.get().first())
                                .map(Form.Column::label))
                .toList();
        return labels.isEmpty()
                || labels.stream()
                        .flatMap(label -> Stream.of(label.zh(), label.en()))
                        .map(TextFolding::of)
                        .anyMatch(label -> !label.isEmpty() && said.contains(label));
    }

    private static FormMistake mistake(Unread kind) {
        return switch (kind) {
            case OUTSIDE, MARGIN -> FormMistake.OUTSIDE;
            case OBJECT -> FormMistake.OBJECT;
            case REVISED -> FormMistake.REVISED;
            case HIDDEN_TEXT -> FormMistake.HIDDEN_TEXT;
            case STRUCK -> FormMistake.STRUCK;
            case NUMBERED -> FormMistake.NUMBERED;
            case FIELD -> FormMistake.FORMULA;
            case SHOWN -> FormMistake.SHOWN;
            case FAINT -> FormMistake.FAINT;
            case RAISED -> FormMistake.RAISED;
            case TURNED -> FormMistake.TURNED;
            case CUT -> FormMistake.CUT;
            case COVERED -> FormMistake.COVERED;
            case LABELLED -> FormMistake.MOVED;
            case SYMBOLS -> FormMistake.UNKNOWN_FORMAT;
            case PROMPT -> FormMistake.PROMPT;
            case VIEW -> FormMistake.VIEW;
            case CONDITIONAL -> FormMistake.CONDITIONAL;
        };
    }

    private static String stored(SentSheet sheet, CellPlace place) {
        return sheet.at(place.row(), place.column()).stored();
    }

    /** The lists, the sources of a collected table, or a sheet of the sender's own. */
    private void checkOther(SentSheet sheet) {
        if (isOwn(sheet)) {
            return;
        }
        List<SentCell> filled = sheet.cells().stream()
                .filter(cell -> cell.isFilled() && !blank.has(cell))
                .toList();
        if (!filled.isEmpty()) {
            SentCell first = filled.get(0);
            hiddenSheet(sheet, first.place());
            add(FormMistake.UNREAD_SHEET, first.place(), sheet.name(), shown(first));
        }
    }

    private boolean isOwn(SentSheet sheet) {
        return workbook.names().stream()
                .anyMatch(each -> each.name().equals(FormFieldNames.SOURCES)
                        && each.place().sheet().equals(sheet.name()));
    }

    private void hiddenSheet(SentSheet sheet, CellPlace place) {
        if (sheet.hidden()) {
            add(FormMistake.HIDDEN_SHEET, place, sheet.name());
        }
    }

    private void outside(SentSheet sheet, Predicate<SentCell> own) {
        sheet.cells().stream()
                .filter(cell -> cell.isFilled() && !read.contains(cell.place()) && !own.test(cell) && !blank.has(cell))
                .limit(MOST)
                .forEach(cell -> add(FormMistake.OUTSIDE, cell.place(), shown(cell)));
    }

    private static String shown(SentCell cell) {
        return cell.isBlank() ? cell.stored() : cell.text();
    }
}
