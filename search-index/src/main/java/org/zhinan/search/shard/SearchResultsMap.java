package org.zhinan.search.shard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.search.Hit;
import org.zhinan.search.Localised;
import org.zhinan.search.MatchExplanation;
import org.zhinan.search.SearchResults;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.Suggestion;

/** Results as maps, lists, strings and numbers, to be sent in any form that knows these. */
public final class SearchResultsMap {

    private SearchResultsMap() {}

    public static Map<String, Object> of(SearchResults results) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("hits", results.hits().stream().map(SearchResultsMap::hit).toList());
        map.put("total", results.total());
        map.put("facets", results.facets());
        map.put("nearest", results.nearest().stream().map(SearchResultsMap::hit).toList());
        map.put("suggestions", results.suggestions());
        map.put("elsewhere", results.elsewhere());
        map.put("answered", results.answered());
        map.put("certain", results.certain());
        return map;
    }

    private static Map<String, Object> hit(Hit hit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", hit.kind());
        map.put("id", hit.id());
        hit.clause().ifPresent(clause -> map.put("clause", clause));
        map.put("score", hit.score());
        map.put("title", both(hit.title()));
        map.put("url", both(hit.url()));
        map.put("citation", both(hit.citation()));
        map.put("text", both(hit.text()));
        map.put(
                "matches",
                hit.matches().stream()
                        .map(match -> List.<Object>of(
                                match.typed(), match.found(), match.via(), match.field(), match.score()))
                        .toList());
        hit.edition().ifPresent(edition -> map.put("edition", edition));
        map.put("calls", hit.calls());
        hit.answer()
                .ifPresent(answer ->
                        map.put("answer", List.of(both(answer.text()), both(answer.citation()), both(answer.url()))));
        return map;
    }

    /** The results of which such a map was made; numbers may have become others of the same value. */
    public static SearchResults read(Map<?, ?> map) {
        Map<String, Map<String, Integer>> facets = new TreeMap<>();
        ((Map<?, ?>) map.get("facets")).forEach((facet, counts) -> {
            Map<String, Integer> values = new TreeMap<>();
            ((Map<?, ?>) counts).forEach((value, count) -> values.put((String) value, ((Number) count).intValue()));
            facets.put((String) facet, values);
        });
        return new SearchResults(
                hits(map.get("hits")),
                ((Number) map.get("total")).intValue(),
                facets,
                hits(map.get("nearest")),
                strings(map.get("suggestions")),
                strings(map.get("elsewhere")),
                (Boolean) map.get("answered"),
                (Boolean) map.get("certain"));
    }

    private static List<Hit> hits(Object list) {
        return list(list).stream().map(each -> readHit((Map<?, ?>) each)).toList();
    }

    private static Hit readHit(Map<?, ?> map) {
        return new Hit(
                (String) map.get("kind"),
                (String) map.get("id"),
                string(map, "clause"),
                ((Number) map.get("score")).doubleValue(),
                localised(map.get("title")),
                localised(map.get("url")),
                localised(map.get("citation")),
                localised(map.get("text")),
                list(map.get("matches")).stream()
                        .map(each -> match((List<?>) each))
                        .toList(),
                string(map, "edition"),
                strings(map.get("calls")),
                Optional.ofNullable((List<?>) map.get("answer"))
                        .map(parts -> new StructureAnswer(
                                localised(parts.get(0)), localised(parts.get(1)), localised(parts.get(2)))));
    }

    private static MatchExplanation match(List<?> parts) {
        return new MatchExplanation(
                (String) parts.get(0),
                (String) parts.get(1),
                (String) parts.get(2),
                (String) parts.get(3),
                ((Number) parts.get(4)).doubleValue());
    }

    /** A suggestion likewise. */
    public static Map<String, Object> of(Suggestion suggestion) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", suggestion.text());
        map.put("kind", suggestion.kind());
        map.put("id", suggestion.id());
        map.put("url", both(suggestion.url()));
        return map;
    }

    public static Suggestion readSuggestion(Map<?, ?> map) {
        return new Suggestion(
                (String) map.get("text"), (String) map.get("kind"), (String) map.get("id"), localised(map.get("url")));
    }

    static List<String> both(Localised text) {
        return List.of(text.zh(), text.en());
    }

    static Localised localised(Object both) {
        return new Localised((String) list(both).get(0), (String) list(both).get(1));
    }

    private static Optional<String> string(Map<?, ?> map, String key) {
        return Optional.ofNullable((String) map.get(key));
    }

    private static List<String> strings(Object list) {
        List<String> strings = new ArrayList<>();
        list(list).forEach(each -> strings.add((String) each));
        return strings;
    }

    private static List<?> list(Object list) {
        return (List<?>) list;
    }
}
