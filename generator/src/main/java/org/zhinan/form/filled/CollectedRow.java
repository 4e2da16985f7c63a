package org.zhinan.form.filled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.filled.FilledForm.Cell;
import org.zhinan.form.filled.FilledForm.Instance;
import org.zhinan.library.Form;
import org.zhinan.problem.Problem;
import org.zhinan.problem.SourceLocation;

/**
 * A row on its way into the common table.
 *
 * @param texts by field
 * @param file name of the file that it comes from, without folders
 * @param line its row in that file's sheet, counted from 1
 */
record CollectedRow(Map<String, String> texts, String file, int line, List<Problem> findings) {
    static CollectedRow of(FilledForm form, FilledForm.Row row, List<Problem> all, ScenarioLookup names) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Form.Column field : form.form().columns()) {
            if (field.type() == Type.SCENARIOS) {
                texts.put(field.field(), scenarios(row, row.cell(field.field()), names));
            } else if (field.type() != Type.NUMBER) {
                texts.put(field.field(), row.cell(field.field()).text());
            }
        }
        String name = Path.of(form.file()).getFileName().toString();
        return new CollectedRow(texts, name, row.line(), own(form.file(), row, all));
    }

    /** Official wording where every line is right; else what was typed or chosen, so that nothing is lost. */
    private static String scenarios(FilledForm.Row row, Cell cell, ScenarioLookup names) {
        boolean typed = !cell.formula() && !cell.isBlank();
        List<String> lines = new ArrayList<>();
        for (Instance each : row.scenarios()) {
            Optional<String> official = each.official(names);
            if (official.isEmpty() && typed) {
                return cell.text();
            }
            lines.add((lines.size() + 1) + "." + official.orElseGet(() -> asIs(each)));
        }
        return typed && !TypedScenarioLine.malformed(cell).isEmpty() ? cell.text() : String.join("\n", lines);
    }

    private static String asIs(Instance line) {
        return line.domain().text() + "—" + line.scenario().text() + "—"
                + line.instance().text();
    }

    private static List<Problem> own(String file, FilledForm.Row row, List<Problem> all) {
        Set<SourceLocation> places = new HashSet<>();
        row.cells().values().forEach(cell -> places.add(cell.where(file)));
        for (Instance line : row.scenarios()) {
            for (Cell cell : List.of(line.domain(), line.scenario(), line.instance())) {
                places.add(cell.where(file));
            }
        }
        return all.stream().filter(finding -> places.contains(finding.where())).toList();
    }
}
