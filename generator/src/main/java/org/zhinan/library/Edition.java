package org.zhinan.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.text.Bilingual;

/**
 * One year's guidance, resolved.
 *
 * @param asked how people ask, by {@code kind/id}; words that mean the same by {@code words/name}, what is elsewhere by {@code elsewhere/name},
 *     what people say by {@code plain/words of the guidance} and {@code plain-elsewhere/name}
 */
public record Edition(
        String id,
        Bilingual title,
        OfficialTexts texts,
        Catalogue catalogue,
        List<Actor> actors,
        List<Note> notes,
        List<Call> calls,
        List<Form> forms,
        Map<String, Asked> asked) {

    /**
     * What the edition says.
     *
     * @param clauses every clause by {@code document#id}
     */
    public record OfficialTexts(List<Document> documents, Map<String, Clause> clauses) {}

    public List<Document> documents() {
        return texts.documents();
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
        return find(documents().stream().filter(d -> d.id().equals(id)).findFirst(), id);
    }

    public Domain domain(String id) {
        return entry(domains(), id);
    }

    public Scenario scenario(String id) {
        return entry(scenarios(), id);
    }

    public Area area(String id) {
        return entry(areas(), id);
    }

    public Tier tier(String id) {
        return entry(tiers(), id);
    }

    public Technology technology(String id) {
        return entry(technologies(), id);
    }

    /** Words that mean the same to who asks. */
    public List<Asked> words() {
        return asked(Asked.WORDS);
    }

    /** What people ask for that the guidance does not deal with. */
    public List<Asked> elsewhere() {
        return asked(Asked.ELSEWHERE);
    }

    /** What people say, for queries whose own words find nothing that surely answers them. */
    public List<PlainWords> plainWords() {
        List<PlainWords> words = new ArrayList<>();
        String kind = Asked.PLAIN + "/";
        asked.forEach((key, said) -> {
            if (key.startsWith(kind)) {
                words.add(new PlainWords(PlainWords.meant(key.substring(kind.length())), said));
            }
        });
        asked(Asked.PLAIN_ELSEWHERE).forEach(said -> words.add(new PlainWords(List.of(), said)));
        return words;
    }

    private List<Asked> asked(String kind) {
        return asked.entrySet().stream()
                .filter(each -> each.getKey().startsWith(kind + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The editor's notes at a clause. */
    public List<Note> notesAt(Clause clause) {
        return notes.stream().filter(note -> note.clauses().contains(clause)).toList();
    }

    public Clause clause(String ref) {
        return find(Optional.ofNullable(clauses().get(ref)), ref);
    }

    /** All entries with a page of their own, kind by kind. */
    public List<Entry> entries() {
        return catalogue.entries();
    }

    /** Names of its pages that another edition may lack: the lists of its kinds of entries, and what is made of calls, notes and actors. */
    public List<String> sections() {
        Set<String> names = new TreeSet<>();
        entries().forEach(entry -> names.add(entry.kind().folder()));
        addIf(!scenarios().isEmpty(), "facets", names);
        addIf(!calls.isEmpty(), "apply", names);
        addIf(!notes.isEmpty(), "notes", names);
        addIf(!actors.isEmpty(), "responsibilities", names);
        return List.copyOf(names);
    }

    private static void addIf(boolean has, String name, Set<String> names) {
        if (has) {
            names.add(name);
        }
    }

    private static <E extends Entry> E entry(List<E> entries, String id) {
        return find(entries.stream().filter(e -> e.id().equals(id)).findFirst(), id);
    }

    /** The library was checked when it was made, so a name that is not in it is a fault of the program. */
    private static <T> T find(Optional<T> found, String id) {
        return found.orElseThrow(() -> new IllegalArgumentException("nothing is called " + id));
    }
}
