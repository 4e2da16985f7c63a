package org.zhinan.search.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.search.Corpus;
import org.zhinan.search.Localised;
import org.zhinan.search.Passage;
import org.zhinan.search.Query;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.SynonymGroup;
import org.zhinan.search.rank.Field;
import org.zhinan.search.rank.Language;
import org.zhinan.search.rank.Rules;
import org.zhinan.search.rank.Texts;
import org.zhinan.search.rank.Unit;
import org.zhinan.search.rank.Weights;
import org.zhinan.search.suggest.Suggester;

/** Turns a corpus into the scripts of the browser's search. */
public final class Export {

    /** Stands for the id in an address: repeated text compresses, ids do not. */
    private static final String ID = "*";

    private static final List<String> PIECES = List.of("text", "terms", "sounds", "plan", "scores", "data", "answers");

    private final List<Unit> units;
    private final Map<Integer, List<Unit>> clauses;
    private final Language language;
    private final List<SynonymGroup> synonyms;
    private final Set<Integer> ideographs;

    private Export(Corpus corpus) {
        Texts texts = Texts.of(corpus);
        units = texts.units();
        clauses = units.stream().filter(unit -> unit.clause().isPresent()).collect(Collectors.groupingBy(Unit::parent));
        language = texts.language();
        synonyms = texts.synonyms();
        ideographs = texts.ideographs();
    }

    /** The scripts by file name. */
    public static Map<String, String> scripts(Corpus corpus) {
        Export export = new Export(corpus);
        Map<String, String> scripts = new TreeMap<>();
        scripts.put("engine.js", engine());
        String core = Literal.of(export.core());
        Alphabet alphabet = new Alphabet(core);
        scripts.put("data-core.js", data("core", alphabet.encode(core)) + data("alphabet", described(alphabet)));
        scripts.put("data-en.js", data("en", Literal.of(export.english())));
        scripts.put("data-sound.js", data("sound", Literal.of(export.sound())));
        return scripts;
    }

    private static String data(String part, String literal) {
        return "var ZhinanSearch = ZhinanSearch || { parts: {} };\nZhinanSearch.parts." + part + " = " + literal
                + ";\n";
    }

    private static String described(Alphabet alphabet) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("first", Alphabet.FIRST);
        value.put("characters", alphabet.characters());
        return Literal.of(value);
    }

    /** The engine, one function of several pieces, without the comments and margins that a browser need not load. */
    private static String engine() {
        StringBuilder engine = new StringBuilder(
                "var ZhinanSearch = ZhinanSearch || { parts: {} };\n(function (api) {\n'use strict';\n");
        PIECES.forEach(piece -> engine.append(piece(piece)));
        return engine.append("})(ZhinanSearch);\n").toString();
    }

    private static String piece(String name) {
        try (InputStream in = Export.class.getResourceAsStream("engine/" + name + ".js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("the piece " + name + " of the search engine's script cannot be read", e);
        }
    }

    private Map<String, Object> core() {
        Map<String, Object> core = new LinkedHashMap<>();
        core.put("weights", Weights.STANDARD.byName());
        core.put("kinds", Weights.STANDARD.kinds());
        core.put("wordKinds", Weights.WORDS);
        core.put("facets", Query.FACETS);
        core.put("fields", Rules.fields());
        core.put("suggested", Suggester.KINDS);
        core.put("rules", Rules.of(language));
        // Only what the texts themselves need to be read; what only a query may hold comes with the sounds.
        core.put("simplified", Rules.simplified(language, ideographs, true));
        core.put("synonyms", synonyms.stream().map(SynonymGroup::zh).toList());
        List<Object> taiwan = new ArrayList<>();
        language.tables().taiwan().forEach((said, meant) -> {
            List<String> line = new ArrayList<>(List.of(said));
            line.addAll(meant);
            taiwan.add(line);
        });
        core.put("taiwan", taiwan);
        core.put("entries", entries().map(this::coreEntry).toList());
        return core;
    }

    private Stream<Unit> entries() {
        return units.stream().filter(unit -> unit.clause().isEmpty());
    }

    private List<Unit> clauses(Unit unit) {
        return clauses.getOrDefault(unit.number(), List.of());
    }

    private Object coreEntry(Unit unit) {
        SearchEntry entry = unit.entry();
        List<Object> row = new ArrayList<>();
        row.add(entry.kind());
        row.add(entry.id());
        row.add(entry.title().zh());
        row.add(entry.url().zh().replace(entry.id(), ID));
        row.add(other(entry.url()));
        row.add(unit.zh().get(Field.FACET.ordinal()));
        row.add(unit.zh().get(Field.BODY.ordinal()));
        row.add(unit.zh().get(Field.ASKED.ordinal()));
        row.add(entry.filters());
        List<Localised> headings = headings(unit);
        row.add(clauses(unit).stream()
                .map(clause -> coreClause(entry, clause, headings))
                .toList());
        if (!headings.isEmpty()) {
            row.add(headings.stream().map(Localised::zh).toList());
        }
        return row;
    }

    /** What the clauses of a document stand under; each clause names its headings by their places in this. */
    private List<Localised> headings(Unit document) {
        return clauses(document).stream()
                .flatMap(clause -> clause.clause().orElseThrow().headings().stream())
                .distinct()
                .toList();
    }

    private static Object coreClause(SearchEntry entry, Unit clause, List<Localised> headings) {
        Passage passage = clause.clause().orElseThrow();
        String url = passage.url().zh();
        boolean usual = url.equals(entry.url().zh() + "#" + passage.clause());
        List<String> asked = clause.zh().get(Field.ASKED.ordinal());
        List<Object> row =
                new ArrayList<>(List.of(passage.clause(), passage.text().zh(), usual ? "" : url, asked));
        if (!passage.headings().isEmpty()) {
            row.add(passage.headings().stream().map(headings::indexOf).toList());
        }
        return row;
    }

    /** The English address where it is not the Chinese one with the other language in front. */
    private static String other(Localised url) {
        return url.en().equals(url.zh().replaceFirst("^zh/", "en/")) ? "" : url.en();
    }

    private Map<String, Object> english() {
        Map<String, Object> english = new LinkedHashMap<>();
        english.put("synonyms", synonyms.stream().map(SynonymGroup::en).toList());
        english.put("entries", entries().map(this::englishEntry).toList());
        return english;
    }

    private Object englishEntry(Unit unit) {
        return List.of(
                unit.entry().title().en(),
                unit.en().get(Field.FACET.ordinal()),
                unit.en().get(Field.BODY.ordinal()),
                unit.en().get(Field.ASKED.ordinal()),
                clauses(unit).stream()
                        .map(clause -> List.of(
                                clause.clause().orElseThrow().text().en(),
                                clause.en().get(Field.ASKED.ordinal())))
                        .toList(),
                headings(unit).stream().map(Localised::en).toList());
    }

    private Map<String, Object> sound() {
        Map<String, StringBuilder> bySyllable = new TreeMap<>();
        new TreeMap<>(language.tables().readings())
                .forEach((ideograph, syllables) -> syllables.forEach(syllable -> bySyllable
                        .computeIfAbsent(syllable, key -> new StringBuilder())
                        .append(ideograph)));
        List<Object> readings = new ArrayList<>();
        bySyllable.forEach((syllable, ideographs) -> readings.add(List.of(syllable, ideographs.toString())));
        Map<String, Object> sound = new LinkedHashMap<>();
        sound.put("readings", readings);
        sound.put("simplified", Rules.simplified(language, ideographs, false));
        return sound;
    }
}
