package org.zhinan.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.change.Change;
import org.zhinan.change.ComparedUnit;
import org.zhinan.change.VersionDiff;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * What became of a clause between two bundles, matched by its words.
 *
 * @param before none when it is new, several when they were merged
 * @param after none when it is gone, several when it was split
 */
record ClauseTextChange(
        Change.Kind kind, List<ClauseText> before, List<ClauseText> after, boolean renumbered, boolean retranslated) {

    /**
     * Compares the clauses of an edition with those of the same edition before, or of the one that it follows.
     *
     * @return all of them, in the order of the later ones; what is gone stands where it stood
     */
    static List<ClauseTextChange> between(List<ClauseText> before, List<ClauseText> after) {
        // A bundle of an earlier version does not say which words are the number.
        boolean numbered = before.stream().allMatch(clause -> clause.number().isPresent());
        Map<String, ClauseText> old = new LinkedHashMap<>();
        Map<String, ClauseText> young = new LinkedHashMap<>();
        before.forEach(clause -> old.put(clause.key().ref(), clause));
        after.forEach(clause -> young.put(clause.key().ref(), clause));
        List<ClauseTextChange> changes = new ArrayList<>();
        for (Change change : VersionDiff.between(units(before, numbered), units(after, numbered))) {
            if (isOfClauses(change)) {
                changes.add(new ClauseTextChange(
                        change.kind(),
                        change.before().stream().map(unit -> old.get(unit.id())).toList(),
                        change.after().stream()
                                .map(unit -> young.get(unit.id()))
                                .toList(),
                        change.renumbered(),
                        change.retranslated()));
            }
        }
        return List.copyOf(changes);
    }

    private static List<ComparedUnit> units(List<ClauseText> clauses, boolean numbered) {
        List<ComparedUnit> units = new ArrayList<>();
        Set<String> documents = new LinkedHashSet<>();
        Bilingual none = new Bilingual("", "");
        for (ClauseText clause : clauses) {
            String document = clause.key().document();
            if (documents.add(document)) {
                units.add(new ComparedUnit(document, Optional.empty(), none, new Bilingual(document, ""), Language.ZH));
            }
            String parent = clause.parent().map(id -> document + "#" + id).orElse(document);
            units.add(new ComparedUnit(
                    clause.key().ref(),
                    Optional.of(parent),
                    numbered ? clause.number().orElse(none) : none,
                    numbered ? clause.words() : clause.text(),
                    clause.original()));
        }
        return units;
    }

    private static boolean isOfClauses(Change change) {
        return (change.after().isEmpty() ? change.before() : change.after())
                .get(0)
                .parent()
                .isPresent();
    }

    /** The clause as it is now, or as it last was. */
    ClauseText clause() {
        return (after.isEmpty() ? before : after).get(0);
    }

    /** Whether there is something to take note of; another number only where the edition is the same. */
    boolean isNotable() {
        return kind != Change.Kind.UNCHANGED || retranslated || renumbered && isWithinEdition();
    }

    private boolean isWithinEdition() {
        return before.get(0).key().edition().equals(after.get(0).key().edition());
    }
}
