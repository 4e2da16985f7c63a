package org.zhinan.form.filled;

import java.util.List;
import java.util.stream.Stream;
import org.zhinan.library.Call;
import org.zhinan.text.Bilingual;
import org.zhinan.text.TextFolding;

/**
 * How many projects of a kind that a quota counts apart the forms themselves tell of: those with a cell that says the kind and nothing
 * else. A name that has the words in it says nothing of the kind, and a form without such a cell leaves it open.
 */
public record ProjectKindCount(Bilingual kind, int projects) {

    /** Of each kind that the quotas of the place name, in their order; none where no row says any. */
    static List<ProjectKindCount> of(List<CollectedRow> rows, List<Call.Quota> quotas, Call.Quota ofPlace) {
        List<ProjectKindCount> counts = CityQuotas.kinds(quotas, ofPlace).stream()
                .map(kind -> new ProjectKindCount(
                        kind,
                        CollectedTable.projects(
                                rows.stream().filter(row -> says(row, kind)).toList())))
                .toList();
        return counts.stream().anyMatch(count -> count.projects() > 0) ? counts : List.of();
    }

    private static boolean says(CollectedRow row, Bilingual kind) {
        List<String> names = Stream.of(kind.zh(), kind.en())
                .filter(name -> !name.isEmpty())
                .map(TextFolding::of)
                .toList();
        return row.texts().values().stream().map(TextFolding::of).anyMatch(names::contains);
    }
}
