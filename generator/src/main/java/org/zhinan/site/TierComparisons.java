package org.zhinan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.library.Area;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Quote;
import org.zhinan.library.Tier;
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
        rows.add(row(
                "tier.areas",
                List.of(below.coverage().quote()),
                List.of(above.coverage().quote())));
        for (Area area : edition.areas()) {
            rows.add(new Page.TierRow(
                    "", Optional.of(area), pairs(List.of(condition(below, area)), List.of(condition(above, area)))));
        }
        rows.add(row("tier.outcomes", outcomes(below), outcomes(above)));
        rows.add(row("tier.maturity", List.of(below.maturity()), List.of(above.maturity())));
        return List.copyOf(rows);
    }

    private Page.TierRow row(String title, List<Quote> below, List<Quote> above) {
        return new Page.TierRow(title, Optional.empty(), pairs(below, above));
    }

    private List<Page.TierPair> pairs(List<Quote> below, List<Quote> above) {
        List<Page.TierPair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(below.size(), above.size()); i++) {
            Optional<Quote> one = below.stream().skip(i).findFirst();
            Optional<Quote> other = above.stream().skip(i).findFirst();
            pairs.add(new Page.TierPair(one, other, compare(one, other)));
        }
        return List.copyOf(pairs);
    }

    /** In the page's language where both have it, else in the official one. */
    private Page.Compared compare(Optional<Quote> below, Optional<Quote> above) {
        boolean has = below.map(quote -> quote.text().has(language)).orElse(true)
                && above.map(quote -> quote.text().has(language)).orElse(true);
        Language shown = has ? language : Language.ZH;
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
