package org.zhinan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.library.Area;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Quote;
import org.zhinan.library.Tier;
import org.zhinan.library.change.TierConditionMatching;
import org.zhinan.site.address.PageInfo;
import org.zhinan.text.Language;
import org.zhinan.text.TextComparison;

/** The tiers of an edition against one another, in one language. */
final class TierComparisons {
    private final Edition edition;
    private final Language language;

    TierComparisons(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    /** A page for every tier and every one below it. */
    void add(PageInfoBuilder infos, List<Page> pages) {
        for (Tier above : edition.tiers()) {
            for (Tier below : edition.tiers()) {
                if (below.number() < above.number()) {
                    PageInfo info = infos.comparison(edition, below, above, language);
                    pages.add(new Page.ComparisonPage(info, edition, below, above, rows(below, above)));
                }
            }
        }
    }

    /** What the tiers ask in an area, from the lowest up, each against the one before. */
    List<Page.TierStep> steps(Area area) {
        List<Page.TierStep> steps = new ArrayList<>();
        Optional<Quote> before = Optional.empty();
        for (Tier tier : edition.tiers()) {
            Quote quote = condition(tier, area);
            Optional<Page.Compared> change = before.map(each -> compare(Optional.of(each), Optional.of(quote)));
            steps.add(new Page.TierStep(tier, quote.clause(), change));
            before = Optional.of(quote);
        }
        return List.copyOf(steps);
    }

    private List<Page.TierRow> rows(Tier below, Tier above) {
        List<Page.TierRow> rows = new ArrayList<>();
        rows.add(row("tier.summary", List.of(whole(below.summary())), List.of(whole(above.summary()))));
        addRow("tier.areas", coverage(below), coverage(above), rows);
        for (Area area : edition.areas()) {
            rows.add(new Page.TierRow(
                    "", Optional.of(area), pairs(List.of(condition(below, area)), List.of(condition(above, area)))));
        }
        if (edition.areas().isEmpty()) {
            addRow("tier.conditions.plain", conditions(below), conditions(above), rows);
        }
        addRow("tier.outcomes", outcomes(below), outcomes(above), rows);
        addRow("tier.maturity", list(below.maturity()), list(above.maturity()), rows);
        return List.copyOf(rows);
    }

    /** What neither tier has is no row. */
    private void addRow(String title, List<Quote> below, List<Quote> above, List<Page.TierRow> rows) {
        if (!below.isEmpty() || !above.isEmpty()) {
            rows.add(row(title, below, above));
        }
    }

    private static List<Quote> coverage(Tier tier) {
        return list(tier.coverage().map(Tier.Coverage::quote));
    }

    private static List<Quote> list(Optional<Quote> quote) {
        return quote.stream().toList();
    }

    private static List<Quote> conditions(Tier tier) {
        return tier.conditions().stream()
                .map(Tier.Condition::clause)
                .map(TierComparisons::whole)
                .toList();
    }

    private Page.TierRow row(String title, List<Quote> below, List<Quote> above) {
        return new Page.TierRow(title, Optional.empty(), pairs(below, above));
    }

    /** What says one thing of each stands side by side; of several, what reads alike. */
    private List<Page.TierPair> pairs(List<Quote> below, List<Quote> above) {
        if (below.size() <= 1 && above.size() <= 1) {
            return List.of(pair(below.stream().findFirst(), above.stream().findFirst()));
        }
        return TierConditionMatching.pair(below, above).stream()
                .map(alike -> pair(alike.below(), alike.above()))
                .toList();
    }

    private Page.TierPair pair(Optional<Quote> below, Optional<Quote> above) {
        return new Page.TierPair(below, above, compare(below, above));
    }

    /** In the page's language where both have it, else in the other one. */
    private Page.Compared compare(Optional<Quote> below, Optional<Quote> above) {
        boolean has = below.map(quote -> quote.text().has(language)).orElse(true)
                && above.map(quote -> quote.text().has(language)).orElse(true);
        Language shown = has ? language : language.other();
        return new Page.Compared(
                shown,
                TextComparison.of(
                        below.map(quote -> quote.text().in(shown)).orElse(""),
                        above.map(quote -> quote.text().in(shown)).orElse("")));
    }

    private static Quote condition(Tier tier, Area area) {
        return whole(tier.condition(area.id()).clause());
    }

    private static List<Quote> outcomes(Tier tier) {
        return tier.outcomes().stream().map(TierComparisons::whole).toList();
    }

    private static Quote whole(Clause clause) {
        return new Quote(clause, clause.both());
    }
}
