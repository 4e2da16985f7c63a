package org.zhinan.form.filled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.zhinan.content.FormYaml;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.filled.FilledForm.Row;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.form.filled.workbook.SentFileReader;
import org.zhinan.form.filled.workbook.SentSheet;
import org.zhinan.form.filled.workbook.SentWorkbook;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;

/**
 * Reads filled table forms back. Cells are found by their defined names, so that rows, columns and sheets may have been
 * inserted; in a text document, whose cells have no names, by the official header of the table. Formulas are never worked out, and what a hostile file can cost is bounded. What the sheet shows is what holds; where
 * something else was read, or something is not read at all, that is a finding.
 */
public final class FormReader {
    /** More rows than that between the first and the last one that the blank has named were not inserted by hand. */
    static final int MOST_ROWS = 10_000;

    private final SentWorkbook workbook;
    private final Edition edition;
    private final Form form;
    private final BlankTexts blank;
    private final List<String> fields;
    private final List<Problem> findings = new ArrayList<>();

    private FormReader(SentWorkbook workbook, Edition edition, Form form, BlankTexts blank) {
        this.workbook = workbook;
        this.edition = edition;
        this.form = form;
        this.blank = blank;
        this.fields = FormTableLocation.fields(form);
    }

    /**
     * Reads one file.
     *
     * @throws ProblemsException when it is not a filled table of one of the editions, or is not safe to read
     */
    public static FilledForm read(Path path, FormEditions editions) {
        return read(SentFileReader.read(path, path.toString().replace('\\', '/')), editions);
    }

    /** The same of a workbook whose cells have been read: the rules, without the format of the file. */
    static FilledForm read(SentWorkbook workbook, FormEditions editions) {
        Edition edition = editions.edition(workbook.file(), workbook.marks());
        Form form = edition.forms().stream()
                .filter(each -> each.kind() == FormYaml.Kind.TABLE)
                .filter(each -> FormTableLocation.in(workbook, each).stream().anyMatch(FormTableLocation::named))
                .min(Comparator.comparingInt(each -> gone(workbook, each)))
                .orElseThrow(() -> FileRefusalReason.NOT_THE_FORM.refuse(workbook.file()));
        return new FormReader(workbook, edition, form, new BlankTexts(edition, form)).read(editions);
    }

    /** How many columns of that form the workbook has not. */
    private static int gone(SentWorkbook workbook, Form form) {
        return FormTableLocation.in(workbook, form).stream()
                .mapToInt(table -> table.missing(form).size())
                .min()
                .orElse(form.columns().size());
    }

    private FilledForm read(FormEditions editions) {
        List<FormTableLocation> tables = FormTableLocation.in(workbook, form);
        List<ScenarioLines> lines = ScenarioLines.in(workbook);
        ComposedScenarioLines composed =
                new ComposedScenarioLines(workbook.file(), lines, new ScenarioLookup(edition), workbook.isCalculated());
        List<FilledForm.Table> filled =
                tables.stream().map(table -> table(table, composed)).toList();
        StampUnitCells stamps = StampUnitCells.in(workbook, form);
        String unit = unit(stamps);
        findings.addAll(composed.findings());
        findings.addAll(new OverlookedContent(workbook, form, blank, stamps).find(tables, filled, lines));
        return new FilledForm(
                workbook.file(),
                edition,
                editions.call(workbook.file(), edition, workbook.marks()),
                form,
                unit,
                filled,
                List.copyOf(findings));
    }

    /** What stands beside the stamp, if it is a text: a seal is no name. */
    private String unit(StampUnitCells stamps) {
        if (stamps.first().isEmpty()) {
            return "";
        }
        SentCell stamp = stamps.first().get();
        findings.addAll(CellReadabilityCheck.unreadable(workbook.file(), stamp));
        SentSheet sheet = workbook.sheet(stamp.place().sheet()).orElseThrow();
        if (!stamp.isFilled() && sheet.hasPictureIn(stamp.place().row())) {
            findings.add(FormMistake.PICTURE.in(workbook.file(), stamp));
        }
        return stamp.isFormula() ? "" : stamp.text();
    }

    /** Every row from the first named one on; below the last named one, those in which the first field is filled in. */
    private FilledForm.Table table(FormTableLocation table, ComposedScenarioLines composed) {
        if (table.last() - table.first() > MOST_ROWS && table.named()) {
            throw FileRefusalReason.TOO_MUCH.refuse(workbook.file());
        }
        NavigableSet<Integer> candidates =
                new TreeSet<>(table.sheet().filledRows().tailSet(table.first(), true));
        if (table.named()) {
            IntStream.rangeClosed(table.first(), table.last()).forEach(candidates::add);
        }
        List<Row> rows = new ArrayList<>();
        for (int at : candidates) {
            Map<String, SentCell> cells = table.cells(form, at);
            if (isOfTable(table, at, cells)) {
                rows.add(row(table, at, cells, composed));
            }
        }
        return new FilledForm.Table(table.sheet().name(), table.missing(form), List.copyOf(rows));
    }

    private boolean isOfTable(FormTableLocation table, int row, Map<String, SentCell> cells) {
        List<SentCell> filled =
                cells.values().stream().filter(SentCell::isFilled).toList();
        if (table.numbers().containsKey(row) || filled.isEmpty()) {
            return table.named() && row <= table.last();
        }
        if (filled.stream().allMatch(blank::has)) {
            return false;
        }
        return table.named() && row <= table.last()
                || filled.stream()
                        .anyMatch(cell ->
                                cell.place().equals(cells.get(first(table)).place()));
    }

    /** The first field whose column is there. */
    private String first(FormTableLocation table) {
        return fields.stream().filter(table.columns()::containsKey).findFirst().orElseThrow();
    }

    private Row row(FormTableLocation table, int at, Map<String, SentCell> cells, ComposedScenarioLines composed) {
        Optional<Integer> number = Optional.ofNullable(table.numbers().get(at));
        Optional<String> scenarios = form.columns().stream()
                .filter(column ->
                        column.type() == Type.SCENARIOS && table.columns().containsKey(column.field()))
                .map(Form.Column::field)
                .findFirst();
        // A formula that composes nothing is the form's own; in any other cell it was entered.
        boolean entered = cells.entrySet().stream()
                .anyMatch(each -> each.getValue().isFilled()
                        || each.getValue().isFormula() && !scenarios.equals(Optional.of(each.getKey())));
        if (scenarios.isEmpty()) {
            return new Row(at + 1, cells, List.of(), Optional.empty(), entered);
        }
        ComposedScenarioLines.Composed lines =
                composed.of(cells.get(scenarios.get()), number, cells.get(fields.get(0)));
        return new Row(
                at + 1,
                cells,
                lines.lines(),
                lines.instead(),
                entered || !lines.lines().isEmpty());
    }
}
