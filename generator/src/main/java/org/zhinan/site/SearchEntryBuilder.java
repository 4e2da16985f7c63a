package org.zhinan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.zhinan.library.Clause;
import org.zhinan.search.CitableClause;
import org.zhinan.search.ClausePlace;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** An entry of the search, part by part; what it is not given it has none of. */
final class SearchEntryBuilder {
    private final String kind;
    private final String id;
    private final Bilingual title;
    private final Function<Language, String> path;
    private List<Bilingual> facets = List.of();
    private List<CitableClause> passages = List.of();
    private EntrySearchPhrases asked = EntrySearchPhrases.NOTHING;
    private final Map<String, List<String>> filters = new TreeMap<>();
    private List<Localised> names = List.of();
    private final List<ClausePlace> places = new ArrayList<>();

    /** @param path from the site's root, by language */
    SearchEntryBuilder(String kind, String id, Bilingual title, Function<Language, String> path) {
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.path = path;
    }

    SearchEntryBuilder facets(List<Bilingual> texts) {
        this.facets = texts;
        return this;
    }

    SearchEntryBuilder passages(List<CitableClause> all) {
        this.passages = all;
        return this;
    }

    SearchEntryBuilder asked(EntrySearchPhrases phrases) {
        this.asked = phrases;
        return this;
    }

    /** A search can be narrowed to what has one of these ids. */
    SearchEntryBuilder filter(String name, List<String> ids) {
        filters.put(name, ids);
        return this;
    }

    SearchEntryBuilder names(List<Localised> all) {
        this.names = all;
        return this;
    }

    /** Clauses that are its own. */
    SearchEntryBuilder places(Clause... clauses) {
        for (Clause clause : clauses) {
            ClausePlace place =
                    new ClausePlace(clause.document(), localised(clause.number().place()));
            if (!place.place().equals(Localised.NONE) && !places.contains(place)) {
                places.add(place);
            }
        }
        return this;
    }

    SearchEntry build() {
        return new SearchEntry(
                kind,
                id,
                localised(title),
                localised(path),
                facets.stream().map(SearchEntryBuilder::localised).toList(),
                passages,
                asked,
                filters,
                names,
                places);
    }

    static Localised localised(Bilingual text) {
        return new Localised(text.zh(), text.en());
    }

    static Localised localised(Function<Language, String> text) {
        return new Localised(text.apply(Language.ZH), text.apply(Language.EN));
    }
}
