package org.zhinan.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.text.Bilingual;

/**
 * One year's guidance, resolved.
 *
 * @param follows id of the edition that this one replaces; an edition that neither follows nor is followed is another policy's
 * @param names what it calls its entries, where the program itself writes of them
 * @param asked how people ask, by {@code kind/id}; words that mean the same by {@code words/name}, what is elsewhere by {@code elsewhere/name},
 *     what people say by {@code plain/words of the guidance} and {@code plain-elsewhere/name}
 */
public record Edition(
        String id,
        Bilingual title,
        Optional<String> follows,
        OfficialTexts texts,
        Catalogue catalogue,
        List<Actor> actors,
        NotesByClause editorNotes,
        KeyedList<Call> calls,
        List<Form> forms,
        EntryKindNames names,
        Map<String, EntryQuestionPhrasings> asked) {

    /**
     * What the edition says.
     *
     * @param clauses every clause by {@code document#id}
     * @param calledToo by what other names the texts call a document, by its id; each in one language
     */
    public record OfficialTexts(
            KeyedList<Document> documents, Map<String, Clause> clauses, Map<String, List<Bilingual>> calledToo) {}

    /** The same, asked for in other ways. */
    public Edition asking(Map<String, EntryQuestionPhrasings> ways) {
        return new Edition(id, title, follows, texts, catalogue, actors, editorNotes, calls, forms, names, ways);
    }

    /** The same with another catalogue. */
    public Edition with(Catalogue other) {
        return new Edition(id, title, follows, texts, other, actors, editorNotes, calls, forms, names, asked);
    }

    public List<Document> documents() {
        return texts.documents();
    }

    /** What is annexed to each document, by its id. */
    public Map<String, List<Document>> annexes() {
        Map<String, List<Document>> annexes = new HashMap<>();
        for (Document document : documents()) {
            document.annexOf()
                    .forEach(annex -> annexes.computeIfAbsent(annex.of(), id -> new ArrayList<>())
                            .add(document));
        }
        return annexes;
    }

    public Map<String, Clause> clauses() {
        return texts.clauses();
    }

    public List<Domain> domains() {
        return catalogue.domains();
    }

    public List<Scenario> scenarios() {
        return catalogue.scenarios();
    }

    public List<Area> areas() {
        return catalogue.areas();
    }

    public Optional<Clause> baseTitle() {
        return catalogue.baseTitle();
    }

    public List<Clause> base() {
        return catalogue.base();
    }

    public List<Tier> tiers() {
        return catalogue.tiers();
    }

    public List<Indicator> indicators() {
        return catalogue.indicators();
    }

    public List<Technology> technologies() {
        return catalogue.technologies();
    }

    public Document document(String id) {
        return find(texts.documents().find(id), id);
    }

    public Domain domain(String id) {
        return find(catalogue.domains().find(id), id);
    }

    public Scenario scenario(String id) {
        return find(catalogue.scenarios().find(id), id);
    }

    public Area area(String id) {
        return find(catalogue.areas().find(id), id);
    }

    public Tier tier(String id) {
        return find(catalogue.tiers().find(id), id);
    }

    public Call call(String id) {
        return find(calls.find(id), id);
    }

    public Technology technology(String id) {
        return find(catalogue.technologies().find(id), id);
    }

    /** Words that mean the same to who asks. */
    public List<EntryQuestionPhrasings> words() {
        return asked(EntryQuestionPhrasings.WORDS);
    }

    /** What people ask for that the guidance does not deal with. */
    public List<EntryQuestionPhrasings> elsewhere() {
        return asked(EntryQuestionPhrasings.ELSEWHERE);
    }

    /** What people say, for queries whose own words find nothing that surely answers them. */
    public List<ColloquialSynonyms> plainWords() {
        List<ColloquialSynonyms> words = new ArrayList<>();
        String kind = EntryQuestionPhrasings.PLAIN + "/";
        asked.forEach((key, said) -> {
            if (key.startsWith(kind)) {
                words.add(new ColloquialSynonyms(ColloquialSynonyms.meant(key.substring(kind.length())), said));
            }
        });
        asked(EntryQuestionPhrasings.PLAIN_ELSEWHERE)
                .forEach(said -> words.add(new ColloquialSynonyms(List.of(), said)));
        return words;
    }

    private List<EntryQuestionPhrasings> asked(String kind) {
        return asked.entrySet().stream()
                .filter(each -> each.getKey().startsWith(kind + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    public List<Note> notes() {
        return editorNotes.all();
    }

    /** The editor's notes at a clause. */
    public List<Note> notesAt(Clause clause) {
        return editorNotes.at(clause);
    }

    public Clause clause(String ref) {
        return find(Optional.ofNullable(clauses().get(ref)), ref);
    }

    /** All entries with a page of their own, kind by kind. */
    public List<CatalogueEntry> entries() {
        return catalogue.entries();
    }

    /** Ids of what an entry was in the edition before, as the editor says; none where it is new. */
    public List<String> was(CatalogueEntry entry) {
        return catalogue.was().getOrDefault(Catalogue.EntryKey.of(entry), List.of());
    }

    /** Whether it has entries of the kind, and so a page that lists them. */
    public boolean has(EntryKind kind) {
        return !catalogue.entries(kind).isEmpty();
    }

    /** Names of its pages that another edition may lack: the lists of its kinds of entries, and what is made of calls, notes and actors. */
    public List<String> sections() {
        Set<String> names = new TreeSet<>();
        for (EntryKind kind : EntryKind.values()) {
            addIf(has(kind), kind.folder(), names);
        }
        addIf(!scenarios().isEmpty(), "facets", names);
        addIf(!calls.isEmpty(), "apply", names);
        addIf(follows.isPresent(), "changes", names);
        addIf(!notes().isEmpty(), "notes", names);
        addIf(!actors.isEmpty(), "responsibilities", names);
        addIf(!forms.isEmpty() || hasWhatToCheck(), "downloads", names);
        return List.copyOf(names);
    }

    /** The downloads page offers the self-checks too: of a call's conditions, of tiers and of scenarios. */
    private boolean hasWhatToCheck() {
        return !tiers().isEmpty()
                || !scenarios().isEmpty()
                || calls.stream().anyMatch(call -> !call.conditions().isEmpty());
    }

    private static void addIf(boolean has, String name, Set<String> names) {
        if (has) {
            names.add(name);
        }
    }

    /** The library was checked when it was made, so a name that is not in it is a fault of the program. */
    private static <T> T find(Optional<T> found, String id) {
        return found.orElseThrow(() -> new IllegalArgumentException("nothing is called " + id));
    }
}
