package org.zhinan.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Entry;
import org.zhinan.library.Form;
import org.zhinan.library.Library;
import org.zhinan.library.Links;
import org.zhinan.library.Scenario;
import org.zhinan.library.Target;
import org.zhinan.library.Tier;
import org.zhinan.site.address.Calls;
import org.zhinan.site.address.Citation;
import org.zhinan.site.address.Routes;
import org.zhinan.site.address.View;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Every place where a clause, a document or an entry of an edition is used: the way back of each link and of each fact. */
final class Uses {
    private final Library library;
    private final Edition edition;
    private final Links links;
    private final Map<String, Set<Use>> ofClause = new HashMap<>();

    Uses(Library library, Edition edition) {
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
    List<Use> of(Clause clause) {
        return ofClause.getOrDefault(clause.ref(), Set.of()).stream().sorted().toList();
    }

    /** The clauses whose text names it. */
    List<Use> naming(Target target) {
        return links.usedBy(target).stream()
                .map(clause -> cited(clause))
                .distinct()
                .toList();
    }

    private void entries() {
        for (Entry entry : edition.entries()) {
            Use use = use(Use.Why.ENTRY, entry);
            if (entry instanceof Scenario scenario) {
                add(scenario.title(), use);
                add(scenario.text(), use);
            } else if (entry instanceof org.zhinan.library.Domain domain) {
                add(domain.title(), use);
            } else if (entry instanceof org.zhinan.library.Area area) {
                add(area.note(), use);
            } else if (entry instanceof org.zhinan.library.Indicator indicator) {
                add(indicator.clause(), use);
            }
        }
    }

    private void tiers() {
        for (Tier tier : edition.tiers()) {
            Use use = use(Use.Why.ENTRY, tier);
            add(tier.title(), use);
            add(tier.summary(), use);
            add(tier.coverage().quote().clause(), use(Use.Why.QUOTED, tier));
            add(tier.maturity().clause(), use(Use.Why.QUOTED, tier));
            tier.recognition().ifPresent(quote -> add(quote.clause(), use(Use.Why.QUOTED, tier)));
            tier.outcomes().forEach(clause -> add(clause, use(Use.Why.OUTCOME, tier)));
            edition.base().forEach(clause -> add(clause, use(Use.Why.BASE, tier)));
            for (Tier.Condition condition : tier.conditions()) {
                add(condition.clause(), use(Use.Why.CONDITION, tier));
                add(condition.clause(), use(Use.Why.CONDITION, edition.area(condition.area())));
            }
        }
    }

    private void call(Call call) {
        Use use = new Use(
                Use.Why.CALL,
                call.name(),
                both(language -> Routes.inEdition(edition.id(), Calls.page(library, edition, call), language)));
        call.conditions().forEach(clause -> add(clause, use));
        call.deadlines().forEach(deadline -> add(deadline.clause(), use));
        call.quotas().forEach(quota -> add(quota.clause(), use));
        call.steps().forEach(step -> add(step.words().clause(), use));
        call.copies().ifPresent(copies -> add(copies.clause(), use));
        call.submitTo().ifPresent(quote -> add(quote.clause(), use));
        call.platform().ifPresent(platform -> add(platform.clause(), use));
        call.contacts().forEach(contact -> add(contact.clause(), use));
    }

    private void form(Form form) {
        Use use = new Use(
                Use.Why.FORM,
                form.name(),
                both(language -> Routes.inEdition(edition.id(), "downloads", language) + "#z-" + form.id()));
        add(form.title(), use);
        add(form.header(), use);
        form.stamp().ifPresent(clause -> add(clause, use));
        form.example().ifPresent(clause -> add(clause, use));
        form.items().forEach(clause -> add(clause, use));
        form.notes().forEach(clause -> add(clause, use));
    }

    private void citations() {
        for (Clause clause : edition.clauses().values()) {
            naming(new Target.ToClause(clause.document(), clause.id())).forEach(use -> add(clause, use));
        }
        for (Document document : edition.documents()) {
            naming(new Target.ToDocument(document.id())).forEach(use -> add(document.title(), use));
        }
    }

    private Use cited(Clause clause) {
        Document document = edition.document(clause.document());
        return new Use(
                Use.Why.CITED,
                Citation.of(document, clause),
                both(language -> Routes.document(edition.id(), document.id(), View.of(language)) + "#" + clause.id()));
    }

    private Use use(Use.Why why, Entry entry) {
        return new Use(why, entry.name(), both(language -> Routes.entry(edition.id(), entry, language)));
    }

    private static Bilingual both(java.util.function.Function<Language, String> path) {
        return new Bilingual(path.apply(Language.ZH), path.apply(Language.EN));
    }

    private void add(Clause clause, Use use) {
        ofClause.computeIfAbsent(clause.ref(), ref -> new LinkedHashSet<>()).add(use);
    }

    /** All that use an entry: clauses that name it. */
    List<Use> of(Entry entry) {
        return new ArrayList<>(naming(new Target.ToEntry(entry.kind(), entry.id())));
    }
}
