package org.zhinan.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.zhinan.content.CatalogueYaml.FacetKind;
import org.zhinan.library.Area;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Indicator;
import org.zhinan.library.Scenario;
import org.zhinan.library.Scenario.Facet;
import org.zhinan.library.Technology;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;

/** An edition's catalogue: a table for each kind of entry. */
final class CatalogueExportTables {
    private final Edition edition;

    CatalogueExportTables(Edition edition) {
        this.edition = edition;
    }

    List<ExportTable<?>> all() {
        return List.of(domains(), scenarios(), areas(), new TierTable(edition).tiers(), indicators(), technologies());
    }

    private ExportTable<Domain> domains() {
        return new ExportTable<>(
                EntryKind.DOMAIN.folder(),
                List.of(
                        TableColumn.of("id", "Id", ColumnType.TEXT, Domain::id),
                        TableColumn.of("number", "Number", ColumnType.NUMBER, Domain::number),
                        TableColumn.of("name", "Name", ColumnType.BILINGUAL, Domain::name),
                        TableColumn.of("clause", "Clause", ColumnType.REFERENCE, Domain::title),
                        TableColumn.of("area", "Area", ColumnType.optional(ColumnType.TEXT), Domain::area),
                        TableColumn.of("scenarios", "Scenarios", ColumnType.TEXTS, Domain::scenarios),
                        url(edition)),
                edition.domains());
    }

    private ExportTable<Scenario> scenarios() {
        return new ExportTable<>(
                EntryKind.SCENARIO.folder(),
                List.of(
                        TableColumn.of("id", "Id", ColumnType.TEXT, Scenario::id),
                        TableColumn.of("number", "Number", ColumnType.NUMBER, Scenario::number),
                        TableColumn.of("name", "Name", ColumnType.BILINGUAL, Scenario::name),
                        TableColumn.of("clause", "Clause", ColumnType.REFERENCE, Scenario::title),
                        TableColumn.of("text", "Text", ColumnType.CLAUSE, Scenario::text),
                        TableColumn.of("domain", "Domain", ColumnType.TEXT, Scenario::domain),
                        TableColumn.of("area", "Area", ColumnType.optional(ColumnType.TEXT), Scenario::area),
                        TableColumn.of("facets", "", facets(), Scenario::facets),
                        TableColumn.of("technologies", "Technologies", ColumnType.TEXTS, Scenario::technologies),
                        url(edition)),
                edition.scenarios());
    }

    private static ColumnType<Map<FacetKind, List<Facet>>> facets() {
        List<String> parts = new ArrayList<>();
        for (FacetKind kind : FacetKind.values()) {
            ColumnType.BILINGUALS.parts().forEach(part -> parts.add("Facet " + word(kind) + part));
        }
        return ColumnType.of(parts, CatalogueExportTables::facets, facets -> {
            List<String> cells = new ArrayList<>();
            for (FacetKind kind : FacetKind.values()) {
                List<Bilingual> texts = facets.getOrDefault(kind, List.of()).stream()
                        .map(Facet::text)
                        .toList();
                cells.addAll(ColumnType.BILINGUALS.cells().apply(texts));
            }
            return cells;
        });
    }

    private static Map<String, Object> facets(Map<FacetKind, List<Facet>> facets) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (FacetKind kind : FacetKind.values()) {
            if (facets.containsKey(kind)) {
                object.put(
                        word(kind),
                        facets.get(kind).stream()
                                .map(CatalogueExportTables::facet)
                                .toList());
            }
        }
        return object;
    }

    private static Map<String, Object> facet(Facet facet) {
        Map<String, Object> object = ColumnType.object(facet.text());
        facet.technology().ifPresent(id -> object.put("technology", id));
        return object;
    }

    private ExportTable<Area> areas() {
        return new ExportTable<>(
                EntryKind.AREA.folder(),
                List.of(
                        TableColumn.of("id", "Id", ColumnType.TEXT, Area::id),
                        TableColumn.of("number", "Number", ColumnType.NUMBER, Area::number),
                        TableColumn.of("name", "Name", ColumnType.BILINGUAL, Area::name),
                        TableColumn.of("note", "Note", ColumnType.CLAUSE, Area::note),
                        TableColumn.of("domains", "Domains", ColumnType.TEXTS, Area::domains),
                        url(edition)),
                edition.areas());
    }

    private ExportTable<Indicator> indicators() {
        return new ExportTable<>(
                EntryKind.INDICATOR.folder(),
                List.of(
                        TableColumn.of("id", "Id", ColumnType.TEXT, Indicator::id),
                        TableColumn.of("number", "Number", ColumnType.NUMBER, Indicator::number),
                        TableColumn.of("name", "Name", ColumnType.BILINGUAL, Indicator::name),
                        TableColumn.of("clause", "Clause", ColumnType.REFERENCE, Indicator::clause),
                        TableColumn.of("class", "Class", ColumnType.CLAUSE, Indicator::indicatorClass),
                        TableColumn.of("unit", "Unit", ColumnType.BILINGUAL, Indicator::unit),
                        TableColumn.of(
                                "direction", "Direction", ColumnType.TEXT, indicator -> word(indicator.direction())),
                        TableColumn.of("others", "Other columns", others(), Indicator::others),
                        url(edition)),
                edition.indicators());
    }

    /** What the other cells of its row say, each under its heading; in CSV on a line of its own. */
    private static ColumnType<List<Indicator.Stated>> others() {
        return ColumnType.of(
                ColumnType.BILINGUAL.parts(),
                all -> all.stream().map(CatalogueExportTables::stated).toList(),
                all -> List.of(
                        ColumnType.lines(all.stream()
                                .map(each -> headed(
                                        each.heading().zh(), "：", each.text().zh()))),
                        ColumnType.lines(all.stream()
                                .map(each -> headed(
                                        each.heading().en(), ": ", each.text().en())))));
    }

    private static Map<String, Object> stated(Indicator.Stated cell) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("heading", ColumnType.object(cell.heading()));
        object.put("text", ColumnType.object(cell.text()));
        return object;
    }

    private static String headed(String heading, String between, String text) {
        return heading.isEmpty() || text.isEmpty() ? text : heading + between + text;
    }

    private ExportTable<Technology> technologies() {
        return new ExportTable<>(
                EntryKind.TECHNOLOGY.folder(),
                List.of(
                        TableColumn.of("id", "Id", ColumnType.TEXT, Technology::id),
                        TableColumn.of("name", "Name", ColumnType.BILINGUAL, Technology::name),
                        TableColumn.of("spellings", "Spellings", ColumnType.BILINGUALS, Technology::spellings),
                        TableColumn.of("scenarios", "Scenarios", ColumnType.TEXTS, Technology::scenarios),
                        url(edition)),
                edition.technologies());
    }

    /** The entry's own page, which shows one language. */
    static <E extends CatalogueEntry> TableColumn<E> url(Edition edition) {
        ColumnType<Function<PageLanguageMode, String>> pages =
                ColumnType.addresses(List.of(PageLanguageMode.ZH, PageLanguageMode.EN));
        return TableColumn.of("url", "URL", pages, entry -> view -> Routes.entry(edition.id(), entry, view.main()));
    }

    /** The word of the content pack for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
