package org.zhinan.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.Language;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Entry;
import org.zhinan.library.EntryKind;
import org.zhinan.library.Library;
import org.zhinan.library.Link;
import org.zhinan.library.Reference;
import org.zhinan.library.Target;

/**
 * The links of one page, as its template asks for them: relative to the page, in the language that is asked for.
 */
public final class Hrefs {
    private final Library library;
    private final PageInfo page;
    private final Optional<String> baseUrl;

    /**
     * @param baseUrl address that the site will have, without a slash at its end
     */
    public Hrefs(Library library, PageInfo page, Optional<String> baseUrl) {
        this.library = library;
        this.page = page;
        this.baseUrl = baseUrl;
    }

    /** A stretch of text; {@code href} is empty when it leads nowhere, {@code outside} when it leaves the site. */
    public record Part(String text, String href, boolean outside) {}

    /** A file of the site by its path from the root; the page for addresses that do not exist stands at any of them. */
    public String to(String path) {
        boolean anywhere = page.path().equals(Routes.NOT_FOUND) && baseUrl.isPresent();
        return anywhere ? URI.create(baseUrl.get()).getRawPath() + "/" + path : Routes.relative(page.path(), path);
    }

    /** The way from the page to the root: empty, or ending in a slash. */
    public String root() {
        return to("x").replaceFirst("x$", "");
    }

    /** The whole address, where the site's address is known. */
    public Optional<String> absolute(String path) {
        return baseUrl.map(url -> url + "/" + path);
    }

    public String home(Language language) {
        return to(Routes.home(language));
    }

    public String page(String name, Language language) {
        return to(Routes.page(name, language));
    }

    public String inEdition(String name, Language language) {
        return to(Routes.inEdition(library.current().id(), name, language));
    }

    public String index(EntryKind kind, Language language) {
        return to(Routes.index(library.current().id(), kind, language));
    }

    public String entry(Entry entry, Language language) {
        return to(Routes.entry(library.current().id(), entry, language));
    }

    public String entry(EntryKind kind, String id, Language language) {
        return to(Routes.entry(library.current().id(), kind, id, language));
    }

    /** From a page that shows both languages to documents that do, too. */
    public String document(String id, Language language) {
        return to(Routes.document(library.current().id(), id, page.view().isBoth() ? View.BOTH : View.of(language)));
    }

    public String document(String id, View view) {
        return to(Routes.document(library.current().id(), id, view));
    }

    public String clause(Clause clause, Language language) {
        return document(clause.document(), language) + "#" + clause.id();
    }

    public String both(Clause clause) {
        return document(clause.document(), View.BOTH) + "#" + clause.id();
    }

    public String reference(Reference reference, Language language) {
        return page("references", language) + "#z-" + reference.id();
    }

    /** How the clause is cited in this language. */
    public String citation(Clause clause, Language language) {
        Document document = library.current().document(clause.document());
        return Citation.of(document, clause).in(language);
    }

    public String target(Target target, Language language) {
        if (target instanceof Target.ToClause to) {
            return document(to.document(), language) + "#" + to.clause();
        }
        if (target instanceof Target.ToDocument to) {
            return document(to.document(), language);
        }
        if (target instanceof Target.ToEntry to) {
            return entry(to.kind(), to.id(), language);
        }
        if (target instanceof Target.ToReference to) {
            return page("references", language) + "#z-" + to.id();
        }
        if (target instanceof Target.ToPhone to) {
            return "tel:" + to.number();
        }
        return ((Target.ToWeb) target).url();
    }

    /** The text of one cell of a clause, cut into parts at its links; the parts joined are the text. */
    public List<Part> parts(Clause clause, int cell, Language language) {
        Edition edition = library.current();
        String text = clause.cells().get(cell).in(language);
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (Link link : library.links().get(edition.id()).of(clause, cell, language)) {
            if (link.start() > end) {
                parts.add(new Part(text.substring(end, link.start()), "", false));
            }
            boolean outside = link.target() instanceof Target.ToWeb;
            parts.add(new Part(
                    text.substring(link.start(), link.end()), target(link.target(), language), outside));
            end = link.end();
        }
        if (end < text.length()) {
            parts.add(new Part(text.substring(end), "", false));
        }
        return parts;
    }
}
