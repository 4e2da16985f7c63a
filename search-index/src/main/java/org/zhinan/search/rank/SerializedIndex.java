package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.zhinan.search.CitableClause;
import org.zhinan.search.ClausePlace;
import org.zhinan.search.ColloquialSynonymGroup;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.StructureAnswer;
import org.zhinan.search.StructureQuestions;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.StringTableReader;
import org.zhinan.search.index.StringTableWriter;
import org.zhinan.search.index.TermIndex;
import org.zhinan.search.text.ChineseLanguageTables;
import org.zhinan.search.text.Lazy;
import org.zhinan.search.text.Normalizer;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Tokenizer;

/**
 * An index as bytes, for who wants its answers again without reading the texts. Of the texts there is what is shown.
 */
public final class SerializedIndex {

    private final IndexableCorpus corpus;
    private final TermIndex terms;
    private final QueryRewrites rewrites;
    private final Optional<Supplier<List<ColloquialSynonymGroup>>> plain;

    private SerializedIndex(
            IndexableCorpus corpus,
            TermIndex terms,
            QueryRewrites rewrites,
            Optional<Supplier<List<ColloquialSynonymGroup>>> plain) {
        this.corpus = corpus;
        this.terms = terms;
        this.rewrites = rewrites;
        this.plain = plain;
    }

    /** Titles and what is shown of a hit. */
    public IndexableCorpus corpus() {
        return corpus;
    }

    TermIndex terms() {
        return terms;
    }

    QueryRewrites rewrites() {
        return rewrites;
    }

    /** The rewrites and what people say for words of the corpus, where they say any; not read before a query needs it. */
    Optional<Supplier<QueryRewrites>> plainRewrites() {
        return plain.map(groups -> new Lazy<>(() -> rewrites.with(groups.get(), corpus.analyzer())));
    }

    /** The index of a corpus as bytes. */
    public static byte[] write(IndexableCorpus corpus) {
        StringTableWriter out = new StringTableWriter();
        Map<SearchEntry, Integer> entries = new IdentityHashMap<>();
        corpus.searchables().stream()
                .filter(searchable -> !searchable.isClause())
                .forEach(searchable -> entries.put(searchable.entry(), entries.size()));
        Map<CitableClause, Integer> clauses = new IdentityHashMap<>();
        entries.keySet().forEach(entry -> {
            for (int k = 0; k < entry.passages().size(); k++) {
                clauses.put(entry.passages().get(k), k + 1);
            }
        });
        out.list(
                corpus.scope().stream().toList(),
                scope -> out.string(scope.edition())
                        .number(scope.current() ? 1 : 0)
                        .string(scope.call()));
        out.number(entries.size());
        corpus.searchables().stream()
                .filter(searchable -> !searchable.isClause())
                .forEach(searchable -> entry(out, searchable.entry()));
        out.list(corpus.searchables(), searchable -> {
            out.number(searchable.parent()).number(entries.get(searchable.entry()));
            out.number(searchable.clause().map(clauses::get).orElse(0));
        });
        tables(out, corpus.analyzer().tables());
        QueryRewrites.of(corpus).write(out);
        StringTableWriter plain = new StringTableWriter();
        plain.list(
                corpus.plain(),
                group -> plain.strings(group.meant()).strings(group.zh()).strings(group.en()));
        out.number(corpus.plain().size()).bytes(plain.toBytes());
        structure(out, corpus.structure());
        TermIndex.write(corpus, out);
        return out.toBytes();
    }

    /** Reads what was written by the same program. */
    public static SerializedIndex read(byte[] bytes) {
        StringTableReader in = new StringTableReader(bytes);
        Optional<CorpusScope> scope = in.list(() -> new CorpusScope(in.string(), in.number() > 0, in.string())).stream()
                .findFirst();
        List<SearchEntry> entries = in.list(() -> entry(in));
        List<Searchable> searchables = new ArrayList<>();
        in.list(() -> searchables.add(searchable(in, searchables.size(), entries)));
        ChineseLanguageTables tables = tables(in);
        Tokenizer tokenizer = new Tokenizer(new Normalizer(tables.simplified()));
        Pinyin pinyin = new Pinyin(readings(in.bytes()));
        QueryRewrites rewrites = QueryRewrites.read(in, pinyin);
        boolean spoken = in.number() > 0;
        byte[] plain = in.bytes();
        StructureQuestions structure = structure(in);
        IndexableCorpus corpus = new IndexableCorpus(
                searchables,
                new Analyzer(tables, tokenizer, pinyin),
                Set.of(),
                List.of(),
                EntrySearchPhrases.NOTHING,
                List.of(),
                structure,
                scope);
        return new SerializedIndex(
                corpus, TermIndex.read(in), rewrites, spoken ? Optional.of(() -> plain(plain)) : Optional.empty());
    }

    private static List<ColloquialSynonymGroup> plain(byte[] bytes) {
        StringTableReader in = new StringTableReader(bytes);
        return in.list(() -> new ColloquialSynonymGroup(in.strings(), in.strings(), in.strings()));
    }

    private static Supplier<Map<String, List<String>>> readings(byte[] bytes) {
        return () -> {
            StringTableReader in = new StringTableReader(bytes);
            Map<String, List<String>> readings = new HashMap<>();
            in.list(() -> readings.put(in.string(), in.strings()));
            return readings;
        };
    }

    private static void entry(StringTableWriter out, SearchEntry entry) {
        out.string(entry.kind()).string(entry.id());
        localised(out, entry.title());
        localised(out, entry.url());
        out.list(
                entry.filters().entrySet(),
                filter -> out.string(filter.getKey()).strings(filter.getValue()));
        out.list(entry.passages(), passage -> {
            out.string(passage.clause());
            localised(out, passage.text());
            localised(out, passage.url());
            localised(out, passage.place());
        });
        out.list(Searchable.PAGES.contains(entry.kind()) ? entry.facets() : List.of(), facet -> localised(out, facet));
        out.list(entry.names(), name -> localised(out, name));
        out.list(entry.places(), own -> localised(out.string(own.document()), own.place()));
    }

    private static SearchEntry entry(StringTableReader in) {
        String kind = in.string();
        String id = in.string();
        Localised title = localised(in);
        Localised url = localised(in);
        Map<String, List<String>> filters = new TreeMap<>();
        in.list(() -> filters.put(in.string(), in.strings()));
        List<CitableClause> passages = in.list(() -> new CitableClause(
                in.string(), localised(in), localised(in), EntrySearchPhrases.NOTHING, List.of(), localised(in)));
        List<Localised> facets = in.list(() -> localised(in));
        List<Localised> names = in.list(() -> localised(in));
        List<ClausePlace> places = in.list(() -> new ClausePlace(in.string(), localised(in)));
        return new SearchEntry(
                kind, id, title, url, facets, passages, EntrySearchPhrases.NOTHING, filters, names, places);
    }

    private static void structure(StringTableWriter out, StructureQuestions structure) {
        out.strings(structure.questions());
        out.list(structure.phrases(), phrase -> out.string(phrase.text()).string(phrase.role()));
        out.list(structure.answers(), reply -> {
            out.string(reply.key()).string(reply.kind()).string(reply.id()).string(reply.clause());
            localised(out, reply.answer().text());
            localised(out, reply.answer().citation());
            localised(out, reply.answer().url());
        });
        out.strings(structure.decisive());
    }

    private static StructureQuestions structure(StringTableReader in) {
        return new StructureQuestions(
                in.strings(),
                in.list(() -> new StructureQuestions.Phrase(in.string(), in.string())),
                in.list(() -> new StructureQuestions.Reply(
                        in.string(),
                        in.string(),
                        in.string(),
                        in.string(),
                        new StructureAnswer(localised(in), localised(in), localised(in)))),
                in.strings());
    }

    private static Searchable searchable(StringTableReader in, int number, List<SearchEntry> entries) {
        int parent = in.number();
        SearchEntry entry = entries.get(in.number());
        int clause = in.number();
        return Searchable.called(
                number,
                parent,
                entry,
                clause == 0 ? Optional.empty() : Optional.of(entry.passages().get(clause - 1)));
    }

    private static void tables(StringTableWriter out, ChineseLanguageTables tables) {
        out.list(
                tables.simplified().entrySet(),
                each -> out.number(each.getKey()).number(each.getValue()));
        StringTableWriter readings = new StringTableWriter();
        readings.list(
                tables.readings().entrySet(),
                each -> readings.string(each.getKey()).strings(each.getValue()));
        out.bytes(readings.toBytes());
    }

    /** Words of Taiwan are among the rewrites, and readings come when they are asked for. */
    private static ChineseLanguageTables tables(StringTableReader in) {
        Map<Integer, Integer> simplified = new HashMap<>();
        in.list(() -> simplified.put(in.number(), in.number()));
        return new ChineseLanguageTables(simplified, Map.of(), Map.of());
    }

    private static void localised(StringTableWriter out, Localised text) {
        out.string(text.zh()).string(text.en());
    }

    private static Localised localised(StringTableReader in) {
        return new Localised(in.string(), in.string());
    }
}
