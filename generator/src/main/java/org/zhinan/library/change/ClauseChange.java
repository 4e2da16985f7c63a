package org.zhinan.library.change;

import java.util.List;
import java.util.Optional;
import org.zhinan.change.Change;
import org.zhinan.library.Clause;

/**
 * What became of a clause.
 *
 * @param before clauses of the edition before: none when it was added, several when they were merged
 * @param after clauses of the edition: none when it was dropped, several when it was split
 * @param renumbered whether it is cited otherwise within its document than before
 * @param retranslated whether its translation says something else while the official words are the same
 */
public record ClauseChange(
        Change.Kind kind, List<Clause> before, List<Clause> after, boolean renumbered, boolean retranslated) {

    /** Whether there is nothing to tell but perhaps another number. */
    public boolean isUnchanged() {
        return kind == Change.Kind.UNCHANGED && !retranslated;
    }

    /** Where it stands, or stood. */
    public String ref() {
        return (after.isEmpty() ? before : after).get(0).ref();
    }

    /** The document that it stands in now. */
    public Optional<String> document() {
        return after.stream().findFirst().map(Clause::document);
    }

    /** The documents that it stood in. */
    List<String> documentsBefore() {
        return before.stream().map(Clause::document).distinct().toList();
    }
}
