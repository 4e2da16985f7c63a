package org.zhinan.search.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.zhinan.search.Corpus;
import org.zhinan.search.index.AnalysedCorpus;
import org.zhinan.search.index.Searchables;

/** Turns a corpus into the scripts of the browser's search: all texts, or where there are too many, shards of an index. */
public final class ScriptExport {

    /** How many entries and clauses a browser makes its index of by itself. */
    public static final int MOST_UNITS = 1_000;

    /** The pieces of the engine that read text; they are named after the classes that they are twins of. */
    private static final List<String> TEXT = List.of(
            "common-data",
            "character-codec",
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
            "postings",
            "field-lengths",
            "rewrites",
            "latin-reader",
            "evidence",
            "evidence-collector",
            "query-token",
            "query-plan",
            "query-planner",
            "title-boosts",
            "token-scores",
            "scored-hit",
            "scorer",
            "searcher",
            "suggester",
            "highlighter",
            "search-index",
            "term-index");

    static final List<String> WHOLE = List.of("whole-term-index", "whole-data");

    static final List<String> SHARDED =
            List.of("packed-numbers", "shards", "sharded-term-index", "sharded-data", "sharded-search-index");

    private ScriptExport() {}

    /** Whether a corpus is too large for a browser to make its index by itself. */
    public static boolean isLarge(Corpus corpus) {
        return Searchables.of(corpus).size() > MOST_UNITS;
    }

    /** The scripts by file name, in the form that suits the size of the corpus. */
    public static Map<String, String> scripts(Corpus corpus) {
        AnalysedCorpus analysed = AnalysedCorpus.of(corpus);
        return analysed.searchables().size() > MOST_UNITS ? sharded(analysed) : whole(analysed);
    }

    /**
     * Makes the same scripts one after another, without keeping them.
     *
     * @param sink takes the name of each file and what is in it, from several threads
     */
    public static void write(Corpus corpus, BiConsumer<String, String> sink) {
        AnalysedCorpus analysed = AnalysedCorpus.of(corpus);
        if (analysed.searchables().size() > MOST_UNITS) {
            writeSharded(analysed, sink);
        } else {
            whole(analysed).forEach(sink);
        }
    }

    /** The scripts with all texts, of which the browser makes its index. */
    public static Map<String, String> whole(AnalysedCorpus analysed) {
        WholeData whole = new WholeData(analysed);
        Map<String, String> scripts = new TreeMap<>();
        scripts.put("engine.js", Scripts.engine(pieces(WHOLE)));
        Map<String, Object> core = whole.core();
        scripts.put(
                "data-core.js",
                core(
                        core,
                        new CharacterCodec.Counter().add(JsonLiteral.of(core)).codec()));
        scripts.put("data-en.js", Scripts.data("en", JsonLiteral.of(whole.english())));
        scripts.put("data-sound.js", Scripts.data("sound", JsonLiteral.of(CommonData.sound(analysed))));
        scripts.putAll(plain(analysed));
        return scripts;
    }

    /** The scripts with an index in shards, of which the browser loads those that a query needs. */
    public static Map<String, String> sharded(AnalysedCorpus analysed) {
        Map<String, String> scripts = new ConcurrentSkipListMap<>();
        writeSharded(analysed, scripts::put);
        return new TreeMap<>(scripts);
    }

    private static void writeSharded(AnalysedCorpus analysed, BiConsumer<String, String> sink) {
        ShardedData sharded = new ShardedData(analysed, sink);
        sharded.write();
        sink.accept("engine.js", Scripts.engine(pieces(SHARDED)));
        sink.accept("data-core.js", core(sharded.core(), sharded.codec()));
        sink.accept("data-en.js", Scripts.data("en", JsonLiteral.of(sharded.english())));
        plain(analysed).forEach(sink);
    }

    private static Map<String, String> plain(AnalysedCorpus analysed) {
        return analysed.plain().isEmpty()
                ? Map.of()
                : Map.of(
                        "data-plain.js",
                        Scripts.data("plain", JsonLiteral.of(CommonData.plain(analysed))),
                        "data-plain-en.js",
                        Scripts.data("plain-en", JsonLiteral.of(CommonData.plainEnglish(analysed))));
    }

    /** The pieces of an engine for a form of the data, in their order. */
    static List<String> pieces(List<String> form) {
        return Stream.of(TEXT, RANKING, form).flatMap(List::stream).toList();
    }

    private static String core(Map<String, Object> value, CharacterCodec alphabet) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("first", CharacterCodec.FIRST);
        described.put("characters", alphabet.characters());
        return Scripts.data("core", alphabet.encode(JsonLiteral.of(value)))
                + Scripts.data("alphabet", JsonLiteral.of(described));
    }
}
