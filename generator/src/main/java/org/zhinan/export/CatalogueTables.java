package org.zhinan.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.zhinan.content.CatalogueFile.FacetKind;
import org.zhinan.library.Area;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Entry;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Indicator;
import org.zhinan.library.Scenario;
import org.zhinan.library.Scenario.Facet;
import org.zhinan.library.Technology;
import org.zhinan.site.address.Routes;
import org.zhinan.site.address.View;
import org.zhinan.text.Bilingual;

/** An edition's catalogue: a table for each kind of entry. */
final class CatalogueTables {
    private final Edition edition;

    CatalogueTables(Edition edition) {
        this.edition = edition;
    }

    List<Table<?>> all() {
        return List.of(domains(), scenarios(), areas(), new TierTable(edition).tiers(), indicators(), technologies());
    }

    private Table<Domain> domains() {
        return new Table<>(
                EntryKind.DOMAIN.folder(),
                List.of(
                        Field.of("id", "Id", Shape.TEXT, Domain::id),
                        Field.of("number", "Number", Shape.NUMBER, Domain::number),
                        Field.of("name", "Name", Shape.BILINGUAL, Domain::name),
                        Field.of("clause", "Clause", Shape.REFERENCE, Domain::title),
                        Field.of("area", "Area", Shape.optional(Shape.TEXT), Domain::area),
                        Field.of("scenarios", "Scenarios", Shape.TEXTS, Domain::scenarios),
                        url(edition)),
                edition.domains());
    }

    private Table<Scenario> scenarios() {
        return new Table<>(
                EntryKind.SCENARIO.folder(),
                List.of(
                        Field.of("id", "Id", Shape.TEXT, Scenario::id),
                        Field.of("number", "Number", Shape.NUMBER, Scenario::number),
                        Field.of("name", "Name", Shape.BILINGUAL, Scenario::name),
                        Field.of("clause", "Clause", Shape.REFERENCE, Scenario::title),
                        Field.of("text", "Text", Shape.CLAUSE, Scenario::text),
                        Field.of("domain", "Domain", Shape.TEXT, Scenario::domain),
                        Field.of("area", "Area", Shape.optional(Shape.TEXT), Scenario::area),
                        Field.of("facets", "", facets(), Scenario::facets),
                        Field.of("technologies", "Technologies", Shape.TEXTS, Scenario::technologies),
                        url(edition)),
                edition.scenarios());
    }

    private static Shape<Map<FacetKind, List<Facet>>> facets() {
        List<String> parts = new ArrayList<>();
        for (FacetKind kind : FacetKind.values()) {
            Shape.BILINGUALS.parts().forEach(part -> parts.add("Facet " + word(kind) + part));
        }
        return Shape.of(parts, CatalogueTables::facets, facets -> {
            List<String> cells = new ArrayList<>();
            for (FacetKind kind : FacetKind.values()) {
                List<Bilingual> texts = facets.getOrDefault(kind, List.of()).stream()
                        .map(Facet::text)
                        .toList();
                cells.addAll(Shape.BILINGUALS.cells().apply(texts));
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
                        facets.get(kind).stream().map(CatalogueTables::facet).toList());
            }
        }
        return object;
    }

    private static Map<String, Object> facet(Facet facet) {
        Map<String, Object> object = Shape.object(facet.text());
        facet.technology().ifPresent(id -> object.put("technology", id));
        return object;
    }

    private Table<Area> areas() {
        return new Table<>(
                EntryKind.AREA.folder(),
                List.of(
                        Field.of("id", "Id", Shape.TEXT, Area::id),
                        Field.of("number", "Number", Shape.NUMBER, Area::number),
                        Field.of("name", "Name", Shape.BILINGUAL, Area::name),
                        Field.of("note", "Note", Shape.CLAUSE, Area::note),
                        Field.of("domains", "Domains", Shape.TEXTS, Area::domains),
                        url(edition)),
                edition.areas());
    }

    private Table<Indicator> indicators() {
        return new Table<>(
                EntryKind.INDICATOR.folder(),
                List.of(
                        Field.of("id", "Id", Shape.TEXT, Indicator::id),
                        Field.of("number", "Number", Shape.NUMBER, Indicator::number),
                        Field.of("name", "Name", Shape.BILINGUAL, Indicator::name),
                        Field.of("clause", "Clause", Shape.REFERENCE, Indicator::clause),
                        Field.of("class", "Class", Shape.CLAUSE, Indicator::indicatorClass),
                        Field.of("unit", "Unit", Shape.BILINGUAL, Indicator::unit),
                        Field.of("direction", "Direction", Shape.TEXT, indicator -> word(indicator.direction())),
                        url(edition)),
                edition.indicators());
    }

    private Table<Technology> technologies() {
        return new Table<>(
                EntryKind.TECHNOLOGY.folder(),
                List.of(
                        Field.of("id", "Id", Shape.TEXT, Technology::id),
                        Field.of("name", "Name", Shape.BILINGUAL, Technology::name),
                        Field.of("spellings", "Spellings", Shape.BILINGUALS, Technology::spellings),
                        Field.of("scenarios", "Scenarios", Shape.TEXTS, Technology::scenarios),
                        url(edition)),
                edition.technologies());
    }

    /** The entry's own page, which shows one language. */
    static <E extends Entry> Field<E> url(Edition edition) {
        Shape<Function<View, String>> pages = Shape.addresses(List.of(View.ZH, View.EN));
        return Field.of("url", "URL", pages, entry -> view -> Routes.entry(edition.id(), entry, view.main()));
    }

    /** The word of the content pack for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
