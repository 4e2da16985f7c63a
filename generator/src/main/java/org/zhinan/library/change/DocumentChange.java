package org.zhinan.library.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.change.Change;
import org.zhinan.library.Document;

/**
 * What became of a document.
 *
 * @param before nothing when it is new
 * @param after nothing when it was dropped
 * @param clauses those that it has now and those that were dropped from it, in the order of the text
 * @param departed clauses of it that stand in other documents now
 */
public record DocumentChange(
        Change.Kind kind,
        Optional<Document> before,
        Optional<Document> after,
        List<ClauseChange> clauses,
        List<ClauseChange> departed) {

    /** As it is now, or last was. */
    public Document document() {
        return after.or(() -> before).orElseThrow();
    }

    /** How many clauses there are of each kind; kinds without one are absent. */
    public Map<Change.Kind, Integer> counts() {
        Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
        clauses.forEach(clause -> counts.merge(clause.kind(), 1, Integer::sum));
        return counts;
    }

    /** How many clauses there are of some kinds, by their names. */
    public int count(List<String> kinds) {
        return (int) clauses.stream()
                .filter(clause -> kinds.contains(clause.kind().name()))
                .count();
    }

    /** Unchanged clauses that are cited otherwise than before. */
    public long renumbered() {
        return clauses.stream()
                .filter(clause -> clause.kind() == Change.Kind.UNCHANGED && clause.renumbered())
                .count();
    }

    /** Clauses of which only the translation is new. */
    public long retranslated() {
        return clauses.stream().filter(ClauseChange::retranslated).count();
    }
}
