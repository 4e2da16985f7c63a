package org.zhinan.form.filled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.form.filled.FilledForm.Cell;
import org.zhinan.form.filled.FilledForm.Row;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;

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
        Set<String> projects = new HashSet<>();
        for (Path file : files) {
            try {
                findings.addAll(check(FormReader.read(file, editions), projects));
            } catch (ProblemsException e) {
                findings.addAll(e.problems());
            }
        }
        return List.copyOf(findings);
    }

    /** Everything that is wrong with one form, row by row. */
    public static List<Problem> check(FilledForm form) {
        return check(form, new HashSet<>());
    }

    /** {@code projects} are those of the forms before this one. */
    static List<Problem> check(FilledForm form, Set<String> projects) {
        List<Problem> findings = new ArrayList<>();
        FormRowChecks checks = new FormRowChecks(form, new ScenarioLookup(form.edition()));
        int lastBegun = lastBegun(form);
        for (int i = 0; i <= lastBegun; i++) {
            Row row = form.rows().get(i);
            if (row.begun()) {
                findings.addAll(checks.check(row));
                requireOnce(form, row, projects, findings);
            } else {
                findings.add(FormMistake.GAP.in(form.file(), first(row)));
            }
        }
        if (lastBegun < 0) {
            findings.add(FormMistake.NOTHING.in(form.file(), first(form.rows().get(0))));
        }
        return List.copyOf(findings);
    }

    private static int lastBegun(FilledForm form) {
        int last = form.rows().size() - 1;
        while (last >= 0 && !form.rows().get(last).begun()) {
            last--;
        }
        return last;
    }

    /** A project is known by its texts; a contact person may stand for several. */
    private static void requireOnce(FilledForm form, Row row, Set<String> projects, List<Problem> findings) {
        String project = FormRowChecks.identity(form.form(), row);
        // Who applies each year may call the project the same.
        if (!project.isBlank() && !projects.add(form.edition().id() + "\n" + project)) {
            findings.add(FormMistake.TWICE.in(form.file(), first(row)));
        }
    }

    private static Cell first(Row row) {
        return row.cells().values().iterator().next();
    }
}
