package org.zhinan.search.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhinan.search.ClausePlace;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.Searchables;
import org.zhinan.search.text.Tokenizer;
import org.zhinan.search.text.ValueKeys;

/** What can be cited: documents and entries by their names, clauses by their places, all by the keys of {@link CitationKeys}. */
public final class CitationTable implements Citations {

    private final Tokenizer tokenizer;
    private final Map<String, List<Target>> names = new HashMap<>();
    private final Map<String, List<Target>> places = new HashMap<>();

    /**
     * What is cited.
     *
     * @param document the number of the document that it is in; of what has a name its own number, or -1 where the name alone, as a
     *     title, is looked for rather than cited
     * @param number of the searchable
     */
    public record Target(int document, int number) {}

    private CitationTable(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Of all searchables, in their order. */
    public static CitationTable of(List<Searchable> searchables, Tokenizer tokenizer) {
        CitationTable table = new CitationTable(tokenizer);
        Map<String, Integer> documents = new HashMap<>();
        for (Searchable searchable : searchables) {
            if (searchable.entry().kind().equals(Searchables.DOCUMENT)) {
                documents.putIfAbsent(searchable.entry().id(), searchable.number());
            }
        }
        for (Searchable searchable : searchables) {
            if (searchable.isClause()) {
                Localised place = searchable.clause().orElseThrow().place();
                table.addPlace(searchable.parent(), searchable.number(), place);
                table.addValues(searchable);
            } else {
                table.addEntry(searchable, documents);
            }
        }
        return table;
    }

    /** The telephone numbers and days that a clause states are found by every way to write them. */
    private void addValues(Searchable clause) {
        Localised text = clause.clause().orElseThrow().text();
        Stream.of(text.zh(), text.en())
                .flatMap(each -> ValueKeys.in(each).stream())
                .forEach(key -> add(names, key, new Target(clause.number(), clause.number()), false));
    }

    private void addEntry(Searchable searchable, Map<String, Integer> documents) {
        SearchEntry entry = searchable.entry();
        boolean document = entry.kind().equals(Searchables.DOCUMENT);
        addName(searchable.number(), entry.id(), false, document);
        entry.names().forEach(name -> {
            addName(searchable.number(), name.zh(), false, document);
            addName(searchable.number(), name.en(), true, document);
        });
        if (document) {
            addTitle(searchable.number(), entry.title().zh(), false);
            addTitle(searchable.number(), entry.title().en(), true);
        }
        for (ClausePlace own : entry.places()) {
            if (documents.containsKey(own.document())) {
                addPlace(documents.get(own.document()), searchable.number(), own.place());
            }
        }
    }

    /** A name with a number is cited as it is; any other, of a document, with a place only. */
    private void addName(int number, String name, boolean english, boolean document) {
        List<CitationKeys.Part> parts = parts(name);
        boolean numbered = parts.stream().anyMatch(CitationKeys.Part::number);
        if (numbered && parts.size() > 1 || document && !parts.isEmpty()) {
            add(names, CitationKeys.name(parts), new Target(numbered ? number : -1, number), english);
        }
    }

    private void addTitle(int number, String title, boolean english) {
        List<CitationKeys.Part> parts = parts(title);
        if (!parts.isEmpty()) {
            add(names, CitationKeys.name(parts), new Target(-1, number), english);
        }
    }

    private void addPlace(int document, int number, Localised place) {
        addPlace(new Target(document, number), place.zh(), false);
        addPlace(new Target(document, number), place.en(), true);
    }

    private void addPlace(Target target, String place, boolean english) {
        List<CitationKeys.Part> parts = parts(place);
        if (!parts.isEmpty()) {
            CitationKeys.places(parts).forEach(key -> add(places, key, target, english));
        }
    }

    private List<CitationKeys.Part> parts(String text) {
        return CitationKeys.read(tokenizer.tokenize(text), 0);
    }

    /** An English key without a letter is the Chinese one. */
    private static void add(Map<String, List<Target>> table, String key, Target target, boolean english) {
        if (english && key.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return;
        }
        List<Target> targets = table.computeIfAbsent(key, each -> new ArrayList<>());
        if (!ofSame(targets, target.number()).contains(target)) {
            targets.add(target);
        }
    }

    /** Those at the end: one searchable is read after another, and thousands may share a key. */
    private static List<Target> ofSame(List<Target> targets, int number) {
        int from = targets.size();
        while (from > 0 && targets.get(from - 1).number() == number) {
            from--;
        }
        return targets.subList(from, targets.size());
    }

    @Override
    public List<Target> named(String key) {
        return names.getOrDefault(key, List.of());
    }

    @Override
    public List<Target> placed(String key) {
        return places.getOrDefault(key, List.of());
    }

    /** All names, for a second implementation. */
    public Map<String, List<Target>> names() {
        return names;
    }

    /** All places, likewise. */
    public Map<String, List<Target>> places() {
        return places;
    }
}
