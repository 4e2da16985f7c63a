package org.zhinan.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.zhinan.files.JsonCodec;
import org.zhinan.problem.ProblemsException;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.Query;
import org.zhinan.search.SiteSearch;

/**
 * {@code /api/search?q=&top=&edition=&call=&prefer=&kind=&domain=&area=&tier=&technology=} and {@code /api/suggest?q=&top=&prefer=}: JSON, by GET. A query that is
 * too long, or a number that is none, is answered by 400 with what is wrong; by 503 where the search is elsewhere and does not answer.
 */
final class SearchApi extends Handler.Abstract {
    private static final String SEARCH = "/api/search";
    private static final String SUGGEST = "/api/suggest";
    private static final List<String> FILTERS = Stream.concat(
                    Query.FACETS.stream(),
                    Stream.of("document", CorpusScope.EDITION, CorpusScope.CALL, CorpusScope.PREFERRED))
            .toList();
    private static final int LONGEST_QUERY = 2_000;
    private static final int MOST_HITS = 100;

    private final Supplier<SiteSearch> index;

    SearchApi(Supplier<SiteSearch> index) {
        this.index = index;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getCanonicalPath();
        if (!path.equals(SEARCH) && !path.equals(SUGGEST)) {
            return false;
        }
        if (!"GET".equals(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET");
            answer(405, problem("use GET"), response, callback);
            return true;
        }
        Fields parameters = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
        String query = text(parameters, "q");
        int top = number(text(parameters, "top"));
        if (query.length() > LONGEST_QUERY) {
            answer(400, problem("q is longer than " + LONGEST_QUERY + " characters"), response, callback);
        } else if (top < 1 || top > MOST_HITS) {
            answer(400, problem("top must be a number from 1 to " + MOST_HITS), response, callback);
        } else if (path.equals(SEARCH)) {
            search(new Query(query, top, filters(parameters)), response, callback);
        } else {
            Query typed = new Query(query, top, filters(parameters));
            found(() -> SearchResultsJson.suggestions(query, index.get().suggest(typed)), response, callback);
        }
        return true;
    }

    private void search(Query query, Response response, Callback callback) {
        SiteSearch search = index.get();
        Optional<String> wrong = wrong(search.calls(), query.filters(), search.current());
        if (wrong.isPresent()) {
            answer(400, problem(wrong.get()), response, callback);
        } else {
            found(() -> SearchResultsJson.full(query.text(), search.search(query)), response, callback);
        }
    }

    /** A search that is elsewhere may be out of reach. */
    private static void found(Supplier<String> json, Response response, Callback callback) {
        try {
            answer(200, json.get(), response, callback);
        } catch (ProblemsException e) {
            answer(503, problem(e.problems().get(0).toString()), response, callback);
        }
    }

    /** An edition that is not there, or a call that none of the editions that are meant has. */
    private static Optional<String> wrong(
            Map<String, List<String>> calls, Map<String, List<String>> filters, String current) {
        List<String> editions = filters.getOrDefault(CorpusScope.EDITION, List.of(current));
        if (editions.contains(SiteSearch.ALL)) {
            editions = List.copyOf(calls.keySet());
        }
        for (String edition : editions) {
            if (!calls.containsKey(edition)) {
                return Optional.of(
                        "there is no edition '" + edition + "'; there is: " + String.join(", ", calls.keySet()));
            }
        }
        for (String call : filters.getOrDefault(CorpusScope.CALL, List.of())) {
            List<String> known = known(calls, editions);
            if (!known.contains(call)) {
                return Optional.of("there is no call '" + call + "' of edition " + String.join(", ", editions)
                        + "; there is: " + String.join(", ", known));
            }
        }
        return Optional.empty();
    }

    private static List<String> known(Map<String, List<String>> calls, List<String> editions) {
        return editions.stream()
                .flatMap(edition -> calls.get(edition).stream())
                .distinct()
                .toList();
    }

    private static String text(Fields parameters, String name) {
        String value = parameters.getValue(name);
        return value == null ? "" : value;
    }

    /** Ten when nothing is said, -1 when it is no number. */
    private static int number(String text) {
        if (text.isEmpty()) {
            return 10;
        }
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    private static Map<String, List<String>> filters(Fields parameters) {
        Map<String, List<String>> filters = new TreeMap<>();
        for (String name : FILTERS) {
            List<String> values = parameters.getValuesOrEmpty(name);
            if (!values.isEmpty()) {
                filters.put(name, values);
            }
        }
        return filters;
    }

    private static String problem(String what) {
        return JsonCodec.line(Map.of("problem", what));
    }

    private static void answer(int status, String json, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, json, callback);
    }
}
