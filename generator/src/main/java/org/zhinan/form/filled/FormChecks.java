package org.zhinan.form.filled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhinan.form.filled.FilledForm.Row;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;

/** Checks filled table forms. */
public final class FormChecks {
    private final FormEditions editions;

    public FormChecks(FormEditions editions) {
        this.editions = editions;
    }

    /**
     * Everything that is wrong with the files, file by file, from top to bottom; files that cannot be read among
     * them.
     */
    public List<Problem> check(List<Path> files) {
        List<Problem> findings = new ArrayList<>();
        DuplicateProjectCheck projects = new DuplicateProjectCheck();
        for (Path file : files) {
            if (HiddenSystemFiles.isOne(file)) {
                continue;
            }
            try {
                findings.addAll(check(FormReader.read(file, editions), projects));
            } catch (ProblemsException e) {
                findings.addAll(e.problems());
            }
        }
        return List.copyOf(findings);
    }

    /** Everything that is wrong with one form, row by row, and what of it is not read. */
    public static List<Problem> check(FilledForm form) {
        return check(form, new DuplicateProjectCheck());
    }

    /** {@code projects} are those of the forms before this one. */
    static List<Problem> check(FilledForm form, DuplicateProjectCheck projects) {
        List<Problem> findings = new ArrayList<>();
        FormRowChecks checks = new FormRowChecks(form, new ScenarioLookup(form.edition()));
        for (FilledForm.Table table : form.tables()) {
            int lastBegun = lastBegun(table.rows());
            for (int i = 0; i <= lastBegun; i++) {
                Row row = table.rows().get(i);
                if (row.begun()) {
                    findings.addAll(checks.check(row, table.missing()));
                    projects.requireOnce(form, row).ifPresent(findings::add);
                } else {
                    findings.add(FormMistake.GAP.in(form.file(), row.first()));
                }
            }
        }
        if (form.begun().isEmpty()) {
            findings.add(nothing(form));
        }
        findings.addAll(form.overlooked());
        return List.copyOf(findings);
    }

    private static Problem nothing(FilledForm form) {
        return form.rows().isEmpty()
                ? FormMistake.NOTHING.in(new SourceLocation(form.file(), 0))
                : FormMistake.NOTHING.in(form.file(), form.rows().get(0).first());
    }

    private static int lastBegun(List<Row> rows) {
        int last = rows.size() - 1;
        while (last >= 0 && !rows.get(last).begun()) {
            last--;
        }
        return last;
    }
}
