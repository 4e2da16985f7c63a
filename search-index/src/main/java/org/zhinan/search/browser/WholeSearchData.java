package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.search.CitableClause;
import org.zhinan.search.ClausePlace;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.Searchables;
import org.zhinan.search.rank.RankingExport;

/** All texts of a corpus, for a browser that makes its own index. */
final class WholeSearchData {

    private final IndexableCorpus corpus;
    private final Map<Integer, List<Searchable>> clauses;
    /** The entries by id, the first of those that share one. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<String, Integer> documents = new HashMap<>();

    WholeSearchData(IndexableCorpus corpus) {
        this.corpus = corpus;
        clauses = corpus.searchables().stream()
                .filter(searchable -> searchable.clause().isPresent())
                .collect(Collectors.groupingBy(Searchable::parent));
        List<SearchEntry> all = entries().map(Searchable::entry).toList();
        for (int k = 0; k < all.size(); k++) {
            numbers.putIfAbsent(all.get(k).id(), k);
            if (all.get(k).kind().equals(Searchables.DOCUMENT)) {
                documents.put(all.get(k).id(), k);
            }
        }
    }

    Map<String, Object> core() {
        Map<String, Object> core = CommonSearchData.core(corpus);
        core.put("entries", columns(entries().map(this::coreEntry).toList()));
        // Apart from the texts, whose words they have not, these compress better.
        core.put(
                "asked",
                corpus.searchables().stream()
                        .map(searchable -> String.join(",", searchable.zh().get(SearchField.ASKED.ordinal())))
                        .toList());
        return core;
    }

    Map<String, Object> english() {
        Map<String, Object> english = CommonSearchData.english(corpus);
        english.put("entries", columns(entries().map(this::englishEntry).toList()));
        return english;
    }

    /** What is alike stands together, which compresses better. */
    private static List<List<Object>> columns(List<List<Object>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<Object>> columns = new ArrayList<>();
        for (int k = 0; k < width; k++) {
            int column = k;
            columns.add(rows.stream().map(row -> row.get(column)).toList());
        }
        return columns;
    }

    private Stream<Searchable> entries() {
        return corpus.searchables().stream()
                .filter(searchable -> searchable.clause().isEmpty());
    }

    private List<Searchable> clauses(Searchable searchable) {
        return clauses.getOrDefault(searchable.number(), List.of());
    }

    private List<Object> coreEntry(Searchable searchable) {
        SearchEntry entry = searchable.entry();
        List<Object> row = new ArrayList<>();
        row.add(entry.kind());
        row.add(entry.id());
        row.add(entry.title().zh());
        row.add(CommonSearchData.url(entry));
        row.add(CommonSearchData.englishUrl(entry));
        row.add(facets(searchable));
        row.add(searchable.zh().get(SearchField.BODY.ordinal()));
        row.add(filters(entry));
        List<Localised> headings = headings(searchable);
        row.add(clauses(searchable).stream()
                .map(clause -> coreClause(clause, headings))
                .toList());
        row.add(headings.stream().map(Localised::zh).toList());
        row.add(entry.kind().equals(Searchables.DOCUMENT) ? entry.shortName().zh() : "");
        return row;
    }

    /** What citations are read by, and what they may name: the numbers of entries with their names and clauses. */
    Map<String, Object> citations() {
        Map<String, Object> citations = RankingExport.citation();
        List<SearchEntry> all = entries().map(Searchable::entry).toList();
        citations.put(
                "names",
                IntStream.range(0, all.size())
                        .filter(k -> !all.get(k).names().isEmpty()
                                || !all.get(k).places().isEmpty())
                        .<Object>mapToObj(k -> List.of(
                                k,
                                all.get(k).names().stream().map(Localised::zh).toList(),
                                places(all.get(k))))
                        .toList());
        return citations;
    }

    /** Of each clause that is an entry's own the document, as the number of its entry, and its place. */
    private List<Object> places(SearchEntry entry) {
        return own(entry)
                .<Object>map(own ->
                        List.of(documents.get(own.document()), own.place().zh()))
                .toList();
    }

    private Stream<ClausePlace> own(SearchEntry entry) {
        return entry.places().stream().filter(own -> documents.containsKey(own.document()));
    }

    /** What is a part of the text of an entry is how far it begins from the end of the one before, and its length. */
    private static List<Object> facets(Searchable searchable) {
        String body = searchable.zh().get(SearchField.BODY.ordinal()).stream()
                .findFirst()
                .orElse("");
        List<Object> facets = new ArrayList<>();
        int end = 0;
        for (String facet : searchable.zh().get(SearchField.FACET.ordinal())) {
            int start = body.indexOf(facet);
            if (start < 0) {
                facets.add(facet);
            } else {
                facets.add(start - end);
                facets.add(facet.length());
                end = start + facet.length();
            }
        }
        return facets;
    }

    /** The values of filters, as the numbers of entries where they are ids of such. */
    private Map<String, Object> filters(SearchEntry entry) {
        Map<String, Object> filters = new TreeMap<>();
        entry.filters()
                .forEach((facet, values) -> filters.put(
                        facet,
                        values.stream()
                                .<Object>map(value -> Optional.<Object>ofNullable(numbers.get(value))
                                        .orElse(value))
                                .toList()));
        return filters;
    }

    /** What the clauses of a document stand under; each clause names its headings by their places in this. */
    private List<Localised> headings(Searchable document) {
        return clauses(document).stream()
                .flatMap(clause -> clause.clause().orElseThrow().headings().stream())
                .distinct()
                .toList();
    }

    private static Object coreClause(Searchable clause, List<Localised> headings) {
        CitableClause passage = clause.clause().orElseThrow();
        List<Object> row = new ArrayList<>(List.of(
                passage.clause(),
                passage.text().zh(),
                CommonSearchData.clauseUrl(clause),
                passage.place().zh()));
        if (!passage.headings().isEmpty()) {
            row.add(passage.headings().stream().map(headings::indexOf).toList());
        }
        return row;
    }

    private List<Object> englishEntry(Searchable searchable) {
        return List.of(
                searchable.entry().title().en(),
                searchable.en().get(SearchField.FACET.ordinal()),
                searchable.en().get(SearchField.BODY.ordinal()),
                searchable.en().get(SearchField.ASKED.ordinal()),
                clauses(searchable).stream()
                        .map(clause -> List.of(
                                clause.clause().orElseThrow().text().en(),
                                clause.en().get(SearchField.ASKED.ordinal()),
                                clause.clause().orElseThrow().place().en()))
                        .toList(),
                headings(searchable).stream().map(Localised::en).toList(),
                searchable.entry().names().stream().map(Localised::en).toList(),
                own(searchable.entry()).map(own -> own.place().en()).toList());
    }
}
