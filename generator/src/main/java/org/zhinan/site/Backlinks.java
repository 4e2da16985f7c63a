package org.zhinan.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.library.Area;
import org.zhinan.library.Call;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.EditionTextLinks;
import org.zhinan.library.Form;
import org.zhinan.library.Indicator;
import org.zhinan.library.Library;
import org.zhinan.library.LinkTarget;
import org.zhinan.library.Scenario;
import org.zhinan.library.Tier;
import org.zhinan.site.address.CallAddresses;
import org.zhinan.site.address.ClauseCitation;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Every place where a clause, a document or an entry of an edition is used: the way back of each link and of each fact. */
final class Backlinks {
    private final Library library;
    private final Edition edition;
    private final EditionTextLinks links;
    private final Map<String, Set<Backlink>> ofClause = new HashMap<>();

    Backlinks(Library library, Edition edition) {
        this.library = library;
        this.edition = edition;
        this.links = library.links().get(edition.id());
        entries();
        tiers();
        edition.calls().forEach(this::call);
        edition.forms().forEach(this::form);
        citations();
    }

    /** Uses of one clause, by reason. */
    List<Backlink> of(Clause clause) {
        return ofClause.getOrDefault(clause.ref(), Set.of()).stream().sorted().toList();
    }

    /** The clauses whose text names it. */
    List<Backlink> naming(LinkTarget target) {
        return links.usedBy(target).stream()
                .map(clause -> cited(clause))
                .distinct()
                .toList();
    }

    private void entries() {
        for (CatalogueEntry entry : edition.entries()) {
            Backlink backlink = backlink(Backlink.Why.ENTRY, entry);
            if (entry instanceof Scenario scenario) {
                add(scenario.title(), backlink);
                add(scenario.text(), backlink);
            } else if (entry instanceof Domain domain) {
                add(domain.title(), backlink);
            } else if (entry instanceof Area area) {
                add(area.note(), backlink);
            } else if (entry instanceof Indicator indicator) {
                add(indicator.clause(), backlink);
            }
        }
    }

    private void tiers() {
        for (Tier tier : edition.tiers()) {
            Backlink backlink = backlink(Backlink.Why.ENTRY, tier);
            add(tier.title(), backlink);
            add(tier.summary(), backlink);
            tier.coverage().ifPresent(coverage -> add(coverage.quote().clause(), backlink(Backlink.Why.QUOTED, tier)));
            tier.maturity().ifPresent(quote -> add(quote.clause(), backlink(Backlink.Why.QUOTED, tier)));
            tier.recognition().ifPresent(quote -> add(quote.clause(), backlink(Backlink.Why.QUOTED, tier)));
            tier.outcomes().forEach(clause -> add(clause, backlink(Backlink.Why.OUTCOME, tier)));
            edition.base().forEach(clause -> add(clause, backlink(Backlink.Why.BASE, tier)));
            for (Tier.Condition condition : tier.conditions()) {
                add(condition.clause(), backlink(Backlink.Why.CONDITION, tier));
                condition
                        .area()
                        .ifPresent(
                                area -> add(condition.clause(), backlink(Backlink.Why.CONDITION, edition.area(area))));
            }
        }
    }

    private void call(Call call) {
        Backlink backlink = new Backlink(
                Backlink.Why.CALL,
                call.name(),
                both(language -> Routes.inEdition(edition.id(), CallAddresses.page(library, edition, call), language)));
        call.conditions().forEach(clause -> add(clause, backlink));
        call.deadlines().forEach(deadline -> add(deadline.clause(), backlink));
        call.quotas().forEach(quota -> add(quota.clause(), backlink));
        call.steps().forEach(step -> add(step.words().clause(), backlink));
        call.limits().forEach(limit -> add(limit.clause(), backlink));
        call.copies().forEach(copies -> add(copies.clause(), backlink));
        call.submitTo().ifPresent(quote -> add(quote.clause(), backlink));
        call.platform().ifPresent(platform -> add(platform.clause(), backlink));
        call.contacts().forEach(contact -> add(contact.clause(), backlink));
    }

    private void form(Form form) {
        Backlink backlink = new Backlink(
                Backlink.Why.FORM,
                form.name(),
                both(language -> Routes.inEdition(edition.id(), "downloads", language) + "#z-" + form.id()));
        add(form.title(), backlink);
        add(form.header(), backlink);
        form.stamp().ifPresent(clause -> add(clause, backlink));
        form.example().ifPresent(clause -> add(clause, backlink));
        form.items().forEach(clause -> add(clause, backlink));
        form.notes().forEach(clause -> add(clause, backlink));
    }

    private void citations() {
        for (Clause clause : edition.clauses().values()) {
            naming(new LinkTarget.ToClause(clause.document(), clause.id())).forEach(backlink -> add(clause, backlink));
        }
        for (Document document : edition.documents()) {
            naming(new LinkTarget.ToDocument(document.id())).forEach(backlink -> add(document.title(), backlink));
        }
    }

    private Backlink cited(Clause clause) {
        Document document = edition.document(clause.document());
        return new Backlink(
                Backlink.Why.CITED,
                ClauseCitation.of(document, clause),
                both(language -> Routes.document(edition.id(), document.id(), PageLanguageMode.of(language)) + "#"
                        + clause.id()));
    }

    private Backlink backlink(Backlink.Why why, CatalogueEntry entry) {
        return new Backlink(why, entry.name(), both(language -> Routes.entry(edition.id(), entry, language)));
    }

    private static Bilingual both(java.util.function.Function<Language, String> path) {
        return new Bilingual(path.apply(Language.ZH), path.apply(Language.EN));
    }

    private void add(Clause clause, Backlink backlink) {
        ofClause.computeIfAbsent(clause.ref(), ref -> new LinkedHashSet<>()).add(backlink);
    }

    /** All that use an entry: clauses that name it. */
    List<Backlink> of(CatalogueEntry entry) {
        return new ArrayList<>(naming(new LinkTarget.ToEntry(entry.kind(), entry.id())));
    }
}
