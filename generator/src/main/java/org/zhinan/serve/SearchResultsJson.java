package org.zhinan.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.files.JsonCodec;
import org.zhinan.search.Hit;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchResults;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.Suggestion;

/** What a search gives as JSON, the same on the command line and over HTTP. */
public final class SearchResultsJson {
    private SearchResultsJson() {}

    /** {@code {"q": …, "hits": [{"kind", "id", "clause"?, "score", "url", "edition"?, "call"?}, …]}} on one line. */
    public static String line(String query, SearchResults results) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("q", query);
        line.put("hits", results.hits().stream().map(SearchResultsJson::hit).toList());
        return JsonCodec.line(line);
    }

    /** As {@link #line}, and each hit with its title, text and, of a question about structure, answer, whether the hits answer or only come near, how many there are of each kind, what comes nearest where there are none, what else to ask, and what is not dealt with. */
    public static String full(String query, SearchResults results) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", query);
        all.put("total", results.total());
        all.put("answered", results.answered());
        all.put("facets", results.facets());
        all.put("hits", results.hits().stream().map(SearchResultsJson::fullHit).toList());
        all.put(
                "nearest",
                results.nearest().stream().map(SearchResultsJson::fullHit).toList());
        all.put("suggestions", results.suggestions());
        all.put("elsewhere", results.elsewhere());
        return JsonCodec.line(all);
    }

    /** {@code {"q": …, "suggestions": [{"text", "kind", "id", "url"}, …]}} on one line. */
    public static String suggestions(String typed, List<Suggestion> suggestions) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("text", suggestion.text());
            one.put("kind", suggestion.kind());
            one.put("id", suggestion.id());
            one.put("url", both(suggestion.url()));
            items.add(one);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", typed);
        all.put("suggestions", items);
        return JsonCodec.line(all);
    }

    private static Map<String, Object> fullHit(Hit hit) {
        Map<String, Object> one = hit(hit);
        one.put("url", both(hit.url()));
        one.put("title", both(hit.title()));
        one.put("text", both(hit.text()));
        hit.answer().ifPresent(answer -> one.put("answer", answer(answer)));
        return one;
    }

    private static Map<String, Object> hit(Hit hit) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", hit.kind());
        one.put("id", hit.id());
        hit.clause().ifPresent(clause -> one.put("clause", clause));
        one.put("score", hit.score());
        one.put("url", hit.url().zh());
        hit.edition().ifPresent(edition -> one.put("edition", edition));
        if (hit.calls().size() == 1) {
            one.put("call", hit.calls().get(0));
        }
        return one;
    }

    private static Map<String, Object> answer(StructureAnswer answer) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("text", both(answer.text()));
        one.put("citation", both(answer.citation()));
        one.put("url", both(answer.url()));
        return one;
    }

    private static Map<String, Object> both(Localised text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", text.zh());
        both.put("en", text.en());
        return both;
    }
}
