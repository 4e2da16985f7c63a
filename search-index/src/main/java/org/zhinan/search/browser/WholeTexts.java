package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.search.Localised;
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
        // Apart from the texts, whose words they have not, these compress better.
        core.put(
                "asked",
                texts.units().stream()
                        .map(unit -> String.join(",", unit.zh().get(Field.ASKED.ordinal())))
                        .toList());
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
        row.add(facets(unit));
        row.add(unit.zh().get(Field.BODY.ordinal()));
        row.add(entry.filters());
        List<Localised> headings = headings(unit);
        row.add(clauses(unit).stream()
                .map(clause -> coreClause(clause, headings))
                .toList());
        if (!headings.isEmpty()) {
            row.add(headings.stream().map(Localised::zh).toList());
        }
        return row;
    }

    /** What is a part of the text of an entry is its place and length there. */
    private static List<Object> facets(Unit unit) {
        String body = unit.zh().get(Field.BODY.ordinal()).stream().findFirst().orElse("");
        return unit.zh().get(Field.FACET.ordinal()).stream()
                .<Object>map(facet -> body.contains(facet) ? List.of(body.indexOf(facet), facet.length()) : facet)
                .toList();
    }

    /** What the clauses of a document stand under; each clause names its headings by their places in this. */
    private List<Localised> headings(Unit document) {
        return clauses(document).stream()
                .flatMap(clause -> clause.clause().orElseThrow().headings().stream())
                .distinct()
                .toList();
    }

    private static Object coreClause(Unit clause, List<Localised> headings) {
        Passage passage = clause.clause().orElseThrow();
        List<Object> row =
                new ArrayList<>(List.of(passage.clause(), passage.text().zh(), Shared.clauseUrl(clause)));
        if (!passage.headings().isEmpty()) {
            row.add(passage.headings().stream().map(headings::indexOf).toList());
        }
        return row;
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
}
