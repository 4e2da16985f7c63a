package org.zhinan.form.filled;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhinan.form.filled.FilledForm.Row;
import org.zhinan.problem.Problem;

/** The projects of the forms so far, each with the place where it stands first. A contact person may stand for several. */
final class DuplicateProjectCheck {
    private record Place(String file, Row row) {}

    private final Map<String, Place> places = new HashMap<>();

    /** A finding when the row's project stands in a row before, in whatever spelling. */
    Optional<Problem> requireOnce(FilledForm form, Row row) {
        String project = FormRowChecks.identity(form.form(), row);
        if (project.isBlank()) {
            return Optional.empty();
        }
        // Who applies each year may call the project the same.
        Place before = places.putIfAbsent(form.edition().id() + "\n" + project, new Place(form.file(), row));
        if (before == null) {
            return Optional.empty();
        }
        String cell = before.row().first().place().onSheet();
        String other = before.file().equals(form.file()) ? cell : before.file() + " [" + cell + "]";
        return Optional.of(
                FormMistake.TWICE.in(form.file(), row.first(), row.first().text(), other));
    }
}
