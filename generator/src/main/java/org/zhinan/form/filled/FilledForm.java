package org.zhinan.form.filled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.problem.SourceLocation;

/**
 * What somebody entered in a table form.
 *
 * @param file the file as it was named
 * @param edition by which it is read
 * @param call which it names; empty where it names none
 * @param unit what stands beside the stamp; empty when nothing does
 * @param rows the rows of the table from top to bottom, empty ones and inserted ones among them
 */
public record FilledForm(String file, Edition edition, Optional<Call> call, Form form, String unit, List<Row> rows) {
    /** The rows in which anything was entered. */
    public List<Row> begun() {
        return rows.stream().filter(Row::begun).toList();
    }

    /**
     * One row of the table.
     *
     * @param line its row in the sheet, counted from 1
     * @param cells by field, each field of the form that is filled in
     * @param scenarios the scenario instances that were chosen or typed for it
     */
    public record Row(int line, Map<String, Cell> cells, List<Instance> scenarios) {
        public boolean begun() {
            return !scenarios.isEmpty() || cells.values().stream().anyMatch(cell -> !cell.isBlank());
        }

        public Cell cell(String field) {
            return cells.get(field);
        }
    }

    /** One scenario instance: three cells, or three parts of a line that was typed into one. */
    public record Instance(Cell domain, Cell scenario, Cell instance) {
        Optional<String> official(ScenarioLookup names) {
            return names.official(domain.text(), scenario.text(), instance.text());
        }
    }

    /**
     * @param address as {@code B4}
     * @param text without the blanks around it; of a formula, the value that was last worked out
     */
    public record Cell(String sheet, String address, String text, boolean formula) {
        public boolean isBlank() {
            return text.isEmpty();
        }

        /** Where it is, for messages. */
        SourceLocation where(String file) {
            return sheet.isEmpty() ? new SourceLocation(file, 0) : new SourceLocation(file, 0, sheet + "!" + address);
        }

        Cell with(String part) {
            return new Cell(sheet, address, part.strip(), formula);
        }
    }
}
