package org.zhinan.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.rank.ScoredHit;

/** Makes hits of what was ranked. */
public final class HitFactory {

    private HitFactory() {}

    /** Titles to try instead, in the language of the query. */
    public static List<String> titles(String text, Stream<Localised> nearest) {
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        return nearest.map(title -> chinese || title.en().isEmpty() ? title.zh() : title.en())
                .distinct()
                .toList();
    }

    /**
     * A hit as it is shown.
     *
     * @param shown the searchable of the hit, with what is shown of it
     */
    public static Hit of(Query query, ScoredHit scored, Searchable shown) {
        SearchEntry entry = shown.entry();
        Optional<CitableClause> clause = shown.clause();
        Optional<CitableClause> text = clause.or(() -> entry.passages().stream().findFirst());
        return new Hit(
                entry.kind(),
                entry.id(),
                clause.map(CitableClause::clause),
                scored.score(),
                entry.title(),
                clause.map(CitableClause::url).orElse(entry.url()),
                clause.map(entry::cited).orElse(Localised.NONE),
                text.map(CitableClause::text).orElse(Localised.NONE),
                matches(query, scored),
                filter(entry, CorpusScope.EDITION).stream().findFirst(),
                filter(entry, CorpusScope.CALL),
                scored.answer());
    }

    private static List<String> filter(SearchEntry entry, String name) {
        return entry.filters().getOrDefault(name, List.of());
    }

    private static List<MatchExplanation> matches(Query query, ScoredHit scored) {
        return scored.contributions().stream()
                .map(contribution -> new MatchExplanation(
                        query.text().substring(contribution.start(), contribution.end()),
                        contribution.found(),
                        contribution.via(),
                        contribution.field().map(SearchField::label).orElse(SearchField.TITLE.label()),
                        contribution.score()))
                .toList();
    }
}
