package org.zhinan.site.address;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.library.Call;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.EditionTextLinks;
import org.zhinan.library.EntryKind;
import org.zhinan.library.GlossaryTermSpan;
import org.zhinan.library.Library;
import org.zhinan.library.LinkSpan;
import org.zhinan.library.LinkTarget;
import org.zhinan.library.Picture;
import org.zhinan.library.Reference;
import org.zhinan.library.Term;
import org.zhinan.library.Tier;
import org.zhinan.library.change.ClauseChange;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.MonolingualText;

/**
 * The links of one page, as its template asks for them: relative to the page, in the language that is asked for, and
 * within the page's edition.
 */
public final class Hrefs {
    private final Library library;
    private final Edition edition;
    private final PageInfo page;
    private final PaginatedLists lists;
    private final Optional<String> baseUrl;

    /**
     * @param lists of the library
     * @param baseUrl address that the site will have, without a slash at its end
     */
    public Hrefs(Library library, PaginatedLists lists, PageInfo page, Optional<String> baseUrl) {
        this(library, page.edition().map(library::edition).orElseGet(library::current), page, lists, baseUrl);
    }

    private Hrefs(Library library, Edition edition, PageInfo page, PaginatedLists lists, Optional<String> baseUrl) {
        this.library = library;
        this.edition = edition;
        this.page = page;
        this.lists = lists;
        this.baseUrl = baseUrl;
    }

    /** The links of the same page into another edition. */
    public Hrefs into(String id) {
        return id.equals(edition.id()) ? this : new Hrefs(library, library.edition(id), page, lists, baseUrl);
    }

    /**
     * A stretch of text.
     *
     * @param href empty when it leads nowhere
     * @param outside whether it leaves the site
     * @param gloss what the term means that it is a use of; empty otherwise
     * @param entry where the glossary has that term; empty otherwise
     */
    public record Part(String text, String href, boolean outside, String gloss, String entry) {}

    /** A file of the site by its path from the root; the page for addresses that do not exist stands at any of them. */
    public String to(String path) {
        boolean anywhere = page.path().equals(Routes.NOT_FOUND) && baseUrl.isPresent();
        return anywhere ? URI.create(baseUrl.get()).getRawPath() + "/" + path : Routes.relative(page.path(), path);
    }

    /** The way from the page to the root: empty, or ending in a slash. */
    public String root() {
        return to("x").replaceFirst("x$", "");
    }

    /** Pages of one edition of which this is the same have the same links to any page: their folder, for the page of wrong addresses itself. */
    public String origin() {
        String path = page.path();
        return path.equals(Routes.NOT_FOUND) ? path : path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The whole address, where the site's address is known. */
    public Optional<String> absolute(String path) {
        return baseUrl.map(url -> url + "/" + path);
    }

    /** A file of a picture of a clause. */
    public String picture(Clause clause, Picture.File file) {
        return to(Routes.picture(edition.id(), clause.document(), file.name()));
    }

    public String home(Language language) {
        return to(Routes.home(language));
    }

    public String page(String name, Language language) {
        return to(Routes.page(name, language));
    }

    public String inEdition(String name, Language language) {
        return to(Routes.inEdition(edition.id(), name, language));
    }

    /** The documents of any edition. */
    public String documents(Edition other, Language language) {
        return to(Routes.documents(other.id(), language));
    }

    /** The page of a call of this edition. */
    public String call(Call call, Language language) {
        return inEdition(CallAddresses.page(library, edition, call), language);
    }

    /** The page that checks an application under a call of this edition. */
    public String eligibility(Call call, Language language) {
        return inEdition(CallAddresses.eligibility(library, edition, call), language);
    }

    /** What this page is of its own call, of another one: the check of an application or the notice; the call's page where this one is of no call. */
    public String ofCall(Call call, Language language) {
        if (page.call().isPresent() && page.section().equals(EditionTool.ELIGIBILITY.page())) {
            return eligibility(call, language);
        }
        if (page.call().isPresent() && page.section().equals("documents")) {
            return document(call.notice(), page.view());
        }
        return call(call, language);
    }

    /** The tools of this edition. */
    public List<EditionTool> tools() {
        return EditionTool.of(edition);
    }

    public String tool(EditionTool tool, Language language) {
        return inEdition(tool.page(), language);
    }

    public String index(EntryKind kind, Language language) {
        return to(Routes.index(edition.id(), kind, language));
    }

    public String entry(CatalogueEntry entry, Language language) {
        return to(Routes.entry(edition.id(), entry, language));
    }

    /** The two tiers against each other, whichever is named first. */
    public String comparison(Tier one, Tier other, Language language) {
        Tier below = one.number() < other.number() ? one : other;
        Tier above = below.equals(one) ? other : one;
        return to(Routes.comparison(edition.id(), below.id(), above.id(), language));
    }

    public String entry(EntryKind kind, String id, Language language) {
        return to(Routes.entry(edition.id(), kind, id, language));
    }

    /** Beside a text in both languages stand others in both. */
    private PageLanguageMode view(Language language) {
        return page.view().isBoth() ? page.view() : PageLanguageMode.of(language);
    }

    /** From a page that shows both languages to documents that do, too. */
    public String document(String id, Language language) {
        return to(Routes.document(edition.id(), id, view(language)));
    }

    /** What changed between an edition and the one before; of the first one, to the one after. */
    public Optional<String> changeList(Edition own, Language language) {
        return library.changesTo(own)
                .or(() -> library.changesFrom(own))
                .map(changes -> to(Routes.changes(changes.after().id(), language)));
    }

    /** What changed in a document to this edition; from a page that shows both languages to one that does, too. */
    public String changes(String document, Language language) {
        return to(Routes.changes(edition.id(), document, view(language)));
    }

    /** Where it is told what changed to this edition in a clause. */
    public String change(ClauseChange change, Language language) {
        return changes(change.page(), language) + "#" + change.anchor();
    }

    public String document(String id, PageLanguageMode view) {
        return to(Routes.document(edition.id(), id, view));
    }

    public String clause(Clause clause, Language language) {
        return document(clause.document(), language) + "#" + clause.id();
    }

    public String both(Clause clause) {
        return document(clause.document(), PageLanguageMode.both(page.view().main())) + "#" + clause.id();
    }

    public String reference(Reference reference, Language language) {
        return to(lists.reference(reference.id(), language));
    }

    public String term(Term term, Language language) {
        return to(lists.term(term.id(), language));
    }

    /** How the clause is cited in this language. */
    public String citation(Clause clause, Language language) {
        return ClauseCitation.of(documentOf(clause), clause).in(language);
    }

    public Document documentOf(Clause clause) {
        return edition.document(clause.document());
    }

    public Document documentById(String id) {
        return edition.document(id);
    }

    /** Where the clause stands in its document, as in 二（二）; empty for a block without a number under no heading. */
    public String place(Clause clause, Language language) {
        return clause.number().place().in(language);
    }

    private String target(LinkTarget target, Language language) {
        if (target instanceof LinkTarget.ToClause to) {
            return document(to.document(), language) + "#" + to.clause();
        }
        if (target instanceof LinkTarget.ToDocument to) {
            return document(to.document(), language);
        }
        if (target instanceof LinkTarget.ToEntry to) {
            return entry(to.kind(), to.id(), language);
        }
        if (target instanceof LinkTarget.ToReference to) {
            return to(lists.reference(to.id(), language));
        }
        if (target instanceof LinkTarget.ToPhone to) {
            return "tel:" + to.number();
        }
        return ((LinkTarget.ToWeb) target).url();
    }

    /** An English text, cut where Chinese stands in it. */
    public List<MonolingualText> stretches(String text) {
        return MonolingualText.stretches(text);
    }

    /** The text of one cell of a clause, cut into parts at its links and terms; the parts joined are the text. */
    public List<Part> parts(Clause clause, int cell, Language language) {
        EditionTextLinks links = links();
        return parts(clause, cell, language, links.of(clause, cell, language), links.glosses(clause, cell, language));
    }

    /** The same where the clause is quoted: with all its terms, since what stands before it is not there. */
    public List<Part> quoted(Clause clause, int cell, Language language) {
        EditionTextLinks links = links();
        return parts(clause, cell, language, links.of(clause, cell, language), links.terms(clause, cell, language));
    }

    /** Words of a clause, cut at the terms in them; one part where they run through cells. */
    public List<Part> quoted(Clause clause, Bilingual words, Language language) {
        String text = words.in(language);
        for (int cell = 0; cell < clause.cells().size(); cell++) {
            int from = clause.cells().get(cell).in(language).indexOf(text);
            if (from >= 0) {
                List<GlossaryTermSpan> terms = links().terms(clause, cell, language).stream()
                        .filter(term -> term.start() >= from && term.end() <= from + text.length())
                        .map(term -> new GlossaryTermSpan(term.start() - from, term.end() - from, term.term()))
                        .toList();
                return cut(text, List.of(), terms, language);
            }
        }
        return List.of(new Part(text, "", false, "", ""));
    }

    private EditionTextLinks links() {
        return library.links().get(edition.id());
    }

    private List<Part> parts(
            Clause clause, int cell, Language language, List<LinkSpan> links, List<GlossaryTermSpan> terms) {
        return cut(clause.cells().get(cell).in(language), links, terms, language);
    }

    private List<Part> cut(String text, List<LinkSpan> links, List<GlossaryTermSpan> terms, Language language) {
        if (links.isEmpty() && terms.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(plain(text));
        }
        List<Part> marked = new ArrayList<>();
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        TreeMap<Integer, Part> starts = new TreeMap<>();
        for (LinkSpan link : links) {
            boolean outside = link.target() instanceof LinkTarget.ToWeb;
            String words = text.substring(link.start(), link.end());
            starts.put(link.start(), new Part(words, target(link.target(), language), outside, "", ""));
            ends.put(link.start(), link.end());
        }
        for (GlossaryTermSpan each : terms) {
            String words = text.substring(each.start(), each.end());
            String meaning = each.term().gloss().map(both -> both.in(language)).orElse("");
            String entry = to(lists.term(each.term().id(), language));
            starts.put(each.start(), new Part(words, "", false, meaning, entry));
            ends.put(each.start(), each.end());
        }
        int end = 0;
        for (Map.Entry<Integer, Part> each : starts.entrySet()) {
            if (each.getKey() > end) {
                marked.add(plain(text.substring(end, each.getKey())));
            }
            marked.add(each.getValue());
            end = ends.get(each.getKey());
        }
        if (end < text.length()) {
            marked.add(plain(text.substring(end)));
        }
        return marked;
    }

    private static Part plain(String text) {
        return new Part(text, "", false, "", "");
    }
}
