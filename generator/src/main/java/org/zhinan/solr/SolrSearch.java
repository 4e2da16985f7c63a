package org.zhinan.solr;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.files.JsonCodec;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.search.EditionSearcher;
import org.zhinan.search.Query;
import org.zhinan.search.ScoreExplanation;
import org.zhinan.search.SearchResults;
import org.zhinan.search.SiteSearch;
import org.zhinan.search.Suggestion;
import org.zhinan.search.shard.ClusterSiteFiles;
import org.zhinan.search.shard.SearchResultsMap;

/** The search over what was published to a cluster. */
public final class SolrSearch {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** While one version takes the place of another, or a node goes, a request may find neither. */
    private static final int TRIES = 4;

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final SolrAddress address;
    private final SolrNodes nodes;

    private SolrSearch(SolrAddress address) {
        this.address = address;
        nodes = new SolrNodes(address.nodes(), PATIENCE);
    }

    /**
     * The search over the editions that are published now.
     *
     * @throws ProblemsException when there is no such collection, or it is of another version; each query throws it when the cluster does
     *     not answer
     */
    public static SiteSearch at(SolrAddress address) {
        return new SolrSearch(address).editions();
    }

    private SiteSearch editions() {
        Map<?, ?> info = (Map<?, ?>) ask(Map.of("zhinan.do", "info"));
        if (!ClusterSiteFiles.VERSION.equals(info.get(ClusterSiteFiles.VERSION_KEY))) {
            throw SolrProblems.otherVersion(address);
        }
        Map<String, EditionSearcher> indexes = new LinkedHashMap<>();
        Map<String, List<String>> calls = new LinkedHashMap<>();
        for (Object each : (List<?>) info.get(ClusterSiteFiles.EDITIONS_KEY)) {
            Map<?, ?> edition = (Map<?, ?>) each;
            String id = (String) edition.get("id");
            indexes.put(id, new PublishedEdition(id));
            calls.put(
                    id,
                    ((List<?>) edition.get("calls"))
                            .stream().map(String.class::cast).toList());
        }
        return SiteSearch.of(indexes, calls);
    }

    private Object ask(Map<String, String> parameters) {
        try {
            return Retry.of(TRIES, BETWEEN, () -> {
                Map<?, ?> answer = nodes.ask("/" + address.collection() + "/zhinan", parameters);
                if (!answer.containsKey("zhinan")) {
                    throw new SolrFailure(400, "no answer of Zhinan");
                }
                return answer.get("zhinan");
            });
        } catch (SolrFailure e) {
            if (e.status() == 404) {
                throw SolrProblems.problem(
                        address,
                        Message.of("集群上没有集合“{0}”", "the cluster has no collection '{0}'", address.collection()),
                        Message.of("请先用publish-search发布", "Publish it with publish-search first"));
            }
            throw SolrProblems.of(address, e);
        }
    }

    /** One of the editions. */
    private final class PublishedEdition implements EditionSearcher {
        private final String id;

        PublishedEdition(String id) {
            this.id = id;
        }

        @Override
        public SearchResults search(Query query) {
            return SearchResultsMap.read((Map<?, ?>) ask(parameters("search", query)));
        }

        @Override
        public List<Suggestion> suggest(Query typed) {
            return ((List<?>) ask(parameters("suggest", typed)))
                    .stream()
                            .map(each -> SearchResultsMap.readSuggestion((Map<?, ?>) each))
                            .toList();
        }

        private Map<String, String> parameters(String action, Query query) {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("zhinan.do", action);
            parameters.put("zhinan.edition", id);
            parameters.put("zhinan.q", query.text());
            parameters.put("zhinan.top", String.valueOf(query.top()));
            parameters.put("zhinan.filters", JsonCodec.line(query.filters()));
            return parameters;
        }

        @Override
        public List<ScoreExplanation> explain(Query query) {
            throw new UnsupportedOperationException("a cluster does not explain scores: search the content itself");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
