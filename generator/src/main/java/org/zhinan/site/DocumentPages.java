package org.zhinan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.markdown.Block;
import org.zhinan.site.address.PageLanguageMode;

/** The documents of an edition in one view. */
final class DocumentPages {
    private final Edition edition;
    private final PageInfoBuilder infos;
    private final Backlinks backlinks;
    private final PageLanguageMode view;
    private final EditionSideFiles files;

    DocumentPages(
            Edition edition,
            PageInfoBuilder infos,
            Backlinks backlinks,
            PageLanguageMode view,
            EditionSideFiles files) {
        this.edition = edition;
        this.infos = infos;
        this.backlinks = backlinks;
        this.view = view;
        this.files = files;
    }

    void add(List<Page> pages) {
        List<Document> documents = edition.documents();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            Map<String, List<Backlink>> used = new LinkedHashMap<>();
            document.clauses().forEach(clause -> used.put(clause.id(), backlinks.of(clause)));
            pages.add(new Page.DocumentPage(
                    infos.document(edition, document.id(), document.name(), view),
                    edition,
                    document,
                    sections(document),
                    document.clauses().stream()
                            .filter(c -> c.kind() == Block.Kind.HEADING)
                            .toList(),
                    used,
                    i > 0 ? Optional.of(documents.get(i - 1)) : Optional.empty(),
                    i + 1 < documents.size() ? Optional.of(documents.get(i + 1)) : Optional.empty(),
                    files.pdf(document, view)));
        }
    }

    /** Neighbouring rows form one table. */
    private static List<Page.Section> sections(Document document) {
        List<Page.Section> sections = new ArrayList<>();
        List<Clause> rows = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            if (clause.kind() == Block.Kind.HEAD) {
                close(rows, sections);
            }
            if (clause.isRow()) {
                rows.add(clause);
            } else {
                close(rows, sections);
                sections.add(new Page.Section(false, List.of(clause)));
            }
        }
        close(rows, sections);
        return List.copyOf(sections);
    }

    private static void close(List<Clause> rows, List<Page.Section> sections) {
        if (!rows.isEmpty()) {
            sections.add(new Page.Section(true, List.copyOf(rows)));
            rows.clear();
        }
    }
}
