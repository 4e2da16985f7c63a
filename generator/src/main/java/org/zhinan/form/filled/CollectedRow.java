package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.form.filled.FilledForm.Instance;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.library.Form;
import org.zhinan.problem.Problem;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.UntrustedTextSanitizer;

/**
 * A row on its way into the common table.
 *
 * @param texts by field
 * @param project by which it is known, in whatever spelling
 * @param source the file that it comes from, named as far as the files' paths differ
 * @param sheet of that file
 * @param line its row in that sheet, counted from 1
 */
record CollectedRow(
        Map<String, String> texts, String project, String source, String sheet, int line, List<Problem> findings) {
    static CollectedRow of(
            FilledForm form, FilledForm.Row row, String source, List<Problem> all, ScenarioLookup names) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Form.Column field : form.form().columns()) {
            SentCell cell = row.cells().getOrDefault(field.field(), row.first());
            switch (field.type()) {
                case SCENARIOS ->
                    texts.put(field.field(), UntrustedTextSanitizer.straight(scenarios(row, cell, names)));
                case MOBILE -> texts.put(field.field(), FormRowChecks.mobile(cell));
                case NUMBER -> {
                    // Numbered anew.
                }
                default -> texts.put(field.field(), UntrustedTextSanitizer.straight(cell.text()));
            }
        }
        return new CollectedRow(
                texts,
                FormRowChecks.identity(form.form(), row),
                source,
                row.first().place().sheet(),
                row.line(),
                own(form.file(), row, all));
    }

    /** Official wording where every line is right; else what was typed, shown or chosen, so that nothing is lost. */
    private static String scenarios(FilledForm.Row row, SentCell cell, ScenarioLookup names) {
        if (row.shownInstead().isPresent()) {
            return row.shownInstead().get();
        }
        boolean typed = !cell.isFormula() && !cell.isBlank();
        List<String> lines = new ArrayList<>();
        for (Instance each : row.scenarios()) {
            Optional<String> official = each.official(names);
            if (official.isEmpty() && typed) {
                return cell.text();
            }
            lines.add((lines.size() + 1) + "." + official.orElseGet(each::asIs));
        }
        return typed && !TypedScenarioLineParser.malformed(cell).isEmpty() ? cell.text() : String.join("\n", lines);
    }

    private static List<Problem> own(String file, FilledForm.Row row, List<Problem> all) {
        Set<SourceLocation> places = new HashSet<>();
        row.cells().values().forEach(cell -> places.add(cell.where(file)));
        row.scenarios().forEach(line -> line.cells().forEach(cell -> places.add(cell.where(file))));
        return all.stream().filter(finding -> places.contains(finding.where())).toList();
    }
}
