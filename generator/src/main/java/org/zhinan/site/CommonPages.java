package org.zhinan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.Reference;
import org.zhinan.library.Term;
import org.zhinan.site.address.ListPagination;
import org.zhinan.site.address.PaginatedLists;
import org.zhinan.text.Language;

/** The pages that belong to no edition, in one language. */
final class CommonPages {
    private CommonPages() {}

    static void add(Library library, PageInfoBuilder infos, PaginatedLists lists, Language language, List<Page> pages) {
        Edition current = library.current();
        pages.add(new Page.HomePage(
                infos.home(language, "home"),
                current,
                library.call(current).filter(only -> current.calls().size() == 1),
                library.editions().stream()
                        .filter(edition -> !edition.equals(current))
                        .toList()));
        pages.add(new Page.SearchPage(infos.page("search", "search", language), current));
        if (!library.terms().isEmpty()) {
            PageInfoBuilder.parts(
                    infos.page(PaginatedLists.GLOSSARY, "glossary", language),
                    lists.terms(language),
                    view -> lists.terms(view.main()).size(),
                    (info, part) -> pages.add(new Page.GlossaryPage(info, heads(part), lines(part, Term::id))));
        }
        if (!library.references().isEmpty()) {
            PageInfoBuilder.parts(
                    infos.page(PaginatedLists.REFERENCES, "references", language),
                    lists.references(),
                    (info, part) -> pages.add(new Page.ReferencesPage(info, heads(part), lines(part, Reference::id))));
        }
    }

    private static <H> List<H> heads(List<ListPagination.Group<H, Clause>> part) {
        return part.stream().map(ListPagination.Group::head).toList();
    }

    private static <H> Map<String, List<Clause>> lines(
            List<ListPagination.Group<H, Clause>> part, Function<H, String> id) {
        Map<String, List<Clause>> lines = new LinkedHashMap<>();
        part.forEach(group -> lines.put(id.apply(group.head()), group.lines()));
        return lines;
    }
}
