package org.zhinan.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhinan.library.Area;
import org.zhinan.library.Asked;
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
import org.zhinan.search.Corpus;
import org.zhinan.search.Localised;
import org.zhinan.search.Passage;
import org.zhinan.search.PlainWordGroup;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.SynonymGroup;
import org.zhinan.site.address.Routes;
import org.zhinan.site.address.View;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Everything of the current edition that can be found, with the glossary's synonyms. */
public final class SearchEntries {
    private final Library library;
    private final Edition edition;
    private final List<SearchEntry> entries = new ArrayList<>();
    /** The clauses that are an entry's own text: found as the entry, not once more in their document. */
    private final Set<Clause> own = new HashSet<>();

    private SearchEntries(Library library) {
        this.library = library;
        this.edition = library.current();
    }

    public static Corpus of(Library library) {
        return new SearchEntries(library).corpus();
    }

    private Corpus corpus() {
        edition.entries().forEach(this::entry);
        edition.forms().forEach(this::form);
        library.terms().forEach(this::term);
        library.references().forEach(this::reference);
        edition.documents().forEach(this::document);
        return new Corpus(entries, synonyms(), elsewhere(), plainWords());
    }

    private void entry(Entry entry) {
        Map<String, List<String>> filters = new TreeMap<>();
        List<Clause> texts = new ArrayList<>();
        List<Bilingual> facets = new ArrayList<>();
        if (entry instanceof Scenario scenario) {
            texts.add(scenario.text());
            own.add(scenario.title());
            scenario.facets().values().forEach(list -> list.forEach(facet -> facets.add(facet.text())));
            filters.put("domain", List.of(scenario.domain()));
            scenario.area().ifPresent(area -> filters.put("area", List.of(area)));
            filters.put("technology", scenario.technologies());
        } else if (entry instanceof Domain domain) {
            own.add(domain.title());
            domain.scenarios().forEach(id -> facets.add(edition.scenario(id).name()));
            filters.put("domain", List.of(domain.id()));
            domain.area().ifPresent(area -> filters.put("area", List.of(area)));
        } else if (entry instanceof Area area) {
            texts.add(area.note());
            filters.put("area", List.of(area.id()));
        } else if (entry instanceof Tier tier) {
            texts.add(tier.summary());
            own.add(tier.title());
            filters.put("tier", List.of(tier.id()));
        } else if (entry instanceof Indicator indicator) {
            own.add(indicator.clause());
            facets.add(indicator.indicatorClass().title());
        } else if (entry instanceof Technology technology) {
            facets.addAll(technology.spellings());
            filters.put("technology", List.of(technology.id()));
        }
        own.addAll(texts);
        add(
                entry.kind().id(),
                entry.id(),
                title(entry),
                language -> Routes.entry(edition.id(), entry, language),
                facets,
                texts,
                numbered(entry),
                filters);
    }

    /** How people ask, and the number that the text gives: scenario 38, indicator 7. */
    private AskedPhrases numbered(Entry entry) {
        AskedPhrases asked = asked(entry.kind().folder(), entry.id());
        if (!(entry instanceof Scenario) && !(entry instanceof Indicator)) {
            return asked;
        }
        String clause = entry instanceof Scenario scenario
                ? scenario.title().id()
                : ((Indicator) entry).clause().id();
        List<String> zh = new ArrayList<>(asked.zh());
        zh.add(clause.substring(clause.lastIndexOf('-') + 1));
        return new AskedPhrases(zh, asked.en());
    }

    /** A tier is looked for as 卓越级智能工厂 as often as by its short name: the heading has both. */
    private static Bilingual title(Entry entry) {
        return entry instanceof Tier tier ? tier.title().title() : entry.name();
    }

    private void form(Form form) {
        add(
                "form",
                form.id(),
                form.name(),
                language -> Routes.inEdition(edition.id(), "downloads", language) + "#z-" + form.id(),
                List.of(form.purpose()),
                List.of(),
                asked("forms", form.id()),
                Map.of());
    }

    private void term(Term term) {
        List<Bilingual> gloss = term.gloss().map(List::of).orElse(List.of());
        add(
                "term",
                term.id(),
                term.name(),
                language -> Routes.page("glossary", language) + "#z-" + term.id(),
                gloss,
                List.of(),
                AskedPhrases.NOTHING,
                Map.of());
    }

    private void reference(Reference reference) {
        List<Bilingual> facets = new ArrayList<>();
        reference.number().ifPresent(number -> facets.add(new Bilingual(number, number)));
        reference.issuer().ifPresent(facets::add);
        add(
                "reference",
                reference.id(),
                reference.name(),
                language -> Routes.page("references", language) + "#z-" + reference.id(),
                facets,
                List.of(),
                AskedPhrases.NOTHING,
                Map.of());
    }

    private void document(Document document) {
        List<Passage> passages = document.clauses().stream()
                .filter(clause -> !own.contains(clause) && !clause.equals(document.title()))
                .map(clause -> passage(clause, asked("clauses", clause.ref()), headings(document, clause)))
                .toList();
        entries.add(new SearchEntry(
                "document",
                document.id(),
                localised(document.name()),
                url(language -> Routes.document(edition.id(), document.id(), View.of(language))),
                List.of(localised(document.shortName())),
                passages,
                AskedPhrases.NOTHING,
                Map.of("document", List.of(document.id()))));
    }

    /** The headings and row titles that a clause stands under, the outermost first: its id begins with theirs. */
    private static List<Localised> headings(Document document, Clause clause) {
        return document.clauses().stream()
                .filter(other -> clause.id().startsWith(other.id() + "-") && other.isTitle())
                .map(other -> localised(other.title()))
                .toList();
    }

    private Passage passage(Clause clause, AskedPhrases asked, List<Localised> headings) {
        return new Passage(
                clause.id(),
                localised(clause.both()),
                url(language ->
                        Routes.document(edition.id(), clause.document(), View.of(language)) + "#" + clause.id()),
                asked,
                headings);
    }

    private void add(
            String kind,
            String id,
            Bilingual title,
            Function<Language, String> path,
            List<Bilingual> facets,
            List<Clause> texts,
            AskedPhrases asked,
            Map<String, List<String>> filters) {
        entries.add(new SearchEntry(
                kind,
                id,
                localised(title),
                url(path),
                facets.stream().map(SearchEntries::localised).toList(),
                texts.stream()
                        .map(clause -> passage(clause, AskedPhrases.NOTHING, List.of()))
                        .toList(),
                asked,
                filters));
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
        List<Asked> all = edition.elsewhere();
        return new AskedPhrases(
                all.stream().flatMap(each -> each.zh().stream()).toList(),
                all.stream().flatMap(each -> each.en().stream()).toList());
    }

    private List<PlainWordGroup> plainWords() {
        return edition.plainWords().stream()
                .map(words -> new PlainWordGroup(
                        words.meant(), words.said().zh(), words.said().en()))
                .toList();
    }

    private static List<String> joined(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static Localised localised(Bilingual text) {
        return new Localised(text.zh(), text.en());
    }

    private static Localised url(Function<Language, String> path) {
        return new Localised(path.apply(Language.ZH), path.apply(Language.EN));
    }
}
