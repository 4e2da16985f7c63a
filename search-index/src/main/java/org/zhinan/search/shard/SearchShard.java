package org.zhinan.search.shard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.zhinan.search.Hit;
import org.zhinan.search.HitFactory;
import org.zhinan.search.Query;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.SearchResults;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.PartialStatistics;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.TermIndex;
import org.zhinan.search.rank.ScoredHit;
import org.zhinan.search.rank.Searcher;
import org.zhinan.search.rank.ShardTables;
import org.zhinan.search.suggest.RankedSuggestion;
import org.zhinan.search.suggest.Suggester;
import org.zhinan.search.text.Lazy;

/**
 * The search over what one shard has of an edition, in the state that a reader of its index shows. What kind of a hit is for ranking is in
 * memory, terms and texts stay in the index. Safe for use by many threads.
 */
public final class SearchShard {

    /** Of more queries at a time nothing is kept between rounds. */
    private static final int MOST_KEPT = 64;

    private static final int FIELDS = SearchField.values().length;

    private final IndexReader reader;
    private final String edition;
    /** The numbers in the whole of the searchables here. */
    private final int[] numbers;
    /** Their documents. */
    private final int[] documents;

    /** The place in both of each document; negative for one that is none of them. */
    private final int[] here;

    private final List<Searchable> searchables;
    private final Searcher searcher;
    private final Lazy<Suggester> suggester;
    /** What was found for queries whose last round is still to come. */
    private final Map<String, ConcurrentMap<String, Object>> kept = Collections.synchronizedMap(new Kept());

    private static final class Kept extends LinkedHashMap<String, ConcurrentMap<String, Object>> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ConcurrentMap<String, Object>> eldest) {
            return size() > MOST_KEPT;
        }
    }

    /** A document of the index, and what it holds. */
    private record Held(int document, EntryBytes.Ranked ranked) {}

    private SearchShard(IndexReader reader, String edition, ShardTables tables, List<Held> held) {
        this.reader = reader;
        this.edition = edition;
        numbers = held.stream().mapToInt(each -> each.ranked().number()).toArray();
        documents = held.stream().mapToInt(Held::document).toArray();
        searchables = searchables(held);
        here = new int[reader.maxDoc()];
        Arrays.fill(here, -1);
        for (int number = 0; number < documents.length; number++) {
            here[documents[number]] = number;
        }
        TermIndex terms = TermIndex.of(
                reader,
                (field, kind) -> ShardFields.terms(edition, field, kind),
                document -> here[document],
                numbers.length,
                List.of(tables.lengths(lengths(held, 0), false), tables.lengths(lengths(held, FIELDS), true)));
        searcher = tables.searcher(searchables, terms, this::local, this::cited);
        suggester = new Lazy<>(() -> Suggester.of(suggested(tables.words())));
    }

    /**
     * What a reader shows of an edition.
     *
     * @param reader stays open as long as the shard is in use; it is closed by who opened it
     */
    public static SearchShard open(IndexReader reader, String edition, ShardTables tables) {
        try {
            List<Held> held = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                addHeld(leaf, edition, held);
            }
            held.sort(Comparator.comparingInt(each -> each.ranked().number()));
            return new SearchShard(reader, edition, tables, held);
        } catch (IOException e) {
            throw new UncheckedIOException("a shard cannot be read", e);
        }
    }

    private static void addHeld(LeafReaderContext leaf, String edition, List<Held> held) throws IOException {
        PostingsEnum postings = leaf.reader()
                .postings(new org.apache.lucene.index.Term(ShardFields.EDITION, edition), PostingsEnum.NONE);
        if (postings == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        StoredFields stored = leaf.reader().storedFields();
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                byte[] bytes = bytes(stored, doc, ShardFields.ENTRY);
                held.add(new Held(leaf.docBase + doc, EntryBytes.ranked(bytes)));
            }
        }
    }

    private static byte[] bytes(StoredFields stored, int document, String field) throws IOException {
        BytesRef bytes = stored.document(document, Set.of(field)).getBinaryValue(field);
        return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }

    private List<Searchable> searchables(List<Held> held) {
        Map<Integer, SearchEntry> entries = new HashMap<>();
        held.forEach(each -> each.ranked()
                .entry()
                .ifPresent(entry -> entries.put(each.ranked().number(), entry)));
        List<Searchable> all = new ArrayList<>();
        for (Held each : held) {
            int parent = each.ranked().parent();
            SearchEntry entry = Optional.ofNullable(entries.get(parent))
                    .orElseThrow(() -> new IllegalStateException("the document of a clause is in another shard"));
            all.add(Searchable.called(all.size(), local(parent), entry, Optional.empty()));
        }
        return List.copyOf(all);
    }

    private static int[] lengths(List<Held> held, int from) {
        int[] lengths = new int[held.size() * FIELDS];
        for (int number = 0; number < held.size(); number++) {
            System.arraycopy(held.get(number).ranked().lengths(), from, lengths, number * FIELDS, FIELDS);
        }
        return lengths;
    }

    private IndexableCorpus suggested(IndexableCorpus words) {
        return new IndexableCorpus(
                searchables,
                words.analyzer(),
                Set.of(),
                List.of(),
                words.elsewhere(),
                List.of(),
                words.structure(),
                words.scope());
    }

    /** How many documents of the edition are here. */
    public int size() {
        return numbers.length;
    }

    private int local(int number) {
        return Arrays.binarySearch(numbers, number);
    }

    /**
     * What is here for a query.
     *
     * @param facts what all shards together said before; nothing in the first round
     * @return {@code facts} where more has to be known of all shards; else what {@link DistributedSearch} puts together
     */
    public Map<String, Object> search(Query query, Map<String, Object> facts) {
        if (facts.isEmpty()) {
            kept.remove(query.text());
        }
        PartialStatistics known =
                new PartialStatistics(facts, kept.computeIfAbsent(query.text(), text -> new ConcurrentHashMap<>()));
        Optional<Searcher.Ranking> ranking = searcher.search(query.text(), query.filters(), known);
        if (ranking.isEmpty()) {
            return Map.of(DistributedSearch.FACTS, known.here());
        }
        kept.remove(query.text());
        SearchResults results = new SearchResults(
                hits(query, ranking.get().hits(), query.top()),
                ranking.get().hits().size(),
                ranking.get().facets(),
                hits(query, ranking.get().nearest(), Math.min(query.top(), SearchResults.MOST_NEAREST)),
                List.of(),
                ranking.get().elsewhere(),
                ranking.get().answered(),
                ranking.get().certain());
        Map<String, Object> answer = new TreeMap<>(SearchResultsMap.of(results));
        answer.put(
                DistributedSearch.TITLES,
                ranking.get().nearest().stream().map(DistributedSearch::near).toList());
        return answer;
    }

    private List<Hit> hits(Query query, List<ScoredHit> scored, int most) {
        return scored.stream()
                .limit(Math.max(0, most))
                .map(hit -> HitFactory.of(query, hit, shown(hit)))
                .toList();
    }

    private Searchable shown(ScoredHit hit) {
        try {
            int document = documents[hit.searchable().number()];
            return EntryBytes.shown(hit.searchable(), bytes(reader.storedFields(), document, ShardFields.SHOWN));
        } catch (IOException e) {
            throw new UncheckedIOException("a hit cannot be read", e);
        }
    }

    /** The best of what is here to finish what is being typed. */
    public List<RankedSuggestion> suggest(Query typed) {
        return suggester.get().ranked(typed);
    }

    /** What is cited here by a key: the numbers of the document and of itself, in the whole. */
    private List<String> cited(String key) {
        BytesRef prefix = new BytesRef(key + EditionDocuments.BEFORE_DOCUMENT);
        List<String> found = new ArrayList<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(ShardFields.cited(edition));
                if (terms != null) {
                    addCited(terms.iterator(), prefix, leaf, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what is cited cannot be read", e);
        }
        return found;
    }

    private void addCited(TermsEnum terms, BytesRef prefix, LeafReaderContext leaf, List<String> found)
            throws IOException {
        TermsEnum.SeekStatus status = terms.seekCeil(prefix);
        while (status != TermsEnum.SeekStatus.END && StringHelper.startsWith(terms.term(), prefix)) {
            String document = terms.term().utf8ToString().split(EditionDocuments.BEFORE_DOCUMENT)[1];
            PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int here = this.here[leaf.docBase + postings.docID()];
                if (here >= 0) {
                    found.add(document + " " + numbers[here]);
                }
            }
            status = terms.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
        }
    }
}
