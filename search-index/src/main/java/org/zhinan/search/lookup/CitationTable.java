package org.zhinan.search.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.search.ClausePlace;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.Searchables;
import org.zhinan.search.text.Tokenizer;
import org.zhinan.search.text.ValueKeys;

/** What can be cited: documents and entries by their names, clauses by their places, all by the keys of {@link CitationKeys}. */
public final class CitationTable implements CitationTargetIndex {

    private final Tokenizer tokenizer;
    private final Map<String, List<Target>> names = new HashMap<>();
    private final Map<String, List<Target>> places = new HashMap<>();
    private final List<Place> read = new ArrayList<>();
    /** How many places of a document begin with each unit, in each language. */
    private final Map<String, Map<String, Integer>> units = new HashMap<>();

    /**
     * What is cited.
     *
     * @param document the number of the document that it is in; of what has a name its own number, or -1 where the name alone, as a
     *     title, is looked for rather than cited
     * @param number of the searchable
     */
    public record Target(int document, int number) {}

    private record Place(Target target, List<CitationKeys.Part> parts, boolean english) {

        /** Empty where it has none. */
        String unit() {
            return parts.stream()
                    .filter(CitationKeys.Part::unit)
                    .findFirst()
                    .map(CitationKeys.Part::key)
                    .orElse("");
        }

        String text() {
            return (english ? "en " : "zh ") + target.document();
        }
    }

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
        table.addPlaces();
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
        addSection(new Target(document, number), parts(place.zh()), parts(place.en()));
    }

    /** What is an article in Chinese, and a number alone in English, is cited as section 5 as well. */
    private void addSection(Target target, List<CitationKeys.Part> zh, List<CitationKeys.Part> en) {
        boolean article = zh.stream().anyMatch(part -> part.key().equals(CitationKeys.ARTICLE));
        if (article && !en.isEmpty() && en.stream().allMatch(CitationKeys.Part::number)) {
            add(places, CitationKeys.SECTION + " " + CitationKeys.name(en), target, true);
        }
    }

    private void addPlace(Target target, String place, boolean english) {
        List<CitationKeys.Part> parts = parts(place);
        if (!parts.isEmpty()) {
            Place cited = new Place(target, parts, english);
            read.add(cited);
            units.computeIfAbsent(cited.text(), each -> new HashMap<>()).merge(cited.unit(), 1, Integer::sum);
        }
    }

    /**
     * A number without its unit is of what the text is cited by, as article 1 and not chapter 1: most of its places begin so. That of
     * anything else it is only where no other has it.
     */
    private void addPlaces() {
        Set<String> cited = new HashSet<>();
        List<Place> others = new ArrayList<>();
        for (Place place : read) {
            boolean usual = isUsual(place);
            List<String> keys = CitationKeys.places(place.parts());
            for (String key : usual ? keys : keys.subList(0, keys.size() - 1)) {
                add(places, key, place.target(), place.english());
                cited.add(place.target().document() + " " + key);
            }
            if (!usual) {
                others.add(place);
            }
        }
        for (Place place : others) {
            String bare = CitationKeys.bare(place.parts());
            if (!cited.contains(place.target().document() + " " + bare)) {
                add(places, bare, place.target(), place.english());
            }
        }
    }

    private boolean isUsual(Place place) {
        Map<String, Integer> counts = units.get(place.text());
        int own = counts.get(place.unit());
        return counts.values().stream().allMatch(count -> count <= own);
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
