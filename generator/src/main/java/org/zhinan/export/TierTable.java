package org.zhinan.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.library.Area;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Tier;

/** The tiers with all that they ask, each thing with the clause that asks it. */
final class TierTable {
    private static final Shape<Tier.Coverage> COVERAGE =
            Shape.of(List.of(" binding", " areas", " clause", " (zh)", " (en)"), TierTable::object, coverage -> {
                List<String> cells = new ArrayList<>();
                cells.add(CatalogueTables.word(coverage.binding()));
                cells.add(Shape.lines(coverage.areas().stream()));
                cells.addAll(Shape.QUOTE.cells().apply(coverage.quote()));
                return cells;
            });

    private final Edition edition;

    TierTable(Edition edition) {
        this.edition = edition;
    }

    Table<Tier> tiers() {
        return new Table<>(
                EntryKind.TIER.folder(),
                List.of(
                        Field.of("id", "Id", Shape.TEXT, Tier::id),
                        Field.of("number", "Number", Shape.NUMBER, Tier::number),
                        Field.of("name", "Name", Shape.BILINGUAL, Tier::name),
                        Field.of("clause", "Clause", Shape.REFERENCE, Tier::title),
                        Field.of("summary", "Summary", Shape.CLAUSE, Tier::summary),
                        Field.of("coverage", "Coverage", COVERAGE, Tier::coverage),
                        Field.of("maturity", "Maturity", Shape.QUOTE, Tier::maturity),
                        Field.of("base", "Base requirement", Shape.CLAUSES, tier -> edition.base()),
                        Field.of("conditions", "Condition", conditions(), Tier::conditions),
                        Field.of("outcomes", "Outcome", Shape.CLAUSES, Tier::outcomes),
                        Field.of("recognition", "Recognition", Shape.optional(Shape.QUOTE), Tier::recognition),
                        CatalogueTables.url(edition)),
                edition.tiers());
    }

    private static Map<String, Object> object(Tier.Coverage coverage) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("binding", CatalogueTables.word(coverage.binding()));
        object.put("areas", coverage.areas());
        object.putAll(Shape.object(coverage.quote()));
        return object;
    }

    /** In CSV, cells for every area of the edition, so that the tiers stand one below the other. */
    private Shape<List<Tier.Condition>> conditions() {
        List<String> parts = new ArrayList<>();
        for (Area area : edition.areas()) {
            Shape.CLAUSE.parts().forEach(part -> parts.add(" " + area.id() + part));
        }
        return Shape.of(parts, all -> all.stream().map(TierTable::object).toList(), all -> {
            List<String> cells = new ArrayList<>();
            for (Area area : edition.areas()) {
                cells.addAll(Shape.optional(Shape.CLAUSE)
                        .cells()
                        .apply(all.stream()
                                .filter(condition -> condition.area().equals(area.id()))
                                .map(Tier.Condition::clause)
                                .findFirst()));
            }
            return cells;
        });
    }

    private static Map<String, Object> object(Tier.Condition condition) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("area", condition.area());
        object.putAll(Shape.object(Shape.whole(condition.clause())));
        return object;
    }
}
