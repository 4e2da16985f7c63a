package org.zhinan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.Reference;
import org.zhinan.library.Target;
import org.zhinan.text.Language;

/** The pages that belong to no edition, in one language. */
final class CommonPages {
    private CommonPages() {}

    static void add(Library library, PageInfos infos, Language language, List<Page> pages) {
        Edition current = library.current();
        pages.add(new Page.HomePage(infos.home(language, "home"), current, library.call(current)));
        pages.add(new Page.SearchPage(infos.page("search", "search", language), current));
        pages.add(new Page.GlossaryPage(
                infos.page("glossary", "glossary", language),
                library.terms(),
                library.links().get(current.id()).termUses()));
        pages.add(new Page.ReferencesPage(
                infos.page("references", "references", language), library.references(), citing(library)));
    }

    private static Map<String, List<Clause>> citing(Library library) {
        Map<String, List<Clause>> citing = new LinkedHashMap<>();
        for (Reference reference : library.references()) {
            citing.put(
                    reference.id(),
                    library.links().get(library.current().id()).usedBy(new Target.ToReference(reference.id())));
        }
        return citing;
    }
}
