package org.zhinan.library.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.change.Change;
import org.zhinan.change.VersionDiff;
import org.zhinan.library.Catalogue.EntryKey;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;

/** Compares the entries of two editions, as the later one says what they were. */
final class CatalogueComparison {
    private final Edition before;
    private final Edition after;
    private final Map<String, ClauseChange> clauses;
    private final Map<EntryKey, Integer> successors = new HashMap<>();

    private CatalogueComparison(Edition before, Edition after, Map<String, ClauseChange> clauses) {
        this.before = before;
        this.after = after;
        this.clauses = clauses;
        after.entries()
                .forEach(entry -> before(entry).forEach(was -> successors.merge(EntryKey.of(was), 1, Integer::sum)));
    }

    /** @param clauses what became of each clause, by the reference of the later one */
    static List<EntryChange> of(Edition before, Edition after, Map<String, ClauseChange> clauses) {
        CatalogueComparison comparison = new CatalogueComparison(before, after, clauses);
        List<EntryChange> changes = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            List<? extends CatalogueEntry> now = after.catalogue().entries(kind);
            now.forEach(entry -> changes.add(comparison.change(entry)));
            before.catalogue().entries(kind).stream()
                    .filter(entry -> !comparison.successors.containsKey(EntryKey.of(entry)))
                    .forEach(entry ->
                            changes.add(new EntryChange(Change.Kind.DROPPED, List.of(entry), Optional.empty(), false)));
        }
        return List.copyOf(changes);
    }

    private List<CatalogueEntry> before(CatalogueEntry entry) {
        List<CatalogueEntry> entries = new ArrayList<>();
        after.was(entry).forEach(id -> before.catalogue().find(entry.kind(), id).ifPresent(entries::add));
        return entries;
    }

    private EntryChange change(CatalogueEntry entry) {
        List<CatalogueEntry> was = before(entry);
        boolean renumbered = was.size() == 1 && !was.get(0).id().equals(entry.id());
        return new EntryChange(kind(entry, was), List.copyOf(was), Optional.of(entry), renumbered);
    }

    private Change.Kind kind(CatalogueEntry entry, List<CatalogueEntry> was) {
        if (was.isEmpty()) {
            return Change.Kind.ADDED;
        }
        if (was.stream().anyMatch(each -> successors.get(EntryKey.of(each)) > 1)) {
            return Change.Kind.SPLIT;
        }
        if (was.size() > 1) {
            return Change.Kind.MERGED;
        }
        return isSame(was.get(0), entry) ? Change.Kind.UNCHANGED : Change.Kind.CHANGED;
    }

    /** Whether its name and its own clauses say what they said. */
    private boolean isSame(CatalogueEntry was, CatalogueEntry is) {
        if (!VersionDiff.areSame(was.name().zh(), is.name().zh())) {
            return false;
        }
        Set<String> then = new HashSet<>();
        EntryClauses.of(was).forEach(clause -> then.add(clause.ref()));
        List<Clause> now = EntryClauses.of(is);
        return now.size() == then.size() && now.stream().allMatch(clause -> isSame(clause, then));
    }

    private boolean isSame(Clause clause, Set<String> then) {
        ClauseChange change = clauses.get(clause.ref());
        return !change.kind().isOfWords()
                && then.contains(change.before().get(0).ref());
    }
}
