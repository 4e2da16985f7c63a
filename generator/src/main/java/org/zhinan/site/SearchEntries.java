package org.zhinan.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.content.PageFrontMatter;
import org.zhinan.content.ShippedSearchVocabulary;
import org.zhinan.content.StructureQuestionWords;
import org.zhinan.library.Area;
import org.zhinan.library.Call;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryQuestionPhrasings;
import org.zhinan.library.Form;
import org.zhinan.library.Indicator;
import org.zhinan.library.Library;
import org.zhinan.library.Reference;
import org.zhinan.library.Scenario;
import org.zhinan.library.Technology;
import org.zhinan.library.Term;
import org.zhinan.library.Tier;
import org.zhinan.search.CitableClause;
import org.zhinan.search.ColloquialSynonymGroup;
import org.zhinan.search.Corpus;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.Localised;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.StructureQuestions;
import org.zhinan.search.SynonymGroup;
import org.zhinan.site.address.CallAddresses;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.site.address.PaginatedLists;
import org.zhinan.site.address.Routes;
import org.zhinan.site.answer.EditionStructureAnswers;
import org.zhinan.site.answer.SearchWordsBuilder;
import org.zhinan.site.answer.StructureWordsBuilder;
import org.zhinan.text.Bilingual;

/** Everything of one edition that can be found, with the glossary's synonyms; the current one has what belongs to all editions, too. */
public final class SearchEntries {
    private final Library library;
    private final Edition edition;
    private final boolean current;
    private final PaginatedLists lists;
    private final ShippedSearchVocabulary words;
    private final StructureQuestionWords structureWords;
    private final AlternativeCitationNames names;
    private final List<PageFrontMatter> ordinary;
    private final List<SearchEntry> entries = new ArrayList<>();
    /** The clauses that are an entry's own text: found as the entry, not once more in their document. */
    private final Set<Clause> own = new HashSet<>();

    private SearchEntries(
            Library library,
            Edition edition,
            List<PageFrontMatter> ordinary,
            StructureQuestionWords structure,
            ShippedSearchVocabulary words) {
        this.structureWords = StructureWordsBuilder.of(structure, edition);
        this.ordinary = ordinary;
        this.library = library;
        this.edition = edition;
        this.current = edition.id().equals(library.site().edition());
        this.lists = new PaginatedLists(library);
        this.words = SearchWordsBuilder.of(words, edition.names());
        this.names = new AlternativeCitationNames(edition, this.words);
    }

    /** As below, without ordinary pages, and with the program's own words for the structure. */
    public static List<EditionCorpus> of(Library library) {
        return of(library, List.of(), StructureQuestionWords.shipped(), ShippedSearchVocabulary.shipped());
    }

    /** The current edition, then those that it replaced, the latest first, then the others. */
    public static List<EditionCorpus> of(
            Library library,
            List<PageFrontMatter> ordinary,
            StructureQuestionWords structure,
            ShippedSearchVocabulary words) {
        Map<String, Edition> editions = new LinkedHashMap<>();
        Stream.of(List.of(library.current()), library.versions(library.current()), library.editions())
                .flatMap(List::stream)
                .forEach(edition -> editions.putIfAbsent(edition.id(), edition));
        return editions.values().stream()
                .map(edition -> new EditionCorpus(
                        edition.id(),
                        edition.calls().stream().map(Call::id).toList(),
                        new SearchEntries(library, edition, ordinary, structure, words).corpus()))
                .toList();
    }

    /** Whether a reader has to choose: a site of one edition and one call says nothing of either. */
    private boolean several() {
        return library.editions().size() > 1 || edition.calls().size() > 1;
    }

    private Corpus corpus() {
        edition.scenarios().forEach(this::scenario);
        edition.domains().forEach(this::domain);
        edition.areas().forEach(this::area);
        edition.tiers().forEach(this::tier);
        edition.indicators().forEach(this::indicator);
        edition.technologies().forEach(this::technology);
        edition.forms().forEach(this::form);
        library.terms().stream()
                .filter(term -> term.everywhere() ? current : term.belongsTo(edition))
                .forEach(this::term);
        library.references().stream()
                .filter(reference ->
                        reference.edition().map(edition.id()::equals).orElse(current))
                .forEach(this::reference);
        edition.documents().forEach(this::document);
        entries.addAll(new PageSearchEntries(library, edition, words).of(ordinary));
        Optional<CorpusScope> scope = Optional.empty();
        if (several()) {
            edition.calls().forEach(this::call);
            String first = library.call(edition).map(Call::id).orElse("");
            scope = Optional.of(new CorpusScope(edition.id(), current, first));
        }
        StructureQuestions structure = EditionStructureAnswers.of(edition, library.terms(), structureWords, words);
        return new Corpus(entries, synonyms(), elsewhere(), plainWords(), structure, scope);
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
                .names(names.of(scenario, scenario.title()))
                .places(scenario.title(), scenario.text())
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
                .names(names.of(domain, domain.title()))
                .places(domain.title())
                .filter("domain", List.of(domain.id()));
        domain.area().ifPresent(area -> entry.filter("area", List.of(area)));
        entries.add(entry.build());
    }

    private void area(Area area) {
        own.add(area.note());
        entries.add(entry(area, area.name())
                .passages(ownText(area.note()))
                .names(names.of(area, area.note()))
                .places(area.note())
                .filter("area", List.of(area.id()))
                .build());
    }

    /** A tier is looked for as 卓越级智能工厂 as often as by its short name: the heading has both. */
    private void tier(Tier tier) {
        own.addAll(List.of(tier.title(), tier.summary()));
        entries.add(entry(tier, tier.title().title())
                .passages(ownText(tier.summary()))
                .places(tier.title(), tier.summary())
                .filter("tier", List.of(tier.id()))
                .build());
    }

    private void indicator(Indicator indicator) {
        own.add(indicator.clause());
        entries.add(entry(indicator, indicator.name())
                .facets(List.of(indicator.indicatorClass().title()))
                .asked(numbered(indicator, indicator.clause()))
                .names(names.of(indicator, indicator.clause()))
                .places(indicator.clause())
                .build());
    }

    private void technology(Technology technology) {
        entries.add(entry(technology, technology.name())
                .facets(technology.spellings())
                .filter("technology", List.of(technology.id()))
                .build());
    }

    private SearchEntryBuilder entry(CatalogueEntry entry, Bilingual title) {
        return new SearchEntryBuilder(
                        entry.kind().id(), entry.id(), title, language -> Routes.entry(edition.id(), entry, language))
                .filter(CorpusScope.EDITION, List.of(edition.id()))
                .asked(asked(entry));
    }

    private List<CitableClause> ownText(Clause clause) {
        return List.of(passage(clause, EntrySearchPhrases.NOTHING, List.of()));
    }

    /** How people ask, and the number that the text gives: scenario 38, indicator 7. */
    private EntrySearchPhrases numbered(CatalogueEntry entry, Clause clause) {
        EntrySearchPhrases asked = asked(entry);
        List<String> zh = new ArrayList<>(asked.zh());
        zh.add(clause.id().substring(clause.id().lastIndexOf('-') + 1));
        return new EntrySearchPhrases(zh, asked.en());
    }

    private void form(Form form) {
        SearchEntryBuilder entry = new SearchEntryBuilder(
                        "form",
                        form.id(),
                        form.name(),
                        language -> Routes.inEdition(edition.id(), "downloads", language) + "#z-" + form.id())
                .facets(List.of(form.purpose()))
                .filter(CorpusScope.EDITION, List.of(edition.id()))
                .asked(asked("forms", form.id()));
        form.call().filter(id -> several()).ifPresent(id -> entry.filter(CorpusScope.CALL, List.of(id)));
        entries.add(entry.build());
    }

    private void term(Term term) {
        SearchEntryBuilder entry = new SearchEntryBuilder(
                        "term", term.id(), term.name(), language -> lists.term(term.id(), language))
                .facets(term.gloss().stream().toList());
        if (!term.everywhere()) {
            entry.filter(CorpusScope.EDITION, List.of(term.edition()));
        }
        entries.add(entry.build());
    }

    private void reference(Reference reference) {
        List<Bilingual> facets = new ArrayList<>();
        reference.number().ifPresent(number -> facets.add(new Bilingual(number, number)));
        reference.issuer().ifPresent(facets::add);
        SearchEntryBuilder entry = new SearchEntryBuilder(
                        "reference",
                        reference.id(),
                        reference.name(),
                        language -> lists.reference(reference.id(), language))
                .facets(facets);
        reference.edition().ifPresent(id -> entry.filter(CorpusScope.EDITION, List.of(id)));
        entries.add(entry.build());
    }

    private void document(Document document) {
        List<CitableClause> passages = document.clauses().stream()
                .filter(clause -> !own.contains(clause) && !clause.equals(document.title()))
                .map(clause -> passage(clause, asked("clauses", clause.ref()), headings(document, clause)))
                .toList();
        SearchEntryBuilder entry = new SearchEntryBuilder(
                        "document",
                        document.id(),
                        document.name(),
                        language -> Routes.document(edition.id(), document.id(), PageLanguageMode.of(language)))
                .facets(List.of(document.shortName()))
                .passages(passages)
                .names(names.of(document))
                .filter(CorpusScope.EDITION, List.of(edition.id()))
                .filter("document", List.of(document.id()));
        List<String> calls = calls(document);
        if (several() && !calls.isEmpty()) {
            entry.filter(CorpusScope.CALL, calls);
        }
        entries.add(entry.build());
    }

    /** The calls that a document is the notice of, or forwards. */
    private List<String> calls(Document document) {
        return edition.calls().stream()
                .filter(call -> call.notices().contains(document.id())
                        || document.forwards().filter(call.notices()::contains).isPresent())
                .map(Call::id)
                .toList();
    }

    /** A call is found by its place, and by whom it names. */
    private void call(Call call) {
        Stream<Bilingual> places =
                call.quotas().stream().filter(quota -> !quota.others()).map(Call.Quota::place);
        Stream<Bilingual> offices = call.contacts().stream().map(Call.Contact::office);
        Stream<Bilingual> platform = call.platform().stream().map(Call.Platform::name);
        Stream<Bilingual> deadlines = call.deadlines().stream().flatMap(deadline -> deadline.what().stream());
        entries.add(new SearchEntryBuilder(
                        CorpusScope.CALL,
                        call.id(),
                        call.name(),
                        language ->
                                Routes.inEdition(edition.id(), CallAddresses.page(library, edition, call), language))
                .facets(Stream.of(places, offices, platform, deadlines)
                        .flatMap(each -> each)
                        .distinct()
                        .toList())
                .filter(CorpusScope.EDITION, List.of(edition.id()))
                .filter(CorpusScope.CALL, List.of(call.id()))
                .build());
    }

    /** The headings and row titles that a clause stands under, the outermost first. */
    private static List<Localised> headings(Document document, Clause clause) {
        Deque<Localised> headings = new ArrayDeque<>();
        for (Optional<Clause> above = above(document, clause);
                above.isPresent();
                above = above(document, above.get())) {
            above.filter(Clause::isTitle).ifPresent(each -> headings.push(SearchEntryBuilder.localised(each.title())));
        }
        return List.copyOf(headings);
    }

    private static Optional<Clause> above(Document document, Clause clause) {
        return clause.number().parent().flatMap(document.clauses()::find);
    }

    private CitableClause passage(Clause clause, EntrySearchPhrases asked, List<Localised> headings) {
        return new CitableClause(
                clause.id(),
                SearchEntryBuilder.localised(clause.both()),
                SearchEntryBuilder.localised(
                        language -> Routes.document(edition.id(), clause.document(), PageLanguageMode.of(language))
                                + "#" + clause.id()),
                asked,
                headings,
                SearchEntryBuilder.localised(clause.number().place()));
    }

    private EntrySearchPhrases asked(CatalogueEntry entry) {
        return asked(entry.kind().folder(), entry.id());
    }

    private EntrySearchPhrases asked(String kind, String id) {
        return Optional.ofNullable(edition.asked().get(kind + "/" + id))
                .map(asked -> new EntrySearchPhrases(asked.zh(), asked.en()))
                .orElse(EntrySearchPhrases.NOTHING);
    }

    private List<SynonymGroup> synonyms() {
        Stream<SynonymGroup> ofTerms = library.terms().stream()
                .filter(term -> term.belongsTo(edition))
                .filter(term ->
                        !term.synonymsZh().isEmpty() || !term.synonymsEn().isEmpty())
                .map(term -> new SynonymGroup(
                        joined(term.name().zh(), term.synonymsZh()),
                        joined(term.name().en(), term.synonymsEn())));
        Stream<SynonymGroup> ofWords = edition.words().stream().map(word -> new SynonymGroup(word.zh(), word.en()));
        return Stream.concat(ofTerms, ofWords).toList();
    }

    private EntrySearchPhrases elsewhere() {
        List<EntryQuestionPhrasings> all = edition.elsewhere();
        return new EntrySearchPhrases(
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
