package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.search.Passage;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.rank.Field;
import org.zhinan.search.rank.Texts;
import org.zhinan.search.rank.Unit;

/** All texts of a corpus, for a browser that makes its own index. */
final class WholeTexts {

    private final Texts texts;
    private final Map<Integer, List<Unit>> clauses;

    WholeTexts(Texts texts) {
        this.texts = texts;
        clauses = texts.units().stream()
                .filter(unit -> unit.clause().isPresent())
                .collect(Collectors.groupingBy(Unit::parent));
    }

    Map<String, Object> core() {
        Map<String, Object> core = Shared.core(texts);
        core.put("entries", entries().map(this::coreEntry).toList());
        return core;
    }

    Map<String, Object> english() {
        Map<String, Object> english = new LinkedHashMap<>();
        english.put("synonyms", Shared.englishSynonyms(texts));
        english.put("entries", entries().map(this::englishEntry).toList());
        return english;
    }

    private Stream<Unit> entries() {
        return texts.units().stream().filter(unit -> unit.clause().isEmpty());
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
        row.add(Shared.url(entry));
        row.add(Shared.englishUrl(entry));
        row.add(unit.zh().get(Field.FACET.ordinal()));
        row.add(unit.zh().get(Field.BODY.ordinal()));
        row.add(unit.zh().get(Field.ASKED.ordinal()));
        row.add(entry.filters());
        row.add(clauses(unit).stream().map(WholeTexts::coreClause).toList());
        return row;
    }

    private static Object coreClause(Unit clause) {
        Passage passage = clause.clause().orElseThrow();
        List<String> asked = clause.zh().get(Field.ASKED.ordinal());
        return List.of(passage.clause(), passage.text().zh(), Shared.clauseUrl(clause), asked);
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
                        .toList());
    }
}
