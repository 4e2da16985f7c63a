package org.zhinan.library.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.library.Catalogue.EntryKey;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.KeyedList;

/** What changed from one edition to the one that follows it. */
public final class EditionChanges {
    private final Edition before;
    private final Edition after;
    private final List<DocumentChange> documents;
    private final List<EntryChange> entries;
    private final Map<String, ClauseChange> clauses = new HashMap<>();
    private final Map<String, ClauseChange> clausesBefore = new HashMap<>();
    private final Map<EntryKey, EntryChange> entriesNow = new HashMap<>();
    private final Map<EntryKey, List<CatalogueEntry>> successors = new HashMap<>();

    private EditionChanges(Edition before, Edition after, List<DocumentChange> documents, List<EntryChange> entries) {
        this.before = before;
        this.after = after;
        this.documents = documents;
        this.entries = entries;
        clauses().forEach(change -> {
            change.after().forEach(clause -> clauses.put(clause.ref(), change));
            change.before().forEach(clause -> clausesBefore.put(clause.ref(), change));
        });
        entries.forEach(change -> change.after().ifPresent(now -> {
            entriesNow.put(EntryKey.of(now), change);
            change.before()
                    .forEach(was -> successors
                            .computeIfAbsent(EntryKey.of(was), key -> new ArrayList<>())
                            .add(now));
        }));
    }

    /** Compares two editions; entries are compared as the later one says what they were. */
    public static EditionChanges between(Edition before, Edition after) {
        ClauseComparison texts = ClauseComparison.of(before, after);
        return new EditionChanges(
                before, after, texts.documents(), CatalogueComparison.of(before, after, texts.clauses()));
    }

    /** Those of every edition that follows another, by its id. */
    public static Map<String, EditionChanges> all(List<Edition> editions) {
        KeyedList<Edition> byId = KeyedList.of(editions, Edition::id);
        Map<String, EditionChanges> all = new HashMap<>();
        for (Edition edition : editions) {
            edition.follows().flatMap(byId::find).ifPresent(before -> all.put(edition.id(), between(before, edition)));
        }
        return Map.copyOf(all);
    }

    /** The edition that was replaced. */
    public Edition before() {
        return before;
    }

    /** The edition that replaced it. */
    public Edition after() {
        return after;
    }

    /** In the order of the later edition, then those that were dropped. */
    public List<DocumentChange> documents() {
        return documents;
    }

    /** Kind by kind: those of the later edition, then those that were dropped. */
    public List<EntryChange> entries() {
        return entries;
    }

    /** All clauses, document by document. */
    public List<ClauseChange> clauses() {
        return documents.stream()
                .flatMap(document -> document.clauses().stream())
                .toList();
    }

    /** What a clause of the later edition was. */
    public Optional<ClauseChange> clause(Clause clause) {
        return Optional.ofNullable(clauses.get(clause.ref()));
    }

    /** What a clause of the earlier edition became. */
    public Optional<ClauseChange> clauseBefore(Clause clause) {
        return Optional.ofNullable(clausesBefore.get(clause.ref()));
    }

    /** What an entry of the later edition was. */
    public Optional<EntryChange> entry(CatalogueEntry entry) {
        return Optional.ofNullable(entriesNow.get(EntryKey.of(entry)));
    }

    /** What an entry of the earlier edition became; nothing where it has no successor. */
    public List<CatalogueEntry> successors(CatalogueEntry entry) {
        return List.copyOf(successors.getOrDefault(EntryKey.of(entry), List.of()));
    }

    /** What changed in the words of an entry of the later edition: the first of its own clauses that says something else; nothing where none does. */
    public Optional<ClauseChange> wordsOf(CatalogueEntry entry) {
        return EntryClauses.of(entry).stream()
                .flatMap(clause -> clause(clause).stream())
                .filter(change -> !change.isUnchanged())
                .findFirst();
    }

    /** What a document of the earlier edition became. */
    public Optional<Document> successor(Document document) {
        return documents.stream()
                .filter(change -> change.before().filter(document::equals).isPresent())
                .flatMap(change -> change.after().stream())
                .findFirst();
    }

    /** What a document of the later edition was. */
    public Optional<Document> predecessor(Document document) {
        return documents.stream()
                .filter(change -> change.after().filter(document::equals).isPresent())
                .flatMap(change -> change.before().stream())
                .findFirst();
    }
}
