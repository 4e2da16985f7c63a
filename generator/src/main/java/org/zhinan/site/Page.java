package org.zhinan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.content.CatalogueYaml.FacetKind;
import org.zhinan.library.Actor;
import org.zhinan.library.Area;
import org.zhinan.library.Call;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Indicator;
import org.zhinan.library.Note;
import org.zhinan.library.Quote;
import org.zhinan.library.Reference;
import org.zhinan.library.Scenario;
import org.zhinan.library.Technology;
import org.zhinan.library.Term;
import org.zhinan.library.Tier;
import org.zhinan.library.change.ClauseChange;
import org.zhinan.library.change.DocumentChange;
import org.zhinan.library.change.EditionChanges;
import org.zhinan.site.address.PageInfo;
import org.zhinan.text.Bilingual;
import org.zhinan.text.ChangedTextSpan;
import org.zhinan.text.EnglishOrder;
import org.zhinan.text.Language;
import org.zhinan.text.PinyinOrder;
import org.zhinan.text.TextComparison;

/** A page of the site with the data that its template shows. Each type has a template of its name in {@code templates/page}. */
public sealed interface Page {
    PageInfo info();

    /** Name of its template, without folder and ending: that of its type in kebab case, {@code tool-tier} for {@code ToolTierPage}. */
    default String template() {
        String words = getClass().getSimpleName().replaceFirst("Page$", "");
        return words.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The choice of a language at the root. */
    record StartPage(PageInfo info) implements Page {}

    /**
     * The home page.
     *
     * @param call the only one of the edition; empty where it has none or several
     * @param others the editions that are not shown, those of other guidance among them
     */
    record HomePage(PageInfo info, Edition edition, Optional<Call> call, List<Edition> others) implements Page {}

    /** Of a long list the page has a part; so have all that follow in which a part is told of. */
    record DocumentsPage(PageInfo info, Edition edition, List<DocumentTree> roots) implements Page {}

    /** A document and what is annexed to it. */
    record DocumentTree(Document document, List<DocumentTree> annexes) {
        /** How many documents it has. */
        int size() {
            return 1 + annexes.stream().mapToInt(DocumentTree::size).sum();
        }
    }

    /**
     * One document in one view.
     *
     * @param contents its headings
     * @param uses for each clause, by id, where it is used
     */
    record DocumentPage(
            PageInfo info,
            Edition edition,
            Document document,
            List<Section> sections,
            List<Clause> contents,
            Map<String, List<Backlink>> uses,
            Optional<Document> previous,
            Optional<Document> next,
            Optional<SideFile> pdf)
            implements Page {}

    /** Clauses that are set together: a single block, or the rows of a table. */
    record Section(boolean table, List<Clause> clauses) {
        /** Number of cells in the widest row. */
        public int columns() {
            return clauses.stream()
                    .mapToInt(clause -> clause.cells().size())
                    .max()
                    .orElse(0);
        }
    }

    /** What changed to an edition from the one before. */
    record ChangesPage(PageInfo info, Edition edition, EditionChanges changes) implements Page {}

    /** What changed in one document, in the order of its text. */
    record DocumentChangesPage(
            PageInfo info, Edition edition, Edition before, DocumentChange change, List<ChangeGroup> groups)
            implements Page {}

    /** Changes that stand together: one that is shown, or several clauses that stayed as they were. */
    record ChangeGroup(Optional<ShownChange> shown, List<ClauseChange> unchanged) {}

    /**
     * A change with the words that went and came.
     *
     * @param texts in each language that has words, clause by clause as it is now, or last was
     */
    record ShownChange(ClauseChange change, Map<Language, List<List<ChangedTextSpan>>> texts) {
        public boolean has(Language language) {
            return texts.containsKey(language);
        }

        /** Clause by clause; nothing where the language has no words. */
        public List<List<ChangedTextSpan>> in(Language language) {
            return texts.getOrDefault(language, List.of());
        }
    }

    record ScenariosPage(PageInfo info, Edition edition, List<DomainGroup> groups) implements Page {}

    record DomainGroup(Domain domain, Optional<Area> area, List<Scenario> scenarios) {}

    /**
     * One scenario.
     *
     * @param conditions what each tier asks in the area of the scenario; empty where no note assigns an area
     */
    record ScenarioPage(
            PageInfo info,
            Edition edition,
            Scenario scenario,
            Domain domain,
            Optional<Area> area,
            Map<FacetKind, List<Scenario.Facet>> facets,
            List<TierCondition> conditions,
            List<Related> related,
            List<Backlink> uses,
            Optional<Scenario> previous,
            Optional<Scenario> next)
            implements Page {}

    record TierCondition(Tier tier, Clause clause) {}

    /** Another scenario and why it is near: the same domain, or technologies that both name. */
    record Related(Scenario scenario, boolean sameDomain, List<Technology> technologies) {}

    record DomainsPage(PageInfo info, Edition edition, List<DomainGroup> groups) implements Page {}

    record DomainPage(
            PageInfo info,
            Edition edition,
            Domain domain,
            Optional<Area> area,
            List<Scenario> scenarios,
            List<TierCondition> conditions,
            List<Backlink> uses)
            implements Page {}

    record AreasPage(PageInfo info, Edition edition, List<AreaGroup> groups, List<Domain> unassigned) implements Page {}

    record AreaGroup(Area area, List<Domain> domains) {}

    record AreaPage(
            PageInfo info,
            Edition edition,
            Area area,
            List<DomainGroup> groups,
            List<TierStep> steps,
            List<Backlink> uses)
            implements Page {}

    /** What a tier asks, and how the words differ from those of the tier below it. */
    record TierStep(Tier tier, Clause clause, Optional<Compared> change) {}

    /** Two texts in a language that both have. */
    record Compared(Language language, TextComparison texts) {}

    /** The matrix of tiers and areas. */
    record TiersPage(PageInfo info, Edition edition) implements Page {}

    record TierPage(
            PageInfo info,
            Edition edition,
            Tier tier,
            List<Backlink> uses,
            Optional<Tier> previous,
            Optional<Tier> next)
            implements Page {}

    /** One tier against a lower one. */
    record ComparisonPage(PageInfo info, Edition edition, Tier below, Tier above, List<TierRow> rows) implements Page {}

    /**
     * What both tiers say on one thing.
     *
     * @param title key of the interface words for it, where it is not an area
     */
    record TierRow(String title, Optional<Area> area, List<TierPair> pairs) {}

    /** Words of both tiers that belong together; the last ones of one tier may have no counterpart. */
    record TierPair(Optional<Quote> below, Optional<Quote> above, Compared compared) {}

    /** {@code classes} is the number of groups on all parts. */
    record IndicatorsPage(PageInfo info, Edition edition, List<IndicatorGroup> groups, int classes) implements Page {}

    record IndicatorGroup(Clause title, List<Indicator> indicators) {}

    record IndicatorPage(PageInfo info, Edition edition, Indicator indicator, List<Clause> citing, List<Backlink> uses)
            implements Page {}

    record TechnologiesPage(PageInfo info, Edition edition, List<Technology> technologies) implements Page {}

    record TechnologyPage(PageInfo info, Edition edition, Technology technology, List<Scenario> scenarios)
            implements Page {}

    /**
     * This call: who, what, when, where.
     *
     * @param others of the edition's calls those next to it
     */
    record ApplyPage(PageInfo info, Edition edition, Call call, Optional<Tier> tier, List<Call> others)
            implements Page {}

    record DownloadsPage(PageInfo info, Edition edition, List<Download> downloads) implements Page {}

    /** A form and its files. */
    record Download(Form form, List<SideFile> files) {}

    /** Whether something stands against an application under this call. */
    record ToolEligibilityPage(PageInfo info, Edition edition, Call call, Optional<Tier> tier) implements Page {}

    /** What the tiers ask, clause by clause, to be ticked. */
    record ToolTierPage(PageInfo info, Edition edition) implements Page {}

    /** Which domains and areas some scenarios touch. */
    record ToolCoveragePage(PageInfo info, Edition edition, List<DomainGroup> groups) implements Page {}

    /**
     * The lines of a form that lists scenario instances.
     *
     * @param blanks the blank form as scripts, which the page fills in
     */
    record ToolFormLinesPage(PageInfo info, Edition edition, Form form, List<DomainGroup> groups, List<SideFile> blanks)
            implements Page {}

    /**
     * Where a recommending unit collects the forms that came back.
     *
     * @param forms those that are collected
     * @param rules path of the script by which they are read
     */
    record ToolCollectPage(PageInfo info, Edition edition, List<Form> forms, String rules) implements Page {}

    /**
     * The edition's data for other programs.
     *
     * @param files each of them a {@link SideFile.Export}
     */
    record DataPage(PageInfo info, Edition edition, List<SideFile> files) implements Page {
        /** The files that hold the same, by what they hold. */
        public Map<String, List<SideFile>> sets() {
            return files.stream()
                    .collect(Collectors.groupingBy(
                            file -> ((SideFile.Export) file.about()).description(),
                            LinkedHashMap::new,
                            Collectors.toList()));
        }
    }

    record SearchPage(PageInfo info, Edition edition) implements Page {}

    /** {@code uses} has the clauses by term id. */
    record GlossaryPage(PageInfo info, List<Term> terms, Map<String, List<Clause>> uses) implements Page {
        /** The first term of the page at each letter of its list. */
        public Map<String, Term> letters() {
            Map<String, Term> letters = new LinkedHashMap<>();
            Language language = info.view().main();
            terms.forEach(term -> {
                String name = term.name().in(language);
                letters.putIfAbsent(
                        language == Language.ZH ? PinyinOrder.letter(name) : EnglishOrder.letter(name), term);
            });
            return letters;
        }
    }

    /** {@code citing} has the clauses by reference id. */
    record ReferencesPage(PageInfo info, List<Reference> references, Map<String, List<Clause>> citing)
            implements Page {}

    /** The editor's notes of an edition. */
    record NotesPage(PageInfo info, Edition edition, List<Note> notes) implements Page {}

    /** Who does what. */
    record ResponsibilitiesPage(PageInfo info, Edition edition, List<Actor> actors) implements Page {}

    /** The scenarios by what they are about; {@code kinds} are those of all parts. */
    record FacetsPage(PageInfo info, Edition edition, Map<FacetKind, List<FacetLine>> lines, List<FacetPlace> kinds)
            implements Page {}

    /**
     * Where the wordings of a kind begin.
     *
     * @param lines how many there are
     * @param path the part that they begin on
     */
    record FacetPlace(FacetKind kind, int lines, String path) {}

    /** A wording of the text and the scenarios that have it. */
    record FacetLine(Bilingual text, List<Scenario> scenarios) {}

    /** All pages in one language, for people: those of no edition and the ordinary ones, then edition by edition. */
    record SiteMapPage(PageInfo info, List<PageInfo> common, List<OrdinaryLink> ordinary, List<EditionMap> editions)
            implements Page {}

    /** An ordinary page. */
    record OrdinaryLink(Language language, String title, String path) {}

    /** {@code groups} are the pages that stand under an index. */
    record EditionMap(Edition edition, List<PageInfo> pages, List<MapGroup> groups) {}

    record MapGroup(PageInfo index, List<PageInfo> pages) {}

    record NotFoundPage(PageInfo info) implements Page {}
}
