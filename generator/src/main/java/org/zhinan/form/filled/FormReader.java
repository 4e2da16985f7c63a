package org.zhinan.form.filled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhinan.content.FormYaml;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.filled.FilledForm.Cell;
import org.zhinan.form.filled.FilledForm.Instance;
import org.zhinan.form.filled.FilledForm.Row;
import org.zhinan.form.filled.XlsxCellReader.CellPlace;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.problem.ProblemsException;

/**
 * Reads filled table forms back. Cells are found by their defined names, so that rows, columns and sheets may have been
 * inserted. Formulas are never worked out, and what a hostile file can cost is bounded.
 */
public final class FormReader {
    /** More rows than that between the first and the last one that the blank has named were not inserted by hand. */
    private static final int MOST_ROWS = 10_000;

    private final String file;
    private final XlsxCellReader xlsx;
    private final DefinedCellNames names;
    private final List<Form.Column> fields;
    private final Map<String, SheetCells> sheets = new HashMap<>();

    private FormReader(String file, XlsxCellReader xlsx, DefinedCellNames names, Form form) {
        this.file = file;
        this.xlsx = xlsx;
        this.names = names;
        this.fields = fields(form);
    }

    /**
     * Reads one file.
     *
     * @throws ProblemsException when it is not a filled table of one of the editions, or is not safe to read
     */
    public static FilledForm read(Path path, FormEditions editions) {
        String file = path.toString().replace('\\', '/');
        try (XlsxPackage parts = XlsxPackage.open(path, file)) {
            XlsxCellReader xlsx = new XlsxCellReader(parts);
            DefinedCellNames names = new DefinedCellNames(xlsx.names());
            Edition edition = editions.edition(file, xlsx.marks());
            Form form = edition.forms().stream()
                    .filter(each -> each.kind() == FormYaml.Kind.TABLE
                            && !names.columns(fieldNames(each)).isEmpty())
                    .findFirst()
                    .orElseThrow(() -> FileRefusalReason.NOT_THE_FORM.refuse(file));
            FormReader reader = new FormReader(file, xlsx, names, form);
            return new FilledForm(
                    file, edition, editions.call(file, edition, xlsx.marks()), form, reader.unit(), reader.rows());
        }
    }

    /** The columns that have names; the number of a row has none. */
    private static List<Form.Column> fields(Form form) {
        return form.columns().stream()
                .filter(column -> column.type() != Type.NUMBER)
                .toList();
    }

    private static List<String> fieldNames(Form form) {
        return fields(form).stream().map(Form.Column::field).toList();
    }

    private String unit() {
        return names.place(FormFieldNames.STAMP).map(this::cell).map(Cell::text).orElse("");
    }

    /** Every row from the first named one on; below the last named one, those in which the first field is filled in. */
    private List<Row> rows() {
        List<String> all = fields.stream().map(Form.Column::field).toList();
        Map<String, CellPlace> columns = names.columns(all);
        SheetCells table = sheet(columns.get(all.get(0)).sheet());
        TreeMap<Integer, Integer> numbers = names.numbers(all);
        if (numbers.lastKey() - numbers.firstKey() > MOST_ROWS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        Map<Integer, List<Instance>> chosen = chosen();
        List<Row> rows = new ArrayList<>();
        for (int at = numbers.firstKey(); at <= Math.max(numbers.lastKey(), table.lastRow()); at++) {
            Map<String, Cell> cells = cells(table, at, columns);
            if (at <= numbers.lastKey() || !cells.get(all.get(0)).isBlank()) {
                List<Instance> lines = chosen.getOrDefault(numbers.getOrDefault(at, 0), List.of());
                rows.add(new Row(at + 1, cells, typed(cells, lines)));
            }
        }
        return List.copyOf(rows);
    }

    private static Map<String, Cell> cells(SheetCells table, int row, Map<String, CellPlace> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        columns.forEach((field, place) -> cells.put(field, table.at(row, place.column())));
        return cells;
    }

    /** Lines that were typed into the table are what will be printed, and so go before those that were chosen. */
    private List<Instance> typed(Map<String, Cell> cells, List<Instance> chosen) {
        return fields.stream()
                .filter(field -> field.type() == Type.SCENARIOS)
                .map(field -> cells.get(field.field()))
                .filter(cell -> !cell.formula() && !cell.isBlank())
                .findFirst()
                .map(TypedScenarioLine::instances)
                .orElse(chosen);
    }

    /**
     * What was chosen on the sheet of scenario instances, by row number; a line inserted there belongs to that above.
     */
    private Map<Integer, List<Instance>> chosen() {
        List<String> parts = List.of(FormFieldNames.DOMAIN, FormFieldNames.SCENARIO, FormFieldNames.INSTANCE);
        Map<String, CellPlace> columns = names.lineColumns(parts);
        if (columns.isEmpty()) {
            return Map.of();
        }
        SheetCells sheet = sheet(columns.get(FormFieldNames.DOMAIN).sheet());
        TreeMap<Integer, Integer> owners = names.lineNumbers(FormFieldNames.DOMAIN);
        Map<Integer, List<Instance>> chosen = new HashMap<>();
        for (int at = owners.firstKey(); at <= sheet.lastRow(); at++) {
            Map<String, Cell> cells = cells(sheet, at, columns);
            if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
                chosen.computeIfAbsent(owners.floorEntry(at).getValue(), n -> new ArrayList<>())
                        .add(new Instance(
                                cells.get(FormFieldNames.DOMAIN),
                                cells.get(FormFieldNames.SCENARIO),
                                cells.get(FormFieldNames.INSTANCE)));
            }
        }
        return chosen;
    }

    private SheetCells sheet(String name) {
        return sheets.computeIfAbsent(name, xlsx::sheet);
    }

    private Cell cell(CellPlace place) {
        return sheet(place.sheet()).at(place.row(), place.column());
    }
}
