package org.zhinan.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.library.Area;
import org.zhinan.library.Call;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Indicator;
import org.zhinan.library.Library;
import org.zhinan.library.LinkTarget;
import org.zhinan.library.Scenario;
import org.zhinan.library.Technology;
import org.zhinan.library.Tier;
import org.zhinan.site.address.CallAddresses;
import org.zhinan.site.address.PageInfo;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The pages of an edition's catalogue in one language. */
final class CataloguePages {
    /** So many calls before and after its own a call's page lists: all on each would grow with the square of their number. */
    private static final int NEAR = 24;

    private final Library library;
    private final Edition edition;
    private final PageInfoBuilder infos;
    private final Backlinks backlinks;
    private final Language language;
    private final TierComparisons comparisons;
    private final RelatedScenarios related;
    private final Map<String, List<Page.TierCondition>> conditions = new HashMap<>();

    CataloguePages(
            Library library,
            Edition edition,
            PageInfoBuilder infos,
            Backlinks backlinks,
            RelatedScenarios related,
            Language language) {
        this.library = library;
        this.edition = edition;
        this.infos = infos;
        this.backlinks = backlinks;
        this.language = language;
        this.comparisons = new TierComparisons(edition, language);
        this.related = related;
        for (Tier tier : edition.tiers()) {
            for (Tier.Condition condition : tier.conditions()) {
                condition
                        .area()
                        .ifPresent(id -> conditions
                                .computeIfAbsent(id, area -> new ArrayList<>())
                                .add(new Page.TierCondition(tier, condition.clause())));
            }
        }
    }

    void add(List<Page> pages) {
        new EntryListPageBuilder(edition, infos, groups(), language).add(pages);
        neighbours(edition.scenarios(), pages, this::scenario);
        edition.domains().forEach(domain -> pages.add(domain(domain)));
        edition.areas().forEach(area -> pages.add(area(area)));
        neighbours(edition.tiers(), pages, this::tier);
        comparisons.add(infos, pages);
        edition.indicators().forEach(indicator -> pages.add(indicator(indicator)));
        edition.technologies().forEach(technology -> pages.add(technology(technology)));
        for (int i = 0; i < edition.calls().size(); i++) {
            pages.add(call(i));
        }
    }

    private Page call(int place) {
        List<Call> calls = edition.calls();
        Call call = calls.get(place);
        List<Call> others = new ArrayList<>(calls.subList(Math.max(0, place - NEAR), place));
        others.addAll(calls.subList(place + 1, Math.min(calls.size(), place + NEAR + 1)));
        return new Page.ApplyPage(
                infos.ofCall(
                        edition, call, (other, same) -> CallAddresses.page(library, other, same), "apply", language),
                edition,
                call,
                call.tier().map(edition::tier),
                List.copyOf(others));
    }

    private PageInfo info(CatalogueEntry entry, Bilingual description) {
        return infos.entry(edition, entry, description, language);
    }

    private interface Maker<E> {
        Page page(E entry, Optional<E> previous, Optional<E> next);
    }

    private static <E> void neighbours(List<E> entries, List<Page> pages, Maker<E> maker) {
        for (int i = 0; i < entries.size(); i++) {
            pages.add(maker.page(
                    entries.get(i),
                    i > 0 ? Optional.of(entries.get(i - 1)) : Optional.empty(),
                    i + 1 < entries.size() ? Optional.of(entries.get(i + 1)) : Optional.empty()));
        }
    }

    private Page scenario(Scenario scenario, Optional<Scenario> previous, Optional<Scenario> next) {
        return new Page.ScenarioPage(
                info(scenario, scenario.text().both()),
                edition,
                scenario,
                edition.domain(scenario.domain()),
                scenario.area().map(edition::area),
                scenario.facets(),
                scenario.area().map(this::conditions).orElse(List.of()),
                related.of(scenario),
                backlinks.of(scenario),
                previous,
                next);
    }

    private Page domain(Domain domain) {
        return new Page.DomainPage(
                info(domain, domain.name()),
                edition,
                domain,
                domain.area().map(edition::area),
                domain.scenarios().stream().map(edition::scenario).toList(),
                domain.area().map(this::conditions).orElse(List.of()),
                backlinks.of(domain));
    }

    private Page area(Area area) {
        return new Page.AreaPage(
                info(area, area.note().both()),
                edition,
                area,
                domains(area).stream().map(this::group).toList(),
                comparisons.steps(area),
                backlinks.of(area));
    }

    private Page tier(Tier tier, Optional<Tier> previous, Optional<Tier> next) {
        return new Page.TierPage(info(tier, tier.summary().both()), edition, tier, backlinks.of(tier), previous, next);
    }

    private Page indicator(Indicator indicator) {
        Clause title = edition.document(indicator.clause().document()).title();
        List<Clause> citing = library.links().get(edition.id()).usedBy(new LinkTarget.ToDocument(title.document()));
        return new Page.IndicatorPage(
                info(indicator, indicator.name()), edition, indicator, citing, backlinks.of(indicator));
    }

    private Page technology(Technology technology) {
        return new Page.TechnologyPage(
                info(technology, technology.name()),
                edition,
                technology,
                technology.scenarios().stream().map(edition::scenario).toList());
    }

    private List<Page.TierCondition> conditions(String area) {
        return conditions.getOrDefault(area, List.of());
    }

    /** The domains with their scenarios. */
    List<Page.DomainGroup> groups() {
        return edition.domains().stream().map(this::group).toList();
    }

    private Page.DomainGroup group(Domain domain) {
        return new Page.DomainGroup(
                domain,
                domain.area().map(edition::area),
                domain.scenarios().stream().map(edition::scenario).toList());
    }

    private List<Domain> domains(Area area) {
        return area.domains().stream().map(edition::domain).toList();
    }
}
