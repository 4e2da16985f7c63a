package org.zhinan.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One clause that says something else than before.
 *
 * @param before nothing when the clause is new
 * @param after nothing when the clause is gone
 */
record ClauseChange(Optional<ClauseText> before, Optional<ClauseText> after) {
    /**
     * Compares two states.
     *
     * @return those that are new or changed in their order, then those that are gone in theirs
     */
    static List<ClauseChange> between(List<ClauseText> before, List<ClauseText> after) {
        Map<ClauseText.ClauseKey, ClauseText> gone = new HashMap<>();
        before.forEach(clause -> gone.put(clause.key(), clause));
        List<ClauseChange> changes = new ArrayList<>();
        for (ClauseText clause : after) {
            Optional<ClauseText> old = Optional.ofNullable(gone.remove(clause.key()));
            if (!old.equals(Optional.of(clause))) {
                changes.add(new ClauseChange(old, Optional.of(clause)));
            }
        }
        before.stream()
                .filter(clause -> gone.containsKey(clause.key()))
                .forEach(clause -> changes.add(new ClauseChange(Optional.of(clause), Optional.empty())));
        return changes;
    }

    BundleChanges.Kind kind() {
        if (before.isEmpty()) {
            return BundleChanges.Kind.ADDED;
        }
        return after.isEmpty() ? BundleChanges.Kind.REMOVED : BundleChanges.Kind.CHANGED;
    }

    /** Of the clause as it is now, or as it last was. */
    ClauseText.ClauseKey key() {
        return after.or(() -> before).orElseThrow().key();
    }
}
