package org.zhinan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.zhinan.content.CatalogueYaml.FacetKind;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Indicator;
import org.zhinan.library.Note;
import org.zhinan.library.Scenario;
import org.zhinan.site.address.ListPagination;
import org.zhinan.site.address.ListPagination.Group;
import org.zhinan.site.address.PageInfo;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.text.Language;

/** The pages that list what an edition has, in one language; long lists part by part. */
final class EntryListPageBuilder {
    /** A quotation with its source. */
    private static final int QUOTE_LINES = 3;

    private final Edition edition;
    private final PageInfoBuilder infos;
    private final List<Page.DomainGroup> groups;
    private final Language language;

    /** @param groups the domains with their scenarios */
    EntryListPageBuilder(Edition edition, PageInfoBuilder infos, List<Page.DomainGroup> groups, Language language) {
        this.edition = edition;
        this.infos = infos;
        this.groups = groups;
        this.language = language;
    }

    void add(List<Page> pages) {
        documents(pages);
        domains(EntryKind.SCENARIO, pages, (info, part) -> new Page.ScenariosPage(info, edition, part));
        domains(EntryKind.DOMAIN, pages, (info, part) -> new Page.DomainsPage(info, edition, part));
        if (edition.has(EntryKind.AREA)) {
            pages.add(areas(infos.index(edition, EntryKind.AREA, language)));
        }
        if (edition.has(EntryKind.TIER)) {
            pages.add(new Page.TiersPage(infos.index(edition, EntryKind.TIER, language), edition));
        }
        indicators(pages);
        technologies(pages);
        facets(pages);
        notes(pages);
        responsibilities(pages);
    }

    private void documents(List<Page> pages) {
        // A link to each view and one with the title.
        int lines = PageLanguageMode.ofTexts().size() + 1;
        List<Group<Page.DocumentTree, Void>> all = roots().stream()
                .map(root -> Group.<Page.DocumentTree, Void>of(root, root.size() * lines))
                .toList();
        PageInfoBuilder.parts(
                page("documents/index", "documents"),
                ListPagination.of(all),
                (info, part) -> pages.add(new Page.DocumentsPage(info, edition, heads(part))));
    }

    private PageInfo page(String name, String key) {
        return infos.inEdition(edition, name, key, language);
    }

    private static <H, L> List<H> heads(List<Group<H, L>> part) {
        return part.stream().map(Group::head).toList();
    }

    private List<Page.DocumentTree> roots() {
        Map<String, List<Document>> annexes = edition.annexes();
        return edition.documents().stream()
                .filter(document -> document.annexOf().isEmpty())
                .map(document -> tree(document, annexes))
                .toList();
    }

    private static Page.DocumentTree tree(Document document, Map<String, List<Document>> annexes) {
        return new Page.DocumentTree(
                document,
                annexes.getOrDefault(document.id(), List.of()).stream()
                        .map(annex -> tree(annex, annexes))
                        .toList());
    }

    private void domains(EntryKind kind, List<Page> pages, BiFunction<PageInfo, List<Page.DomainGroup>, Page> page) {
        if (!edition.has(kind)) {
            return;
        }
        List<Group<Page.DomainGroup, Scenario>> all = groups.stream()
                .map(group -> new Group<>(group, 1, group.scenarios()))
                .toList();
        PageInfoBuilder.parts(
                infos.index(edition, kind, language),
                ListPagination.of(all),
                (info, part) -> pages.add(page.apply(
                        info,
                        part.stream()
                                .map(piece -> new Page.DomainGroup(
                                        piece.head().domain(), piece.head().area(), piece.lines()))
                                .toList())));
    }

    private Page areas(PageInfo info) {
        List<Page.AreaGroup> areas = edition.areas().stream()
                .map(area -> new Page.AreaGroup(
                        area, area.domains().stream().map(edition::domain).toList()))
                .toList();
        List<Domain> others = edition.domains().stream()
                .filter(domain -> domain.area().isEmpty())
                .toList();
        return new Page.AreasPage(info, edition, areas, others);
    }

    private void indicators(List<Page> pages) {
        if (!edition.has(EntryKind.INDICATOR)) {
            return;
        }
        List<Group<Clause, Indicator>> all = edition.indicators().stream()
                .collect(Collectors.groupingBy(Indicator::indicatorClass, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Group<>(each.getKey(), 1, each.getValue()))
                .toList();
        PageInfoBuilder.parts(
                infos.index(edition, EntryKind.INDICATOR, language),
                ListPagination.of(all),
                (info, part) -> pages.add(new Page.IndicatorsPage(
                        info,
                        edition,
                        part.stream()
                                .map(piece -> new Page.IndicatorGroup(piece.head(), piece.lines()))
                                .toList(),
                        all.size())));
    }

    private void technologies(List<Page> pages) {
        if (edition.has(EntryKind.TECHNOLOGY)) {
            PageInfoBuilder.parts(
                    infos.index(edition, EntryKind.TECHNOLOGY, language),
                    ListPagination.of(edition.technologies().stream()
                            .map(technology -> Group.of(technology, 1))
                            .toList()),
                    (info, part) -> pages.add(new Page.TechnologiesPage(info, edition, heads(part))));
        }
    }

    /** A wording of a kind. */
    private record Wording(FacetKind kind, Page.FacetLine line) {}

    private void facets(List<Page> pages) {
        if (edition.scenarios().isEmpty()) {
            return;
        }
        List<Group<Wording, Scenario>> all = new ArrayList<>();
        ScenariosByFacet.of(edition)
                .forEach((kind, lines) ->
                        lines.forEach(line -> all.add(new Group<>(new Wording(kind, line), 1, line.scenarios()))));
        List<List<Group<Wording, Scenario>>> parts = ListPagination.of(all);
        PageInfo first = page("facets", "facets");
        List<Page.FacetPlace> kinds = kinds(first, parts);
        PageInfoBuilder.parts(
                first, parts, (info, part) -> pages.add(new Page.FacetsPage(info, edition, lines(part), kinds)));
    }

    private static List<Page.FacetPlace> kinds(PageInfo first, List<List<Group<Wording, Scenario>>> parts) {
        Map<FacetKind, Page.FacetPlace> kinds = new TreeMap<>();
        PageInfoBuilder.parts(
                first,
                parts,
                (info, part) -> lines(part)
                        .forEach((kind, lines) -> kinds.merge(
                                kind,
                                new Page.FacetPlace(kind, lines.size(), info.path()),
                                (before, more) ->
                                        new Page.FacetPlace(kind, before.lines() + more.lines(), before.path()))));
        return List.copyOf(kinds.values());
    }

    private static Map<FacetKind, List<Page.FacetLine>> lines(List<Group<Wording, Scenario>> part) {
        Map<FacetKind, List<Page.FacetLine>> lines = new TreeMap<>();
        part.forEach(piece -> lines.computeIfAbsent(piece.head().kind(), kind -> new ArrayList<>())
                .add(new Page.FacetLine(piece.head().line().text(), piece.lines())));
        return lines;
    }

    private void notes(List<Page> pages) {
        if (!edition.notes().isEmpty()) {
            List<Group<Note, Clause>> all = edition.notes().stream()
                    .map(note -> Group.<Note, Clause>of(note, 1 + note.clauses().size()))
                    .toList();
            PageInfoBuilder.parts(
                    page("notes", "notes"),
                    ListPagination.of(all),
                    (info, part) -> pages.add(new Page.NotesPage(info, edition, heads(part))));
        }
    }

    private void responsibilities(List<Page> pages) {
        if (!edition.actors().isEmpty()) {
            PageInfoBuilder.parts(
                    page("responsibilities", "responsibilities"),
                    ListPagination.of(edition.actors().stream()
                            .map(actor -> Group.of(
                                    actor, 1 + QUOTE_LINES * actor.duties().size()))
                            .toList()),
                    (info, part) -> pages.add(new Page.ResponsibilitiesPage(info, edition, heads(part))));
        }
    }
}
