package org.zhinan.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.library.Area;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Tier;

/** The tiers with all that they ask, each thing with the clause that asks it. */
final class TierTable {
    private static final ColumnType<Tier.Coverage> COVERAGE =
            ColumnType.of(List.of(" binding", " areas", " clause", " (zh)", " (en)"), TierTable::object, coverage -> {
                List<String> cells = new ArrayList<>();
                cells.add(CatalogueExportTables.word(coverage.binding()));
                cells.add(ColumnType.lines(coverage.areas().stream()));
                cells.addAll(ColumnType.QUOTE.cells().apply(coverage.quote()));
                return cells;
            });

    private final Edition edition;

    TierTable(Edition edition) {
        this.edition = edition;
    }

    ExportTable<Tier> tiers() {
        return new ExportTable<>(
                EntryKind.TIER.folder(),
                List.of(
                        TableColumn.of("id", "Id", ColumnType.TEXT, Tier::id),
                        TableColumn.of("number", "Number", ColumnType.NUMBER, Tier::number),
                        TableColumn.of("name", "Name", ColumnType.BILINGUAL, Tier::name),
                        TableColumn.of("clause", "Clause", ColumnType.REFERENCE, Tier::title),
                        TableColumn.of("summary", "Summary", ColumnType.CLAUSE, Tier::summary),
                        TableColumn.of("coverage", "Coverage", ColumnType.optional(COVERAGE), Tier::coverage),
                        TableColumn.of("maturity", "Maturity", ColumnType.optional(ColumnType.QUOTE), Tier::maturity),
                        TableColumn.of("base", "Baseline requirement", ColumnType.CLAUSES, tier -> edition.base()),
                        TableColumn.of("conditions", "Condition", conditions(), Tier::conditions),
                        TableColumn.of("outcomes", "Outcome", ColumnType.CLAUSES, Tier::outcomes),
                        TableColumn.of(
                                "recognition", "Recognition", ColumnType.optional(ColumnType.QUOTE), Tier::recognition),
                        CatalogueExportTables.url(edition)),
                edition.tiers());
    }

    private static Map<String, Object> object(Tier.Coverage coverage) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("binding", CatalogueExportTables.word(coverage.binding()));
        object.put("areas", coverage.areas());
        object.putAll(ColumnType.object(coverage.quote()));
        return object;
    }

    /** In CSV, cells for every area of the edition, so that the tiers stand one below the other. */
    private ColumnType<List<Tier.Condition>> conditions() {
        List<String> parts = new ArrayList<>();
        for (Area area : edition.areas()) {
            ColumnType.CLAUSE.parts().forEach(part -> parts.add(" " + area.id() + part));
        }
        if (edition.areas().isEmpty()) {
            parts.addAll(ColumnType.CLAUSES.parts());
        }
        return ColumnType.of(parts, all -> all.stream().map(TierTable::object).toList(), all -> {
            List<String> cells = new ArrayList<>();
            for (Area area : edition.areas()) {
                cells.addAll(ColumnType.optional(ColumnType.CLAUSE)
                        .cells()
                        .apply(all.stream()
                                .filter(condition -> condition.area().equals(Optional.of(area.id())))
                                .map(Tier.Condition::clause)
                                .findFirst()));
            }
            if (edition.areas().isEmpty()) {
                cells.addAll(ColumnType.CLAUSES
                        .cells()
                        .apply(all.stream().map(Tier.Condition::clause).toList()));
            }
            return cells;
        });
    }

    private static Map<String, Object> object(Tier.Condition condition) {
        Map<String, Object> object = new LinkedHashMap<>();
        condition.area().ifPresent(area -> object.put("area", area));
        object.putAll(ColumnType.object(ColumnType.whole(condition.clause())));
        return object;
    }
}
