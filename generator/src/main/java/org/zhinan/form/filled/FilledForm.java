package org.zhinan.form.filled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.problem.Problem;

/**
 * What somebody entered in a table form.
 *
 * @param file the file as it was named
 * @param edition by which it is read
 * @param call which it names; empty where it names none
 * @param unit what stands beside the stamp; empty when nothing does
 * @param tables the table and its copies on other sheets, in the order of the sheets
 * @param overlooked what stands in the file and is not read, and where what is read is not what is shown
 */
public record FilledForm(
        String file,
        Edition edition,
        Optional<Call> call,
        Form form,
        String unit,
        List<Table> tables,
        List<Problem> overlooked) {
    /**
     * One sheet with a table.
     *
     * @param missing fields whose columns somebody has deleted
     * @param rows from top to bottom, empty ones and inserted ones among them
     */
    public record Table(String sheet, List<String> missing, List<Row> rows) {}

    /** Those of all tables. */
    public List<Row> rows() {
        return tables.stream().flatMap(table -> table.rows().stream()).toList();
    }

    /** The rows in which anything was entered. */
    public List<Row> begun() {
        return rows().stream().filter(Row::begun).toList();
    }

    /**
     * One row of the table.
     *
     * @param line its row in the sheet, counted from 1
     * @param cells by field, each field of the form that is filled in
     * @param scenarios the scenario instances that were chosen or typed for it
     * @param shownInstead what the cell of scenarios shows, where that is not what was chosen
     * @param begun whether anything was entered in it
     */
    public record Row(
            int line,
            Map<String, SentCell> cells,
            List<Instance> scenarios,
            Optional<String> shownInstead,
            boolean begun) {
        public SentCell cell(String field) {
            return cells.get(field);
        }

        /** By which a message names the row. */
        SentCell first() {
            return cells.values().iterator().next();
        }
    }

    /** One scenario instance: three cells, or three parts of a line that was typed into one. */
    public record Instance(SentCell domain, SentCell scenario, SentCell instance) {
        Optional<String> official(ScenarioLookup names) {
            return names.official(domain.text(), scenario.text(), instance.text());
        }

        /** As it stands, whether or not there is such a scenario. */
        String asIs() {
            return domain.text() + "—" + scenario.text() + "—" + instance.text();
        }

        List<SentCell> cells() {
            return List.of(domain, scenario, instance);
        }
    }
}
