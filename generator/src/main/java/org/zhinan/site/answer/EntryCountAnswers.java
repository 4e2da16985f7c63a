package org.zhinan.site.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhinan.content.ShippedSearchVocabulary;
import org.zhinan.content.StructureQuestionWords;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Indicator;
import org.zhinan.library.Scenario;
import org.zhinan.numbering.marker.ChineseNumerals;
import org.zhinan.site.answer.AnswerCollector.Place;
import org.zhinan.text.Bilingual;

/** How many entries of each kind there are, and which belong to which. */
final class EntryCountAnswers {
    static final String SCENARIO = "scenario";
    static final String DOMAIN = "domain";
    static final String AREA = "area";
    static final String INDICATOR = "indicator";
    static final String CLASS = "class";
    static final String TECHNOLOGY = "technology";
    /** Asked without saying to what: of a scenario its domain, of a domain its area, of an indicator its class. */
    private static final String BELONGS = "belongs";

    private static final List<String> HOW_MANY_AND_WHICH = List.of("count", "which");

    /** How many names a line has. */
    private static final int MOST = 6;

    /** How many characters these have together, so that the line stays one: there are names of eighty letters. */
    private static final int CHARACTERS = 120;

    private final Edition edition;
    private final Map<String, KindName> kinds = new LinkedHashMap<>();
    private final ShippedSearchVocabulary pages;
    private final AnswerCollector all;

    EntryCountAnswers(
            Edition edition, StructureQuestionWords words, ShippedSearchVocabulary pages, AnswerCollector all) {
        this.edition = edition;
        this.pages = pages;
        this.all = all;
        words.kinds().forEach((kind, each) -> kinds.put(kind, new KindName(kind, each)));
    }

    void collect() {
        lists();
        edition.areas().forEach(area -> {
            List<Scenario> scenarios = edition.scenarios().stream()
                    .filter(scenario ->
                            scenario.area().filter(area.id()::equals).isPresent())
                    .toList();
            List<Domain> domains = area.domains().stream().map(edition::domain).toList();
            Bilingual both = pair(
                    kinds.get(DOMAIN).counted(domains.size()),
                    kinds.get(SCENARIO).counted(scenarios.size()));
            members(area, DOMAIN, domains, both, area.note());
            members(area, SCENARIO, scenarios, both, area.note());
            alone(subject(area), DOMAIN);
        });
        edition.domains().forEach(this::domain);
        edition.scenarios().forEach(this::scenario);
        edition.indicators().forEach(this::indicator);
        edition.technologies()
                .forEach(technology -> technology.scenarios().stream()
                        .map(edition::scenario)
                        .findFirst()
                        .ifPresent(first -> members(
                                technology,
                                SCENARIO,
                                technology.scenarios().stream()
                                        .map(edition::scenario)
                                        .toList(),
                                first.text())));
    }

    /** Of each kind all, where there is a page of them. */
    private void lists() {
        list("scenarios", SCENARIO, edition.scenarios(), Scenario::title);
        list("domains", DOMAIN, edition.domains(), Domain::title);
        list("areas", AREA, edition.areas(), each -> each.note());
        list("tiers", "tier", edition.tiers(), each -> each.title());
        list("indicators", INDICATOR, edition.indicators(), Indicator::clause);
        list(
                "technologies",
                TECHNOLOGY,
                edition.technologies(),
                each -> edition.scenario(each.scenarios().get(0)).text());
        List<Document> documents = edition.documents();
        if (!documents.isEmpty()) {
            Bilingual line = line(
                    kinds.get("document").counted(documents.size()),
                    documents.stream().map(Document::shortName).toList());
            reply(List.of("document"), page("documents"), line, documents.get(0).title());
        }
        classes();
        if (!edition.technologies().isEmpty()) {
            all.again("count", List.of(TECHNOLOGY), List.of(SCENARIO, TECHNOLOGY));
        }
        all.again("count", List.of(SCENARIO), List.of(DOMAIN, SCENARIO));
    }

    private <E extends CatalogueEntry> void list(
            String folder, String kind, List<E> entries, Function<E, Clause> clause) {
        if (!entries.isEmpty()) {
            Bilingual counted = kinds.get(kind).counted(entries.size());
            reply(
                    List.of(kind),
                    page(folder),
                    line(counted, entries.stream().map(CatalogueEntry::name).toList()),
                    stating(kind, entries.size()).orElseGet(() -> title(clause.apply(entries.get(0)))));
        }
    }

    private void classes() {
        List<Clause> classes = edition.indicators().stream()
                .map(Indicator::indicatorClass)
                .distinct()
                .toList();
        if (classes.isEmpty()) {
            return;
        }
        Bilingual line = line(
                kinds.get(CLASS).counted(classes.size()),
                classes.stream().map(Clause::title).toList());
        reply(List.of(CLASS), page("indicators"), line, title(classes.get(0)));
        reply(List.of(CLASS, INDICATOR), page("indicators"), line, title(classes.get(0)));
        for (Clause each : classes) {
            List<Indicator> indicators = edition.indicators().stream()
                    .filter(indicator -> indicator.indicatorClass().equals(each))
                    .toList();
            Bilingual counted = kinds.get(INDICATOR).counted(indicators.size());
            reply(
                    List.of(INDICATOR, subject(each)),
                    Place.of(each),
                    line(
                            prefixed(each.title(), counted),
                            indicators.stream().map(CatalogueEntry::name).toList()),
                    each);
            alone(subject(each), INDICATOR);
        }
    }

    /** What something consists of is asked without its kind, too: 研发设计包括哪些. */
    private void alone(String subject, String kind) {
        HOW_MANY_AND_WHICH.forEach(question -> all.again(question, List.of(kind, subject), List.of(subject)));
    }

    private void domain(Domain domain) {
        List<Scenario> scenarios =
                domain.scenarios().stream().map(edition::scenario).toList();
        members(domain, SCENARIO, scenarios, domain.title());
        alone(subject(domain), SCENARIO);
        members(domain, TECHNOLOGY, technologies(scenarios), domain.title());
        if (!edition.areas().isEmpty()) {
            parent(
                    domain,
                    AREA,
                    domain.area().map(edition::area),
                    domain.area().map(edition::area).map(area -> area.note()).orElse(domain.title()));
        }
    }

    private void scenario(Scenario scenario) {
        Domain domain = edition.domain(scenario.domain());
        parent(scenario, DOMAIN, Optional.of(domain), domain.title());
        members(scenario, TECHNOLOGY, technologies(List.of(scenario)), scenario.text());
        if (!edition.areas().isEmpty()) {
            parent(
                    scenario,
                    AREA,
                    scenario.area().map(edition::area),
                    scenario.area().map(edition::area).map(area -> area.note()).orElse(domain.title()));
        }
    }

    private void indicator(Indicator indicator) {
        Bilingual name = indicator.indicatorClass().title();
        Bilingual line = belongs(indicator.name(), CLASS, Optional.of(name));
        reply(List.of(CLASS, subject(indicator)), Place.of(indicator), line, indicator.indicatorClass());
        belonging(indicator, CLASS, true, Place.of(indicator), line, indicator.indicatorClass());
    }

    private List<CatalogueEntry> technologies(List<Scenario> scenarios) {
        return scenarios.stream()
                .flatMap(scenario -> scenario.technologies().stream())
                .distinct()
                .<CatalogueEntry>map(edition::technology)
                .toList();
    }

    private void members(CatalogueEntry of, String kind, List<? extends CatalogueEntry> members, Clause evidence) {
        members(of, kind, members, kinds.get(kind).counted(members.size()), evidence);
    }

    private void members(
            CatalogueEntry of,
            String kind,
            List<? extends CatalogueEntry> members,
            Bilingual counted,
            Clause evidence) {
        if (!members.isEmpty()) {
            List<Bilingual> names = members.stream().map(CatalogueEntry::name).toList();
            reply(List.of(kind, subject(of)), Place.of(of), line(prefixed(of.name(), counted), names), evidence);
        }
    }

    private void parent(CatalogueEntry of, String kind, Optional<? extends CatalogueEntry> parent, Clause evidence) {
        Bilingual line = belongs(of.name(), kind, parent.map(CatalogueEntry::name));
        Place place = parent.<Place>map(Place::of).orElse(Place.of(of));
        reply(List.of(kind, subject(of)), place, line, evidence);
        belonging(of, kind, kind.equals(DOMAIN) || of instanceof Domain, place, line, evidence);
    }

    private void belonging(
            CatalogueEntry of, String kind, boolean nearest, Place place, Bilingual line, Clause evidence) {
        all.reply(BELONGS, List.of(kind, subject(of)), place, line, evidence);
        if (nearest) {
            all.reply(BELONGS, List.of(subject(of)), place, line, evidence);
        }
    }

    private Bilingual belongs(Bilingual name, String kind, Optional<Bilingual> parent) {
        KindName called = kinds.get(kind);
        return new Bilingual(
                name.zh() + "："
                        + parent.map(each -> called.zh() + "“" + each.zh() + "”")
                                .orElse("未归入" + called.zh()),
                KindName.english(name) + ": "
                        + parent.map(each -> called.en() + " “" + KindName.english(each) + "”")
                                .orElse("in no " + called.en()));
    }

    private void reply(List<String> subjects, Place place, Bilingual line, Clause evidence) {
        HOW_MANY_AND_WHICH.forEach(question -> all.reply(question, subjects, place, line, evidence));
    }

    private Place page(String folder) {
        String name = folder + "/index";
        boolean task = Optional.ofNullable(pages.pages().get(name))
                .filter(ShippedSearchVocabulary.PageWords::task)
                .isPresent();
        return new Place(task ? "task" : "page", folder + "-index", "");
    }

    static String subject(CatalogueEntry entry) {
        return entry.kind().id() + "/" + entry.id();
    }

    static String subject(Clause indicatorClass) {
        return CLASS + "/" + indicatorClass.id();
    }

    private static Bilingual pair(Bilingual one, Bilingual two) {
        return new Bilingual(one.zh() + "、" + two.zh(), one.en() + ", " + two.en());
    }

    private static Bilingual prefixed(Bilingual name, Bilingual rest) {
        return new Bilingual(name.zh() + "：" + rest.zh(), KindName.english(name) + ": " + rest.en());
    }

    private static Bilingual line(Bilingual counted, List<Bilingual> names) {
        Bilingual listed = KindName.listed(names, fitting(names));
        return new Bilingual(counted.zh() + "：" + listed.zh(), counted.en() + ": " + listed.en());
    }

    private static int fitting(List<Bilingual> names) {
        int count = 0;
        int characters = 0;
        while (count < Math.min(names.size(), MOST) && characters <= CHARACTERS) {
            characters += KindName.english(names.get(count++)).length();
        }
        return count;
    }

    private Clause title(Clause clause) {
        return edition.document(clause.document()).title();
    }

    /** The first clause that states how many there are. */
    private Optional<Clause> stating(String kind, int count) {
        // One character stands in too many words: 四级 may be a level of something else.
        List<String> words = kinds.get(kind).words().words().zh().stream()
                .filter(word -> word.length() > 1)
                .toList();
        Pattern stated = Pattern.compile("(?<![0-9零一二三四五六七八九十百千万])(?:" + count + "|" + ChineseNumerals.write(count)
                + ")\\s*[个项种类大]?[^，。；、]{0,6}?(?:"
                + String.join("|", words.stream().map(Pattern::quote).toList()) + ")");
        Stream<Clause> clauses = edition.documents().stream().flatMap(document -> document.clauses().stream());
        return clauses.filter(clause -> stated.matcher(clause.both().zh()).find())
                .findFirst();
    }
}
