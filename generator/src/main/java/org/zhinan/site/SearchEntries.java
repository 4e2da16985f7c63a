package org.zhinan.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.library.Area;
import org.zhinan.library.AskedQuestions;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Entry;
import org.zhinan.library.Form;
import org.zhinan.library.Indicator;
import org.zhinan.library.Library;
import org.zhinan.library.Reference;
import org.zhinan.library.Scenario;
import org.zhinan.library.Technology;
import org.zhinan.library.Term;
import org.zhinan.library.Tier;
import org.zhinan.search.AskedPhrases;
import org.zhinan.search.ColloquialSynonymGroup;
import org.zhinan.search.Corpus;
import org.zhinan.search.Localised;
import org.zhinan.search.Passage;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.SynonymGroup;
import org.zhinan.site.address.LanguageView;
import org.zhinan.site.address.PaginatedLists;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;

/** Everything of the current edition that can be found, with the glossary's synonyms. */
public final class SearchEntries {
    private final Library library;
    private final Edition edition;
    private final PaginatedLists lists;
    private final List<SearchEntry> entries = new ArrayList<>();
    /** The clauses that are an entry's own text: found as the entry, not once more in their document. */
    private final Set<Clause> own = new HashSet<>();

    private SearchEntries(Library library) {
        this.library = library;
        this.edition = library.current();
        this.lists = new PaginatedLists(library);
    }

    public static Corpus of(Library library) {
        return new SearchEntries(library).corpus();
    }

    private Corpus corpus() {
        edition.scenarios().forEach(this::scenario);
        edition.domains().forEach(this::domain);
        edition.areas().forEach(this::area);
        edition.tiers().forEach(this::tier);
        edition.indicators().forEach(this::indicator);
        edition.technologies().forEach(this::technology);
        edition.forms().forEach(this::form);
        library.terms().forEach(this::term);
        library.references().forEach(this::reference);
        edition.documents().forEach(this::document);
        return new Corpus(entries, synonyms(), elsewhere(), plainWords());
    }

    private void scenario(Scenario scenario) {
        own.addAll(List.of(scenario.title(), scenario.text()));
        SearchEntryBuilder entry = entry(scenario, scenario.name())
                .facets(scenario.facets().values().stream()
                        .flatMap(List::stream)
                        .map(Scenario.Facet::text)
                        .toList())
                .passages(ownText(scenario.text()))
                .asked(numbered(scenario, scenario.title()))
                .filter("domain", List.of(scenario.domain()))
                .filter("technology", scenario.technologies());
        scenario.area().ifPresent(area -> entry.filter("area", List.of(area)));
        entries.add(entry.build());
    }

    private void domain(Domain domain) {
        own.add(domain.title());
        SearchEntryBuilder entry = entry(domain, domain.name())
                .facets(domain.scenarios().stream()
                        .map(id -> edition.scenario(id).name())
                        .toList())
                .filter("domain", List.of(domain.id()));
        domain.area().ifPresent(area -> entry.filter("area", List.of(area)));
        entries.add(entry.build());
    }

    private void area(Area area) {
        own.add(area.note());
        entries.add(entry(area, area.name())
                .passages(ownText(area.note()))
                .filter("area", List.of(area.id()))
                .build());
    }

    /** A tier is looked for as 卓越级智能工厂 as often as by its short name: the heading has both. */
    private void tier(Tier tier) {
        own.addAll(List.of(tier.title(), tier.summary()));
        entries.add(entry(tier, tier.title().title())
                .passages(ownText(tier.summary()))
                .filter("tier", List.of(tier.id()))
                .build());
    }

    private void indicator(Indicator indicator) {
        own.add(indicator.clause());
        entries.add(entry(indicator, indicator.name())
                .facets(List.of(indicator.indicatorClass().title()))
                .asked(numbered(indicator, indicator.clause()))
                .build());
    }

    private void technology(Technology technology) {
        entries.add(entry(technology, technology.name())
                .facets(technology.spellings())
                .filter("technology", List.of(technology.id()))
                .build());
    }

    private SearchEntryBuilder entry(Entry entry, Bilingual title) {
        return new SearchEntryBuilder(
                        entry.kind().id(), entry.id(), title, language -> Routes.entry(edition.id(), entry, language))
                .asked(asked(entry));
    }

    private List<Passage> ownText(Clause clause) {
        return List.of(passage(clause, AskedPhrases.NOTHING, List.of()));
    }

    /** How people ask, and the number that the text gives: scenario 38, indicator 7. */
    private AskedPhrases numbered(Entry entry, Clause clause) {
        AskedPhrases asked = asked(entry);
        List<String> zh = new ArrayList<>(asked.zh());
        zh.add(clause.id().substring(clause.id().lastIndexOf('-') + 1));
        return new AskedPhrases(zh, asked.en());
    }

    private void form(Form form) {
        entries.add(new SearchEntryBuilder(
                        "form",
                        form.id(),
                        form.name(),
                        language -> Routes.inEdition(edition.id(), "downloads", language) + "#z-" + form.id())
                .facets(List.of(form.purpose()))
                .asked(asked("forms", form.id()))
                .build());
    }

    private void term(Term term) {
        entries.add(new SearchEntryBuilder("term", term.id(), term.name(), language -> lists.term(term.id(), language))
                .facets(term.gloss().stream().toList())
                .build());
    }

    private void reference(Reference reference) {
        List<Bilingual> facets = new ArrayList<>();
        reference.number().ifPresent(number -> facets.add(new Bilingual(number, number)));
        reference.issuer().ifPresent(facets::add);
        entries.add(new SearchEntryBuilder(
                        "reference",
                        reference.id(),
                        reference.name(),
                        language -> lists.reference(reference.id(), language))
                .facets(facets)
                .build());
    }

    private void document(Document document) {
        List<Passage> passages = document.clauses().stream()
                .filter(clause -> !own.contains(clause) && !clause.equals(document.title()))
                .map(clause -> passage(clause, asked("clauses", clause.ref()), headings(document, clause)))
                .toList();
        entries.add(new SearchEntryBuilder(
                        "document",
                        document.id(),
                        document.name(),
                        language -> Routes.document(edition.id(), document.id(), LanguageView.of(language)))
                .facets(List.of(document.shortName()))
                .passages(passages)
                .filter("document", List.of(document.id()))
                .build());
    }

    /** The headings and row titles that a clause stands under, the outermost first: its id begins with theirs. */
    private static List<Localised> headings(Document document, Clause clause) {
        List<Localised> headings = new ArrayList<>();
        for (int end = clause.id().indexOf('-'); end > 0; end = clause.id().indexOf('-', end + 1)) {
            document.clauses()
                    .find(clause.id().substring(0, end))
                    .filter(Clause::isTitle)
                    .ifPresent(above -> headings.add(SearchEntryBuilder.localised(above.title())));
        }
        return headings;
    }

    private Passage passage(Clause clause, AskedPhrases asked, List<Localised> headings) {
        return new Passage(
                clause.id(),
                SearchEntryBuilder.localised(clause.both()),
                SearchEntryBuilder.localised(
                        language -> Routes.document(edition.id(), clause.document(), LanguageView.of(language)) + "#"
                                + clause.id()),
                asked,
                headings);
    }

    private AskedPhrases asked(Entry entry) {
        return asked(entry.kind().folder(), entry.id());
    }

    private AskedPhrases asked(String kind, String id) {
        return Optional.ofNullable(edition.asked().get(kind + "/" + id))
                .map(asked -> new AskedPhrases(asked.zh(), asked.en()))
                .orElse(AskedPhrases.NOTHING);
    }

    private List<SynonymGroup> synonyms() {
        Stream<SynonymGroup> ofTerms = library.terms().stream()
                .filter(term ->
                        !term.synonymsZh().isEmpty() || !term.synonymsEn().isEmpty())
                .map(term -> new SynonymGroup(
                        joined(term.name().zh(), term.synonymsZh()),
                        joined(term.name().en(), term.synonymsEn())));
        Stream<SynonymGroup> ofWords = edition.words().stream().map(word -> new SynonymGroup(word.zh(), word.en()));
        return Stream.concat(ofTerms, ofWords).toList();
    }

    private AskedPhrases elsewhere() {
        List<AskedQuestions> all = edition.elsewhere();
        return new AskedPhrases(
                all.stream().flatMap(each -> each.zh().stream()).toList(),
                all.stream().flatMap(each -> each.en().stream()).toList());
    }

    private List<ColloquialSynonymGroup> plainWords() {
        return edition.plainWords().stream()
                .map(words -> new ColloquialSynonymGroup(
                        words.meant(), words.said().zh(), words.said().en()))
                .toList();
    }

    private static List<String> joined(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
