package org.zhinan.search.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.zhinan.search.Corpus;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.Searchables;
import org.zhinan.search.rank.RankingExport;

/** Turns a corpus into the scripts of the browser's search: all texts, or where there are too many, shards of an index. */
public final class ScriptExport {

    /** How many entries and clauses a browser makes its index of by itself. */
    public static final int MOST_UNITS = 1_000;

    /** The pieces of the engine that read text; they are named after the classes that they are twins of. */
    private static final List<String> TEXT = List.of(
            "common-search-data",
            "character-compression",
            "character-classes",
            "normalizer",
            "stemmer",
            "token",
            "tokenizer",
            "analyzer",
            "stop-words",
            "pinyin");

    /** Those that rank and answer. */
    private static final List<String> RANKING = List.of(
            "idf",
            "occurrences",
            "field-lengths",
            "query-rewrites",
            "latin-token-classifier",
            "match-evidence",
            "match-evidence-collector",
            "query-token",
            "query-plan",
            "query-planner",
            "title-boosts",
            "query-token-scores",
            "field-scores",
            "scored-hit",
            "scorer",
            "searcher",
            "suggester",
            "highlighter",
            "search-index",
            "term-index");

    /** Those that read citations, for the two forms of the data. */
    static final List<String> CITING =
            List.of("value-keys", "citation-keys", "citation-finder", "whole-citation-table");

    static final List<String> CITING_SHARDS =
            List.of("value-keys", "citation-keys", "citation-finder", "sharded-citation-table");

    /** Those that answer questions about structure. */
    static final List<String> ASKING = List.of("question-reader");

    /** Those that come with the sounds. */
    static final List<String> SPEAKING = List.of("spoken-phrases");

    private static final String SOUND = "data-sound.js";

    static final List<String> WHOLE = List.of("whole-term-index", "whole-search-data");

    static final List<String> SHARDED = List.of(
            "ascii-varints", "term-shards", "sharded-term-index", "sharded-search-data", "sharded-search-index");

    /** What is there besides where a site has several editions or calls. */
    static final List<String> SCOPED = List.of("call-scope");

    private ScriptExport() {}

    /** Whether a corpus is too large for a browser to make its index by itself. */
    public static boolean isLarge(Corpus corpus) {
        return Searchables.of(corpus).size() > MOST_UNITS;
    }

    /** The scripts by file name, in the form that suits the size of the corpus. */
    public static Map<String, String> scripts(Corpus corpus) {
        IndexableCorpus analysed = analysed(corpus);
        return analysed.searchables().size() > MOST_UNITS ? sharded(analysed) : whole(analysed);
    }

    /**
     * Makes the same scripts one after another, without keeping them.
     *
     * @param sink takes the name of each file and what is in it, from several threads
     */
    public static void write(Corpus corpus, BiConsumer<String, String> sink) {
        IndexableCorpus analysed = analysed(corpus);
        if (analysed.searchables().size() > MOST_UNITS) {
            writeSharded(analysed, sink);
        } else {
            whole(analysed).forEach(sink);
        }
    }

    /** Where a site has but one edition, nothing is said of it. */
    private static IndexableCorpus analysed(Corpus corpus) {
        return IndexableCorpus.of(corpus.scope().isPresent() ? corpus : corpus.without(CorpusScope.EDITION));
    }

    /** The scripts with all texts, of which the browser makes its index. */
    public static Map<String, String> whole(IndexableCorpus analysed) {
        List<String> pieces = pieces(WHOLE, analysed.scope().isPresent());
        ScriptWriter writer = writer(analysed, pieces, CITING);
        WholeSearchData whole = new WholeSearchData(analysed);
        Map<String, String> scripts = new TreeMap<>();
        List<String> engine = writer.engine(pieces, parts(citing(CITING, whole.citations()), analysed));
        write(engine, analysed, writer, scripts::put);
        Map<String, Object> core = whole.core();
        scripts.put(
                "data-core.js",
                core(
                        writer,
                        core,
                        new CharacterCompression.Counter()
                                .add(JsonLiteral.of(PackedStringLists.of(core)))
                                .codec(CharacterCompression.SHORT)));
        scripts.put("data-en.js", writer.data("en", JsonLiteral.of(whole.english())));
        scripts.put(SOUND, sound(writer.data("sound", JsonLiteral.of(CommonSearchData.sound(analysed))), engine));
        scripts.putAll(plain(analysed, writer));
        return scripts;
    }

    /** The scripts with an index in shards, of which the browser loads those that a query needs. */
    public static Map<String, String> sharded(IndexableCorpus analysed) {
        Map<String, String> scripts = new ConcurrentSkipListMap<>();
        writeSharded(analysed, scripts::put);
        return new TreeMap<>(scripts);
    }

    private static void writeSharded(IndexableCorpus analysed, BiConsumer<String, String> sink) {
        List<String> pieces = pieces(SHARDED, analysed.scope().isPresent());
        ScriptWriter writer = writer(analysed, pieces, CITING_SHARDS);
        List<String> engine = writer.engine(pieces, parts(citing(CITING_SHARDS, RankingExport.citation()), analysed));
        write(engine, analysed, writer, sink);
        ShardedSearchData sharded = new ShardedSearchData(
                analysed,
                writer,
                (name, script) -> sink.accept(name, name.equals(SOUND) ? sound(script, engine) : script));
        sharded.write();
        sink.accept("data-core.js", core(writer, sharded.core(), sharded.codec()));
        sink.accept("data-en.js", writer.data("en", JsonLiteral.of(sharded.english())));
        plain(analysed, writer).forEach(sink);
    }

    private static ScriptWriter writer(IndexableCorpus analysed, List<String> pieces, List<String> citing) {
        List<String> engine = Stream.of(pieces, citing, ASKING, SPEAKING)
                .flatMap(List::stream)
                .toList();
        return ScriptWriter.of(analysed, ScriptVersion.of(analysed, engine));
    }

    private static List<ScriptWriter.LazyPart> parts(ScriptWriter.LazyPart citing, IndexableCorpus analysed) {
        return List.of(citing, asking(analysed), speaking());
    }

    private static void write(
            List<String> engine, IndexableCorpus analysed, ScriptWriter writer, BiConsumer<String, String> sink) {
        sink.accept("engine.js", engine.get(0));
        sink.accept("data-cited.js", engine.get(1));
        if (!analysed.structure().answers().isEmpty()) {
            sink.accept("data-questions.js", engine.get(2));
            String english = JsonLiteral.of(CommonSearchData.structureEnglish(analysed));
            sink.accept("data-questions-en.js", writer.data("questions-en", english));
        }
    }

    /** The readings, with what is done with them only. */
    private static String sound(String readings, List<String> engine) {
        return readings + engine.get(3);
    }

    private static ScriptWriter.LazyPart speaking() {
        return new ScriptWriter.LazyPart(
                "spoken", "Pinyin, Highlighter, Tokenizer", SPEAKING, "SpokenPhrases", "", "", "");
    }

    private static ScriptWriter.LazyPart citing(List<String> pieces, Map<String, Object> reading) {
        return new ScriptWriter.LazyPart(
                "cited",
                "api, Tokenizer, searchables",
                pieces,
                "CitationFinder",
                "citations",
                "reading",
                JsonLiteral.of(reading));
    }

    private static ScriptWriter.LazyPart asking(IndexableCorpus analysed) {
        return new ScriptWriter.LazyPart(
                "questions",
                "api, Analyzer, CommonSearchData, SearchIndex",
                ASKING,
                "QuestionReader",
                "structure",
                "structure",
                JsonLiteral.of(CommonSearchData.structure(analysed)));
    }

    private static Map<String, String> plain(IndexableCorpus analysed, ScriptWriter writer) {
        return analysed.plain().isEmpty()
                ? Map.of()
                : Map.of(
                        "data-plain.js",
                        writer.data("plain", JsonLiteral.of(CommonSearchData.plain(analysed))),
                        "data-plain-en.js",
                        writer.data("plain-en", JsonLiteral.of(CommonSearchData.plainEnglish(analysed))));
    }

    /** The pieces of an engine for a form of the data, in their order. */
    static List<String> pieces(List<String> form, boolean scoped) {
        return Stream.of(TEXT, RANKING, form, scoped ? SCOPED : List.<String>of())
                .flatMap(List::stream)
                .toList();
    }

    private static String core(ScriptWriter writer, Map<String, Object> value, CharacterCompression alphabet) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("first", CharacterCompression.FIRST);
        described.put("short", alphabet.shortCodes());
        described.put("characters", alphabet.characters());
        return writer.data("core", alphabet.encode(JsonLiteral.of(PackedStringLists.of(value))))
                + writer.data("alphabet", JsonLiteral.of(described));
    }
}
