package org.zhinan.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** A library as text that a person can read and compare. */
final class LibraryDump {
    private final List<String> lines = new ArrayList<>();
    private final Library library;

    private LibraryDump(Library library) {
        this.library = library;
    }

    static String of(Library library) {
        LibraryDump dump = new LibraryDump(library);
        library.editions().forEach(dump::edition);
        dump.common();
        return String.join("\n", dump.lines) + "\n";
    }

    private void edition(Edition edition) {
        line(0, "edition " + edition.id() + both(edition.title()));
        edition.documents().forEach(document -> document(edition, document));
        edition.domains()
                .forEach(domain -> entry(domain, "scenarios " + domain.scenarios() + " area " + or(domain.area())));
        edition.scenarios().forEach(this::scenario);
        edition.areas()
                .forEach(area -> entry(
                        area,
                        "domains " + area.domains() + " note " + area.note().ref()));
        line(0, "base " + refs(edition.base()));
        edition.tiers().forEach(this::tier);
        edition.indicators()
                .forEach(each -> entry(
                        each,
                        each.clause().ref() + " in " + each.indicatorClass().ref() + " unit" + both(each.unit()) + " "
                                + each.direction()));
        edition.technologies().forEach(each -> entry(each, each.spellings() + " in " + each.scenarios()));
        edition.calls().forEach(this::call);
        edition.forms().forEach(this::form);
        edition.asked().forEach((what, asked) -> line(0, "asked " + what + " " + asked.zh() + " " + asked.en()));
        line(0, "used by");
        library.links().get(edition.id()).usedBy().entrySet().stream()
                .map(each -> target(each.getKey()) + " <- " + refs(each.getValue()))
                .sorted()
                .forEach(use -> line(1, use));
    }

    private void document(Edition edition, Document document) {
        line(
                0,
                "document " + document.id() + both(document.shortName())
                        + (document.translated() ? "" : " (no English)"));
        line(
                1,
                "title " + document.title().ref() + ", number "
                        + or(document.number().map(Clause::ref)) + ", issued "
                        + or(document.issued()) + " by " + refs(document.issuers()) + ", annex "
                        + or(document.annexOf().stream()
                                .map(annex -> annex.of() + " " + annex.number())
                                .reduce((one, other) -> one + ", " + other))
                        + ", forwards "
                        + or(document.forwards()));
        document.clauses().forEach(clause -> clause(edition, clause));
    }

    private void clause(Edition edition, Clause clause) {
        line(1, clause.id() + " " + clause.kind().name().toLowerCase(Locale.ROOT) + " " + clause.depth());
        for (Language language : Language.values()) {
            if (clause.has(language)) {
                line(
                        2,
                        language.id() + " "
                                + clause.text(language).replace('\n', '⏎').replace('\t', '⇥'));
                for (int cell = 0; cell < clause.cells().size(); cell++) {
                    links(edition, clause, cell, language);
                }
            }
        }
    }

    private void links(Edition edition, Clause clause, int cell, Language language) {
        String text = clause.cells().get(cell).in(language);
        EditionTextLinks links = library.links().get(edition.id());
        links.of(clause, cell, language)
                .forEach(link -> line(3, text.substring(link.start(), link.end()) + " -> " + target(link.target())));
        links.glosses(clause, cell, language)
                .forEach(gloss -> line(
                        3,
                        text.substring(gloss.start(), gloss.end()) + " is "
                                + gloss.term().id()));
    }

    private void scenario(Scenario scenario) {
        entry(scenario, scenario.title().ref() + " " + scenario.text().ref() + " area " + or(scenario.area()));
        scenario.facets()
                .forEach((kind, facets) ->
                        facets.forEach(facet -> line(1, kind + both(facet.text()) + " " + or(facet.technology()))));
    }

    private void tier(Tier tier) {
        entry(tier, tier.title().ref() + " " + tier.summary().ref());
        tier.coverage()
                .ifPresent(coverage ->
                        line(1, "covers " + coverage.binding() + " " + coverage.areas() + quote(coverage.quote())));
        tier.maturity().ifPresent(quote -> line(1, "maturity" + quote(quote)));
        tier.conditions()
                .forEach(each -> line(1, or(each.area()) + " " + each.clause().ref()));
        line(1, "outcomes " + refs(tier.outcomes()));
        line(1, "recognition" + tier.recognition().map(LibraryDump::quote).orElse(" not stated"));
    }

    private void call(Call call) {
        line(
                0,
                "call " + call.id() + both(call.name()) + " " + call.notice() + " "
                        + call.tier().orElse("-") + " " + refs(call.conditions()));
        call.requirements()
                .forEach(each -> line(
                        1,
                        "requirement " + each.binding() + quote(each.quote())
                                + each.exception().map(LibraryDump::both).orElse("")));
        call.deadlines()
                .forEach(each -> line(
                        1,
                        each.when().date().orElseThrow() + both(each.who().orElseThrow())
                                + both(each.what().orElseThrow()) + " "
                                + each.clause().ref()));
        call.quotas().forEach(each -> line(1, "quota " + each.most().orElseThrow() + both(each.place())));
        call.steps()
                .forEach(each -> line(
                        1, "step" + each.who().map(who -> " by" + both(who)).orElse("") + quote(each.words())));
        call.copies().forEach(each -> line(1, "copies " + each.count().orElseThrow() + both(each.of())));
        call.submitTo().ifPresent(each -> line(1, "to" + quote(each)));
        call.platform().ifPresent(each -> line(1, "platform " + each.url() + both(each.name())));
        call.contacts().forEach(each -> line(1, "contact " + each.phone().orElseThrow() + both(each.office())));
    }

    private void form(Form form) {
        line(0, "form " + form.id() + " " + form.kind() + both(form.name()));
        form.columns()
                .forEach(each ->
                        line(1, each.field() + " " + each.type() + (each.required() ? "!" : "") + both(each.label())));
        line(1, "items " + refs(form.items()) + " notes " + refs(form.notes()));
    }

    private void common() {
        library.terms()
                .forEach(term -> line(
                        0,
                        "term " + term.id() + both(term.name()) + " "
                                + term.clause().ref()));
        library.references()
                .forEach(each -> line(0, "reference " + each.id() + " " + each.namesZh() + " " + each.namesEn()));
    }

    private void entry(CatalogueEntry entry, String more) {
        line(0, entry.kind().id() + " " + entry.id() + both(entry.name()) + " " + more);
    }

    private static String target(LinkTarget target) {
        // The name of a record is its type and its components.
        return target.toString();
    }

    private static String quote(Quote quote) {
        return both(quote.text()) + " in " + quote.clause().ref();
    }

    private static String both(Bilingual text) {
        return " 「" + text.zh() + " / " + text.en() + "」";
    }

    private static String refs(List<Clause> clauses) {
        return clauses.stream().map(Clause::ref).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String or(Optional<?> value) {
        return value.map(String::valueOf).orElse("-");
    }

    private void line(int depth, String text) {
        lines.add("  ".repeat(depth) + text);
    }
}
