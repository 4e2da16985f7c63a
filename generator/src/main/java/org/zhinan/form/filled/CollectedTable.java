package org.zhinan.form.filled;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.library.Call;
import org.zhinan.problem.Problem;

/**
 * What was merged, before it is drawn.
 *
 * @param unit that recommends; empty when it is not known
 * @param quota what the call allows the city; empty when no city was given
 * @param others findings that belong to no row, under the name of their file
 * @param refused why files were not merged
 */
record CollectedTable(
        String unit, Optional<Call.Quota> quota, List<CollectedRow> rows, List<Remark> others, List<Remark> refused) {
    /** @param source the file as the table names it */
    record Remark(String source, Problem finding) {}

    /** How many projects there are down to each row. */
    int projects(int rows) {
        return projects(this.rows.subList(0, rows));
    }

    /** How many projects there are in these rows; one that stands twice is one. */
    static int projects(List<CollectedRow> rows) {
        Set<String> projects = new HashSet<>();
        int nameless = 0;
        for (CollectedRow row : rows) {
            if (row.project().isBlank()) {
                nameless++;
            } else {
                projects.add(row.project());
            }
        }
        return projects.size() + nameless;
    }

    /** The quota where the row is beyond it; a project that stands above already is not beyond it once more. */
    Optional<Call.Quota> beyond(int row) {
        int projects = projects(row + 1);
        boolean another = projects > projects(row);
        return quota.filter(
                each -> another && each.most().filter(most -> projects > most).isPresent());
    }
}
