package org.zhinan.search.solr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.ShardParams;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.util.NamedList;
import org.apache.solr.common.util.Utils;
import org.apache.solr.core.SolrCore;
import org.apache.solr.handler.component.ResponseBuilder;
import org.apache.solr.handler.component.SearchComponent;
import org.apache.solr.handler.component.ShardRequest;
import org.apache.solr.handler.component.ShardResponse;
import org.apache.solr.util.plugin.SolrCoreAware;
import org.zhinan.search.Query;
import org.zhinan.search.SearchResults;
import org.zhinan.search.Suggestion;
import org.zhinan.search.shard.DistributedSearch;
import org.zhinan.search.shard.SearchResultsMap;
import org.zhinan.search.shard.SearchShard;
import org.zhinan.search.suggest.RankedSuggestion;
import org.zhinan.search.text.Lazy;

/**
 * Searches an edition in all shards of a collection as one index would. What a request asks is said by {@code zhinan.do}: {@code search} or
 * {@code suggest} with {@code zhinan.q}, {@code zhinan.top}, {@code zhinan.edition} and {@code zhinan.filters} (JSON), {@code info}. The
 * answer is under {@code zhinan}.
 */
public final class SharedSearchComponent extends SearchComponent implements SolrCoreAware {

    private static final String ANSWER = "zhinan";
    private static final String FACTS = "zhinan.facts";
    private static final String STATE = "zhinan.state";
    private static final String SUGGESTIONS = "suggestions";

    private PublishedEditions editions;
    private EditionShards shards;

    @Override
    public void inform(SolrCore core) {
        editions = PublishedEditions.read(core.getResourceLoader());
        shards = new EditionShards(editions.tables());
    }

    /** What is asked, and in a request to all shards what came of it so far. */
    private sealed interface Asked {

        /** Takes the answers of a round; nothing where there has to be another. */
        Optional<Object> take(List<Map<String, Object>> answers);

        /** What is told in the next round. */
        default Map<String, Object> facts() {
            return Map.of();
        }
    }

    private record Search(Query query, DistributedSearch shared) implements Asked {
        @Override
        public Optional<Object> take(List<Map<String, Object>> answers) {
            Optional<SearchResults> results = shared.take(answers);
            return results.map(SearchResultsMap::of);
        }

        @Override
        public Map<String, Object> facts() {
            return shared.facts();
        }
    }

    private record Suggest(Query typed) implements Asked {
        @Override
        public Optional<Object> take(List<Map<String, Object>> answers) {
            List<Suggestion> best = DistributedSearch.suggestions(
                    answers.stream()
                            .flatMap(answer -> ((List<?>) answer.get(SUGGESTIONS)).stream())
                            .map(each -> ranked((List<?>) each)),
                    typed.top());
            return Optional.of(best.stream().map(SearchResultsMap::of).toList());
        }
    }

    private record Info(PublishedEditions editions) implements Asked {
        @Override
        public Optional<Object> take(List<Map<String, Object>> answers) {
            Map<String, Object> info = new LinkedHashMap<>(editions.described());
            Map<String, Integer> documents = new TreeMap<>();
            answers.forEach(answer -> answer.forEach(
                    (edition, count) -> documents.merge(edition, ((Number) count).intValue(), Integer::sum)));
            info.put("documents", documents);
            return Optional.of(info);
        }
    }

    @Override
    public void prepare(ResponseBuilder rb) {
        rb.req.getContext().put(STATE, asked(rb.req.getParams()));
    }

    private Asked asked(SolrParams params) {
        String action = params.get("zhinan.do", "search");
        String text = params.get("zhinan.q", "");
        int top = params.getInt("zhinan.top", 10);
        Query query = new Query(text, top, filters(params.get("zhinan.filters", "{}")));
        return switch (action) {
            case "search" -> new Search(query, new DistributedSearch(query));
            case "suggest" -> new Suggest(query);
            case "info" -> new Info(editions);
            default ->
                throw new SolrException(
                        SolrException.ErrorCode.BAD_REQUEST, "zhinan.do is search, suggest or info, not " + action);
        };
    }

    private static Map<String, List<String>> filters(String json) {
        Map<String, List<String>> filters = new TreeMap<>();
        try {
            ((Map<?, ?>) Utils.fromJSONString(json))
                    .forEach((key, ids) -> filters.put(
                            (String) key,
                            ((List<?>) ids).stream().map(String.class::cast).toList()));
        } catch (RuntimeException e) {
            throw new SolrException(
                    SolrException.ErrorCode.BAD_REQUEST, "zhinan.filters is no JSON object of lists of texts", e);
        }
        return filters;
    }

    /** What this core has to say, or all of it where it is the only one. */
    @Override
    public void process(ResponseBuilder rb) throws IOException {
        Asked asked = (Asked) rb.req.getContext().get(STATE);
        if (rb.req.getParams().getBool(ShardParams.IS_SHARD, false)) {
            Map<?, ?> facts =
                    (Map<?, ?>) Utils.fromJSONString(rb.req.getParams().get(FACTS, "{}"));
            rb.rsp.add(ANSWER, here(rb, asked, texts(facts)));
            return;
        }
        Optional<Object> answer = Optional.empty();
        while (answer.isEmpty()) {
            answer = asked.take(List.of(here(rb, asked, asked.facts())));
        }
        rb.rsp.add(ANSWER, answer.get());
    }

    private Map<String, Object> here(ResponseBuilder rb, Asked asked, Map<String, Object> facts) {
        Map<String, Lazy<SearchShard>> all = shards.of(rb.req.getSearcher().getIndexReader());
        if (asked instanceof Search search) {
            return edition(rb, all).search(search.query(), facts);
        }
        if (asked instanceof Suggest suggest) {
            return Map.of(
                    SUGGESTIONS,
                    edition(rb, all).suggest(suggest.typed()).stream()
                            .map(SharedSearchComponent::ranked)
                            .toList());
        }
        Map<String, Object> sizes = new TreeMap<>();
        all.forEach((edition, shard) -> sizes.put(edition, shard.get().size()));
        return sizes;
    }

    private SearchShard edition(ResponseBuilder rb, Map<String, Lazy<SearchShard>> all) {
        String edition = rb.req.getParams().get("zhinan.edition", editions.current());
        return Optional.ofNullable(all.get(edition))
                .orElseThrow(
                        () -> new SolrException(SolrException.ErrorCode.BAD_REQUEST, "there is no edition " + edition))
                .get();
    }

    private static List<Object> ranked(RankedSuggestion suggestion) {
        return List.of(
                suggestion.rank(), suggestion.away(), suggestion.kind(), SearchResultsMap.of(suggestion.suggestion()));
    }

    private static RankedSuggestion ranked(List<?> parts) {
        return new RankedSuggestion(
                ((Number) parts.get(0)).intValue(),
                ((Number) parts.get(1)).intValue(),
                ((Number) parts.get(2)).intValue(),
                SearchResultsMap.readSuggestion((Map<?, ?>) parts.get(3)));
    }

    @Override
    public int distributedProcess(ResponseBuilder rb) {
        if (rb.getStage() < ResponseBuilder.STAGE_EXECUTE_QUERY) {
            return ResponseBuilder.STAGE_EXECUTE_QUERY;
        }
        if (rb.getStage() == ResponseBuilder.STAGE_EXECUTE_QUERY) {
            ask(rb);
        }
        return ResponseBuilder.STAGE_DONE;
    }

    private void ask(ResponseBuilder rb) {
        ShardRequest request = new ShardRequest();
        request.purpose = ShardRequest.PURPOSE_PRIVATE;
        request.params = new ModifiableSolrParams(rb.req.getParams());
        request.params.remove(ShardParams.SHARDS);
        Asked asked = (Asked) rb.req.getContext().get(STATE);
        request.params.set(FACTS, Utils.toJSONString(asked.facts()));
        rb.addRequest(this, request);
    }

    @Override
    public void handleResponses(ResponseBuilder rb, ShardRequest request) {
        if ((request.purpose & ShardRequest.PURPOSE_PRIVATE) == 0) {
            return;
        }
        List<Map<String, Object>> answers = new ArrayList<>();
        for (ShardResponse response : request.responses) {
            NamedList<Object> values = response.getSolrResponse().getResponse();
            answers.add(texts((Map<?, ?>) values.get(ANSWER)));
        }
        Optional<Object> answer = ((Asked) rb.req.getContext().get(STATE)).take(answers);
        if (answer.isPresent()) {
            rb.rsp.add(ANSWER, answer.get());
        } else {
            ask(rb);
        }
    }

    private static Map<String, Object> texts(Map<?, ?> map) {
        Map<String, Object> texts = new TreeMap<>();
        map.forEach((key, value) -> texts.put(key.toString(), value));
        return texts;
    }

    @Override
    public String getDescription() {
        return "Searches an edition in all shards as one index would";
    }
}
