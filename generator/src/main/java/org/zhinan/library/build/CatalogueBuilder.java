package org.zhinan.library.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.CatalogueYaml;
import org.zhinan.content.CatalogueYaml.Direction;
import org.zhinan.content.CatalogueYaml.FacetKind;
import org.zhinan.content.ClauseRef;
import org.zhinan.content.EditionYaml;
import org.zhinan.library.Area;
import org.zhinan.library.Clause;
import org.zhinan.library.Domain;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Indicator;
import org.zhinan.library.IndicatorRow;
import org.zhinan.library.Scenario;
import org.zhinan.library.Technology;
import org.zhinan.library.Tier;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Resolves the catalogue's entries against the clauses and against one another. */
final class CatalogueBuilder {
    /** So many words that are not in a clause are told one by one. */
    private static final int FEW = 3;

    private final CatalogueYaml file;
    private final EntryKindNames names;
    private final ClauseResolver resolver;
    private final Map<String, String> areaOfDomain = new LinkedHashMap<>();
    private final Set<String> domainIds;
    private final Set<String> areaIds;
    private final Set<String> technologyIds;
    private final Map<String, List<String>> scenariosOfDomain;
    private final Map<String, List<String>> scenariosOfTechnology = new HashMap<>();
    private final Map<String, Problems> facetProblems = new LinkedHashMap<>();

    CatalogueBuilder(CatalogueYaml file, EntryKindNames names, ClauseResolver resolver) {
        this.file = file;
        this.names = names;
        this.resolver = resolver;
        this.domainIds = file.domains().stream().map(CatalogueYaml.Domain::id).collect(Collectors.toSet());
        this.areaIds = file.areas().stream().map(CatalogueYaml.Area::id).collect(Collectors.toSet());
        this.technologyIds =
                file.technologies().stream().map(CatalogueYaml.Technology::id).collect(Collectors.toSet());
        this.scenariosOfDomain = file.scenarios().stream()
                .collect(Collectors.groupingBy(
                        CatalogueYaml.Scenario::domain,
                        Collectors.mapping(CatalogueYaml.Scenario::id, Collectors.toList())));
        for (CatalogueYaml.Scenario scenario : file.scenarios()) {
            technologies(scenario)
                    .forEach(id -> scenariosOfTechnology
                            .computeIfAbsent(id, each -> new ArrayList<>())
                            .add(scenario.id()));
        }
        resolver.requireUnique(file.domains(), CatalogueYaml.Domain::id, CatalogueYaml.Domain::where);
        resolver.requireUnique(file.scenarios(), CatalogueYaml.Scenario::id, CatalogueYaml.Scenario::where);
        resolver.requireUnique(file.areas(), CatalogueYaml.Area::id, CatalogueYaml.Area::where);
        resolver.requireUnique(
                file.indicatorClasses().stream()
                        .flatMap(each -> each.indicators().stream())
                        .toList(),
                CatalogueYaml.Indicator::id,
                CatalogueYaml.Indicator::where);
        resolver.requireUnique(file.technologies(), CatalogueYaml.Technology::id, CatalogueYaml.Technology::where);
        assignDomains();
    }

    private static Stream<String> technologies(CatalogueYaml.Scenario scenario) {
        return scenario.facets().values().stream()
                .flatMap(List::stream)
                .flatMap(facet -> facet.technology().stream())
                .distinct();
    }

    private void assignDomains() {
        for (CatalogueYaml.Area area : file.areas()) {
            for (String domain : area.domains()) {
                resolver.known(names.of("domain"), domain, domainIds, area.where());
                String before = areaOfDomain.putIfAbsent(domain, area.id());
                if (before != null) {
                    resolver.problems()
                            .add(
                                    area.where(),
                                    Message.of(
                                            "“{0}”同时归入“{1}”和“{2}”",
                                            "'{0}' is assigned to '{1}' and to '{2}'", domain, before, area.id()),
                                    names.in("请只保留在注释提到它的{area}中", "Leave it in the {area} whose note names it"));
                }
            }
        }
    }

    List<Domain> domains() {
        List<Domain> domains = new ArrayList<>();
        for (CatalogueYaml.Domain domain : file.domains()) {
            domains.add(new Domain(
                    domain.id(),
                    domains.size() + 1,
                    resolver.clause(domain.title()),
                    Optional.ofNullable(areaOfDomain.get(domain.id())),
                    List.copyOf(scenariosOfDomain.getOrDefault(domain.id(), List.of()))));
        }
        return List.copyOf(domains);
    }

    List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        for (CatalogueYaml.Scenario scenario : file.scenarios()) {
            resolver.known(names.of("domain"), scenario.domain(), domainIds, scenario.where());
            Clause text = resolver.clause(scenario.text());
            scenarios.add(new Scenario(
                    scenario.id(),
                    scenarios.size() + 1,
                    resolver.clause(scenario.title()),
                    text,
                    scenario.domain(),
                    Optional.ofNullable(areaOfDomain.get(scenario.domain())),
                    facets(scenario, text)));
        }
        return List.copyOf(scenarios);
    }

    /** Word by word, unless the clause has become another one. */
    private void requireFacets(CatalogueYaml.Scenario scenario, Clause text) {
        List<CatalogueYaml.Facet> items =
                scenario.facets().values().stream().flatMap(List::stream).toList();
        ClauseResolver facets =
                new ClauseResolver(Map.of(), facetProblems.computeIfAbsent(scenario.id(), id -> new Problems()));
        List<String> missing = new ArrayList<>();
        for (CatalogueYaml.Facet item : items) {
            for (Language language : Language.values()) {
                String words = item.text().in(language);
                if (!words.isEmpty()
                        && text.has(language)
                        && !text.text(language).contains(words)) {
                    missing.add(words);
                }
            }
        }
        if (missing.size() <= FEW) {
            items.forEach(item -> facets.requireIn(text, item.text(), item.where()));
        } else {
            facets.problems()
                    .add(
                            scenario.where(),
                            Message.of(
                                    "“{0}”的{1}个要点不见于条款“{2}”，如“{3}”",
                                    "{1} wordings of facets of '{0}' are not in clause '{2}', as '{3}'",
                                    scenario.id(),
                                    missing.size(),
                                    text.ref(),
                                    missing.get(0)),
                            Message.of(
                                    "请逐字按条款书写，或删去条款没有的要点",
                                    "Write them exactly as the clause has them, or take out what it does not have"));
        }
    }

    /** What is wrong with the facets of each scenario, by its id: where the scenario is another one than before, that is to be said first. */
    Map<String, Problems> facetProblems() {
        return facetProblems;
    }

    private Map<FacetKind, List<Scenario.Facet>> facets(CatalogueYaml.Scenario scenario, Clause text) {
        requireFacets(scenario, text);
        Map<FacetKind, List<Scenario.Facet>> facets = new TreeMap<>();
        scenario.facets().forEach((kind, items) -> {
            List<Scenario.Facet> resolved = new ArrayList<>();
            for (CatalogueYaml.Facet item : items) {
                item.technology()
                        .ifPresent(
                                id -> resolver.known(Message.of("技术", "technology"), id, technologyIds, item.where()));
                resolved.add(new Scenario.Facet(item.text(), item.technology()));
            }
            facets.put(kind, List.copyOf(resolved));
        });
        return facets;
    }

    List<Area> areas() {
        Map<String, List<ClauseRef>> titleOfDomain = file.domains().stream()
                .collect(Collectors.groupingBy(
                        CatalogueYaml.Domain::id,
                        Collectors.mapping(CatalogueYaml.Domain::title, Collectors.toList())));
        List<Area> areas = new ArrayList<>();
        for (CatalogueYaml.Area area : file.areas()) {
            Clause note = resolver.clause(area.note());
            resolver.requireIn(note, area.name(), area.where());
            // Those that do not exist are a problem of their own.
            area.domains().stream()
                    .distinct()
                    .flatMap(id -> titleOfDomain.getOrDefault(id, List.of()).stream())
                    .forEach(title -> resolver.requireIn(
                            note, Language.ZH, resolver.clause(title).title().zh(), area.where()));
            areas.add(new Area(area.id(), areas.size() + 1, area.name(), note, area.domains()));
        }
        return List.copyOf(areas);
    }

    List<Tier> tiers() {
        List<Tier> tiers = new ArrayList<>();
        List<CatalogueYaml.Tier> all =
                file.tiers().map(CatalogueYaml.Tiers::tiers).orElse(List.of());
        resolver.requireUnique(all, CatalogueYaml.Tier::id, CatalogueYaml.Tier::where);
        for (CatalogueYaml.Tier tier : all) {
            tiers.add(tier(tier, tiers.size() + 1));
        }
        return List.copyOf(tiers);
    }

    private Tier tier(CatalogueYaml.Tier tier, int number) {
        Clause title = resolver.clause(tier.title());
        resolver.requireIn(title, tier.name(), tier.where());
        tier.coverage().ifPresent(coverage -> {
            coverage.areas()
                    .forEach(area -> resolver.known(
                            names.of("area"), area, areaIds, coverage.quote().where()));
            requireNamedAreas(coverage);
        });
        requireCoverage(tier);
        return new Tier(
                tier.id(),
                number,
                tier.name(),
                title,
                resolver.clause(tier.summary()),
                tier.coverage()
                        .map(coverage -> new Tier.Coverage(
                                coverage.binding(), coverage.areas(), resolver.quote(coverage.quote()))),
                tier.maturity().map(resolver::quote),
                conditions(tier),
                resolver.clauses(tier.outcomes()),
                tier.recognition().map(resolver::quote));
    }

    /** The areas that a tier covers are those that its clause names; where it names none, all. */
    private void requireNamedAreas(CatalogueYaml.Coverage coverage) {
        CatalogueYaml.Quote quote = coverage.quote();
        List<String> named = file.areas().stream()
                .filter(area -> quote.text().zh().contains(area.name().zh()))
                .map(CatalogueYaml.Area::id)
                .toList();
        Set<String> expected = named.isEmpty() ? areaIds : Set.copyOf(named);
        if (!expected.equals(Set.copyOf(coverage.areas()))) {
            resolver.problems()
                    .add(
                            quote.where(),
                            names.message(
                                    "“{0}”所指的{area}是[{1}]，而不是[{2}]",
                                    "the words '{0}' name the {areas} {1}, not {2}",
                                    quote.text().zh(),
                                    new TreeSet<>(expected),
                                    coverage.areas()),
                            names.in(
                                    "请列出原文提到的{area}；原文未提到时列出全部",
                                    "List the {areas} that the words name, or all where they name none"));
        }
    }

    /** Where a guidance has areas, each of its tiers says which of them it asks for. */
    private void requireCoverage(CatalogueYaml.Tier tier) {
        if (tier.coverage().isEmpty() && !areaIds.isEmpty()) {
            resolver.problems()
                    .add(
                            tier.where(),
                            Message.of("缺少键“{0}”", "the key '{0}' is missing", "coverage"),
                            Message.of("请在此处加上“{0}:”", "Add '{0}:' here", "coverage"));
        }
    }

    private List<Tier.Condition> conditions(CatalogueYaml.Tier tier) {
        List<Tier.Condition> conditions = new ArrayList<>();
        for (CatalogueYaml.Condition condition : tier.conditions()) {
            boolean known = condition.area().isEmpty()
                    || resolver.known(
                            names.of("area"),
                            condition.area().get(),
                            areaIds,
                            condition.clause().where());
            if (known) {
                conditions.add(new Tier.Condition(condition.area(), resolver.clause(condition.clause())));
            }
        }
        Set<String> stated = conditions.stream()
                .flatMap(condition -> condition.area().stream())
                .collect(Collectors.toSet());
        for (CatalogueYaml.Area area : file.areas()) {
            if (!stated.contains(area.id())) {
                resolver.problems()
                        .add(
                                tier.where(),
                                Message.of(
                                        "“{0}”没有关于“{1}”的条件", "'{0}' has no condition for '{1}'", tier.id(), area.id()),
                                Message.of(
                                        "请在其conditions中加上{area: {0}, clause: 文件#条款}",
                                        "Add {area: {0}, clause: document#clause} to its conditions", area.id()));
            }
        }
        return List.copyOf(conditions);
    }

    List<Indicator> indicators(EditionYaml.Directions words) {
        List<Indicator> indicators = new ArrayList<>();
        Map<String, Clause> heads = resolver.heads();
        for (CatalogueYaml.IndicatorClass each : file.indicatorClasses()) {
            Clause name = resolver.clause(each.clause());
            for (CatalogueYaml.Indicator indicator : each.indicators()) {
                Clause clause = resolver.clause(indicator.clause());
                Bilingual unit = indicator.unit();
                resolver.requireIn(
                        clause, new Bilingual("（" + unit.zh() + "）", "(" + unit.en() + ")"), indicator.where());
                IndicatorRow row = new IndicatorRow(clause, Optional.ofNullable(heads.get(clause.ref())));
                requireDirection(indicator, row.name().zh(), words);
                indicators.add(new Indicator(
                        indicator.id(),
                        indicators.size() + 1,
                        row.name(),
                        row.others(),
                        clause,
                        name,
                        unit,
                        indicator.direction()));
            }
        }
        return List.copyOf(indicators);
    }

    /** A direction is a fact: the name states it, or there is none. */
    private void requireDirection(CatalogueYaml.Indicator indicator, String name, EditionYaml.Directions words) {
        Direction stated = words.up().stream().anyMatch(name::contains)
                ? Direction.UP
                : words.down().stream().anyMatch(name::contains) ? Direction.DOWN : Direction.NOT_STATED;
        if (stated != indicator.direction()) {
            resolver.problems()
                    .add(
                            indicator.where(),
                            Message.of(
                                    "“{0}”的名称（{1}）没有说明此处所写的方向",
                                    "the name of '{0}' ({1}) does not state the direction given here",
                                    indicator.id(),
                                    name),
                            Message.of(
                                    "请填写edition.yaml中“directions”的用词所示的方向，或不填",
                                    "Give the direction that one of the words under 'directions' in edition.yaml"
                                            + " states, or none"));
        }
    }

    List<Technology> technologies() {
        return file.technologies().stream().map(this::technology).toList();
    }

    private Technology technology(CatalogueYaml.Technology technology) {
        List<Bilingual> spellings = new ArrayList<>();
        for (int i = 0; i < Math.max(technology.zh().size(), technology.en().size()); i++) {
            spellings.add(new Bilingual(
                    i < technology.zh().size() ? technology.zh().get(i) : "",
                    i < technology.en().size() ? technology.en().get(i) : ""));
        }
        List<String> scenarios = List.copyOf(scenariosOfTechnology.getOrDefault(technology.id(), List.of()));
        if (scenarios.isEmpty()) {
            resolver.problems()
                    .add(
                            technology.where(),
                            names.message(
                                    "没有{scenario}提到技术“{0}”",
                                    "no {scenario} names the technology '{0}'", technology.id()),
                            names.message(
                                    "请在某个{scenario}的要素中加上“technology: {0}”，或删去该技术",
                                    "Give a facet of {a scenario} 'technology: {0}', or take it out", technology.id()));
        }
        return new Technology(technology.id(), technology.name(), List.copyOf(spellings), scenarios);
    }
}
