package org.zhinan.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What can be found: an entry of the catalogue, a page, or a document with its clauses.
 *
 * @param kind scenario, domain, area, tier, indicator, technology, term, reference, form, document, call or page
 * @param id unique within its kind
 * @param title its name
 * @param url its page, relative to the site's root ({@code zh/2024/scenarios/scenario-18.html})
 * @param facets short official wordings that say what it is about (activities, problems, systems, technologies, outcomes)
 * @param passages for a {@code document} its citable clauses, each a place of its own within the document's hit; for any
 *     other kind the clauses that are the entry's own text, searched as its body. A clause of a document whose Chinese is
 *     also an entry's own text is found as the entry only.
 * @param asked how people ask for it
 * @param filters what a search can be narrowed by besides the kind: {@code domain}, {@code area}, {@code tier},
 *     {@code technology}, {@code document}, {@code edition}, {@code call} to ids
 * @param names what it is cited by besides its title: of a document first its short name, then its number or as which annex
 * @param places where the clauses stand that are its own, as far as they are cited
 */
public record SearchEntry(
        String kind,
        String id,
        Localised title,
        Localised url,
        List<Localised> facets,
        List<CitableClause> passages,
        EntrySearchPhrases asked,
        Map<String, List<String>> filters,
        List<Localised> names,
        List<ClausePlace> places) {

    /** One that nobody cites. */
    public SearchEntry(
            String kind,
            String id,
            Localised title,
            Localised url,
            List<Localised> facets,
            List<CitableClause> passages,
            EntrySearchPhrases asked,
            Map<String, List<String>> filters) {
        this(kind, id, title, url, facets, passages, asked, filters, List.of(), List.of());
    }

    public SearchEntry {
        requireText(kind, "kind");
        requireText(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        facets = List.copyOf(facets);
        passages = List.copyOf(passages);
        Objects.requireNonNull(asked, "asked");
        filters = sorted(filters);
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    /** How one of its clauses is cited, with its short name; neither language where it is not. */
    public Localised cited(CitableClause clause) {
        return new Localised(
                cited(shortName().zh(), clause.place().zh()),
                cited(shortName().en(), clause.place().en()));
    }

    /** The first of its names, else its title. */
    public Localised shortName() {
        return names.stream().findFirst().orElse(title);
    }

    private static String cited(String name, String place) {
        return place.isEmpty() || name.isEmpty() ? "" : name + " " + place;
    }

    /** Whether it belongs to one of these calls: what belongs to none belongs to all. */
    public boolean isOf(List<String> calls) {
        List<String> own = filters.getOrDefault(CorpusScope.CALL, List.of());
        return own.isEmpty() || own.stream().anyMatch(calls::contains);
    }

    SearchEntry without(String filter) {
        Map<String, List<String>> others = new TreeMap<>(filters);
        others.remove(filter);
        return new SearchEntry(kind, id, title, url, facets, passages, asked, others, names, places);
    }

    private static void requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "a search entry's " + name + " is blank: give it the one the catalogue uses");
        }
    }

    /** A copy in the order of its keys, so that nothing depends on the order of a hash. */
    private static Map<String, List<String>> sorted(Map<String, List<String>> filters) {
        Map<String, List<String>> copy = new TreeMap<>();
        filters.forEach((key, ids) -> copy.put(key, List.copyOf(ids)));
        return Collections.unmodifiableMap(copy);
    }
}
