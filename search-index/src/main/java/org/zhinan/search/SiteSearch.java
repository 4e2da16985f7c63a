package org.zhinan.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhinan.search.index.StringTableReader;
import org.zhinan.search.index.StringTableWriter;
import org.zhinan.search.text.Lazy;

/**
 * A search over all editions of a site, each with an index of its own. The first, which is the current one, is asked first; the others one
 * after the other, until one has what surely answers, where nothing in the first does; and where a query names editions by the filter
 * {@code edition}, those are asked. What is not asked is not read.
 */
public final class SiteSearch implements AutoCloseable {

    /** Stands among the editions of a query for all of them, and for what belongs to none. */
    public static final String ALL = "all";

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed();

    private final Map<String, Lazy<EditionSearcher>> indexes;
    private final Map<String, List<String>> calls;
    private final String current;

    private SiteSearch(Map<String, Lazy<EditionSearcher>> indexes, Map<String, List<String>> calls) {
        this.indexes = indexes;
        this.calls = calls;
        this.current = indexes.keySet().iterator().next();
    }

    /**
     * Of the editions of a site.
     *
     * @param editions at least one, the current one first
     */
    public static SiteSearch of(List<EditionCorpus> editions) {
        Map<String, Lazy<EditionSearcher>> indexes = new LinkedHashMap<>();
        editions.forEach(each -> indexes.put(each.edition(), new Lazy<>(() -> SearchIndex.of(each.corpus()))));
        return new SiteSearch(indexes, calls(editions));
    }

    /**
     * Of editions whose indexes are elsewhere.
     *
     * @param indexes by the ids of the editions, at least one, the current one first
     * @param calls the ids of the calls of each
     */
    public static SiteSearch of(Map<String, ? extends EditionSearcher> indexes, Map<String, List<String>> calls) {
        Map<String, Lazy<EditionSearcher>> lazy = new LinkedHashMap<>();
        indexes.forEach((edition, index) -> lazy.put(edition, new Lazy<>(() -> index)));
        return new SiteSearch(lazy, new TreeMap<>(calls));
    }

    private static Map<String, List<String>> calls(List<EditionCorpus> editions) {
        Map<String, List<String>> calls = new TreeMap<>();
        editions.forEach(each -> calls.put(each.edition(), each.calls()));
        return calls;
    }

    /** The indexes of all editions as bytes, for another process. */
    public static byte[] toBytes(List<EditionCorpus> editions) {
        StringTableWriter out = new StringTableWriter();
        out.list(
                editions,
                each -> out.string(each.edition()).strings(each.calls()).bytes(SearchIndex.toBytes(each.corpus())));
        return out.toBytes();
    }

    /** The search that was written as these bytes by the same program. */
    public static SiteSearch read(byte[] bytes) {
        StringTableReader in = new StringTableReader(bytes);
        Map<String, Lazy<EditionSearcher>> indexes = new LinkedHashMap<>();
        Map<String, List<String>> calls = new TreeMap<>();
        in.list(() -> {
            String edition = in.string();
            calls.put(edition, in.strings());
            byte[] index = in.bytes();
            return indexes.put(edition, new Lazy<>(() -> SearchIndex.read(index)));
        });
        return new SiteSearch(indexes, calls);
    }

    /** Id of the edition that is asked first. */
    public String current() {
        return current;
    }

    /** The ids of the calls of each edition, by its id. */
    public Map<String, List<String>> calls() {
        return calls;
    }

    /** The hits of a query; what is not of the current edition comes after what is, for the same evidence. */
    public SearchResults search(Query query) {
        Map<String, SearchResults> answers = answers(query);
        return answers.size() == 1 ? answers.values().iterator().next() : merged(query.top(), answers);
    }

    /** How the score of each hit of a query came about. */
    public List<ScoreExplanation> explain(Query query) {
        Set<String> asked = answers(query).keySet();
        return asked.stream()
                .flatMap(edition -> index(edition).explain(within(edition, query)).stream()
                        .map(each -> new ScoreExplanation(
                                each.hit().worth(asked.size() == 1 ? 1 : share(edition)),
                                each.coverage(),
                                each.titleBoost())))
                .sorted(Comparator.comparing(ScoreExplanation::hit, BEST_FIRST))
                .limit(Math.max(0, query.top()))
                .toList();
    }

    /** Ways to finish what is being typed, from the current edition, as {@link SearchIndex#suggest}. */
    public List<Suggestion> suggest(Query typed) {
        return index(current).suggest(within(current, typed));
    }

    /** The same for who has chosen no call. */
    public List<Suggestion> suggest(String typed, int top) {
        return suggest(new Query(typed, top, Map.of()));
    }

    @Override
    public void close() {
        indexes.values().stream().filter(Lazy::isMade).map(Lazy::get).forEach(EditionSearcher::close);
    }

    /** Of the editions that the query names; else of the current one, and of the next one with a sure answer where it has none. */
    private Map<String, SearchResults> answers(Query query) {
        Map<String, SearchResults> answers = new LinkedHashMap<>();
        List<String> named = query.filters().getOrDefault(CorpusScope.EDITION, List.of());
        Query asked = named.contains(ALL) ? everywhere(query) : query;
        indexes.keySet().stream()
                .filter(edition -> named.contains(ALL) || named.contains(edition))
                .filter(edition -> has(edition, query))
                .forEach(edition -> answers.put(edition, index(edition).search(within(edition, asked))));
        if (answers.isEmpty()) {
            answers.put(current, index(current).search(within(current, query)));
            if (named.isEmpty() && !answers.get(current).certain()) {
                addSure(query, answers);
            }
        }
        return answers;
    }

    private static Query everywhere(Query query) {
        return without(CorpusScope.EDITION, query);
    }

    /** An edition without the call that is preferred has its own first one. */
    private Query within(String edition, Query query) {
        List<String> preferred = query.filters().getOrDefault(CorpusScope.PREFERRED, List.of());
        return calls.getOrDefault(edition, List.of()).containsAll(preferred)
                ? query
                : without(CorpusScope.PREFERRED, query);
    }

    private static Query without(String filter, Query query) {
        Map<String, List<String>> others = new TreeMap<>(query.filters());
        others.remove(filter);
        return new Query(query.text(), query.top(), others);
    }

    /** An edition without a call that is meant has nothing for it, not even what belongs to all its calls. */
    private boolean has(String edition, Query query) {
        List<String> meant = query.filters().getOrDefault(CorpusScope.CALL, List.of());
        return meant.isEmpty() || calls.get(edition).stream().anyMatch(meant::contains);
    }

    private void addSure(Query query, Map<String, SearchResults> answers) {
        List<String> others = indexes.keySet().stream()
                .filter(edition -> !edition.equals(current) && has(edition, query))
                .toList();
        for (String edition : others) {
            SearchResults results = index(edition).search(within(edition, query));
            if (results.certain()) {
                answers.put(edition, results);
                return;
            }
        }
    }

    private EditionSearcher index(String edition) {
        return indexes.get(edition).get();
    }

    private double share(String edition) {
        return edition.equals(current) ? 1 : CorpusScope.LESSER;
    }

    private List<Hit> merged(Map<String, SearchResults> answers, Function<SearchResults, List<Hit>> hits, int most) {
        return answers.entrySet().stream()
                .flatMap(each -> hits.apply(each.getValue()).stream().map(hit -> hit.worth(share(each.getKey()))))
                .sorted(BEST_FIRST)
                .limit(Math.max(0, most))
                .toList();
    }

    /** What only comes near in one edition is no hit beside what answers in another. */
    private SearchResults merged(int top, Map<String, SearchResults> all) {
        boolean answered = all.values().stream().anyMatch(SearchResults::answered);
        Map<String, SearchResults> answers = new LinkedHashMap<>(all);
        answers.values().removeIf(results -> answered && !results.answered());
        int total = answers.values().stream().mapToInt(SearchResults::total).sum();
        return new SearchResults(
                merged(answers, SearchResults::hits, top),
                total,
                facets(answers.values().stream().map(SearchResults::facets).toList()),
                total > 0
                        ? List.of()
                        : merged(answers, SearchResults::nearest, Math.min(top, SearchResults.MOST_NEAREST)),
                total > 0 ? List.of() : distinct(answers, SearchResults::suggestions),
                total > 0 ? List.of() : distinct(answers, SearchResults::elsewhere),
                answered,
                answers.values().stream().anyMatch(SearchResults::certain));
    }

    private static List<String> distinct(
            Map<String, SearchResults> answers, Function<SearchResults, List<String>> phrases) {
        Stream<String> all = answers.values().stream().map(phrases).flatMap(List::stream);
        return all.distinct().toList();
    }

    private static Map<String, Map<String, Integer>> facets(List<Map<String, Map<String, Integer>>> all) {
        Map<String, Map<String, Integer>> sums = new TreeMap<>();
        for (Map<String, Map<String, Integer>> facets : all) {
            facets.forEach((facet, counts) -> {
                Map<String, Integer> sum = sums.computeIfAbsent(facet, key -> new TreeMap<>());
                counts.forEach((value, count) -> sum.merge(value, count, Integer::sum));
            });
        }
        return sums;
    }
}
