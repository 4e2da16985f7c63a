package org.zhinan.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.Note;
import org.zhinan.markdown.Block;
import org.zhinan.site.address.View;
import org.zhinan.text.Language;

/** One document in one view as a page of XHTML made for paper. */
final class DocumentMarkup {
    private final Library library;
    private final Edition edition;
    private final Document document;
    private final View view;
    private final Markup markup;

    DocumentMarkup(Library library, Edition edition, Document document, View view) {
        this.library = library;
        this.edition = edition;
        this.document = document;
        this.view = view;
        this.markup = new Markup(view.main());
    }

    org.w3c.dom.Document html() {
        Language main = view.main();
        markup.title(
                document.name().in(shown(document.title())).replace("\n", ""),
                library.site().name().in(main));
        bookmarks();
        Element body = markup.body();
        body.setAttribute("class", view.folder());
        running(body);
        for (List<Clause> section : sections()) {
            if (section.get(0).isRow()) {
                table(body, section);
            } else {
                block(body, section.get(0));
            }
        }
        return markup.document();
    }

    /** Titles and headings, each under the last one above it. */
    private void bookmarks() {
        List<Element> open = new ArrayList<>(List.of(markup.bookmarks()));
        for (Clause clause : document.clauses()) {
            if (level(clause) > 0) {
                while (open.size() > level(clause)) {
                    open.remove(open.size() - 1);
                }
                Element bookmark = markup.add(open.get(open.size() - 1), "bookmark");
                bookmark.setAttribute("name", clause.text(shown(clause)).replace("\n", ""));
                bookmark.setAttribute("href", "#" + clause.id());
                open.add(bookmark);
            }
        }
    }

    private void running(Element body) {
        Element head = markup.add(body, "div", "running-head");
        markup.text(head, document.shortName().in(view.main()));
        document.number().ifPresent(number -> {
            markup.text(head, "　");
            said(head, number.text(Language.ZH), Language.ZH);
        });
        markup.text(markup.add(body, "div", "running-notice"), Phrase.PREVAILS.in(view.main()));
        Element notice = markup.add(body, "p", "notice");
        String stop = view.main() == Language.ZH ? "。" : ". ";
        markup.text(notice, library.site().name().in(view.main()) + " · " + Phrase.PREVAILS.in(view.main()) + stop);
        if (view != View.ZH) {
            markup.text(notice, Phrase.TRANSLATION.in(view.main()));
        }
    }

    private void block(Element body, Clause clause) {
        String tag = level(clause) > 0 ? "h" + level(clause) : "p";
        Element block = markup.add(body, tag, clause.kind() == Block.Kind.ITEM ? "item" : "");
        block.setAttribute("id", clause.id());
        words(block, clause, 0);
        notes(body, clause);
    }

    private void table(Element body, List<Clause> rows) {
        Element table =
                markup.add(body, "table", "columns-" + rows.get(0).cells().size());
        Element part = table;
        for (Clause row : rows) {
            boolean head = row.kind() == Block.Kind.HEAD;
            if (head || part == table || part.getTagName().equals("thead")) {
                part = markup.add(table, head ? "thead" : "tbody");
            }
            Element line = markup.add(part, "tr");
            line.setAttribute("id", row.id());
            for (int cell = 0; cell < row.cells().size(); cell++) {
                Element box = markup.add(line, head ? "th" : "td");
                if (head) {
                    box.setAttribute("scope", "col");
                }
                words(box, row, cell);
            }
        }
        rows.forEach(row -> notes(body, row));
    }

    /** The official text, and beneath it the English where both are shown. */
    private void words(Element parent, Clause clause, int cell) {
        if (!view.isBoth()) {
            said(parent, clause.cells().get(cell).in(shown(clause)), shown(clause));
            return;
        }
        String official = clause.cells().get(cell).zh();
        markup.text(markup.add(parent, "span", "zh"), official);
        String english = clause.has(Language.EN) ? clause.cells().get(cell).en() : "";
        if (!english.isEmpty() && !english.equals(official)) {
            Element translation = markup.add(parent, "span", "en");
            translation.setAttribute("lang", Language.EN.tag());
            said(translation, english, Language.EN);
        }
    }

    private void notes(Element body, Clause clause) {
        for (Note note : edition.notesAt(clause)) {
            Element box = markup.add(body, "p", "note");
            markup.text(box, Phrase.NOTE.in(view.main()));
            said(box, note.text().in(view.main()), view.main());
        }
    }

    /** Text, marked as Chinese where it stands in English pages. */
    private void said(Element parent, String text, Language language) {
        Element in = parent;
        if (language != view.main() && !view.isBoth()) {
            in = markup.add(parent, "span");
            in.setAttribute("lang", language.tag());
        }
        markup.text(in, text);
    }

    /** Of a heading its depth, and of the title 1 though it may stand as a paragraph; of anything else 0. */
    private int level(Clause clause) {
        return clause.equals(document.title()) ? 1 : clause.depth();
    }

    private Language shown(Clause clause) {
        return clause.has(view.main()) ? view.main() : Language.ZH;
    }

    /** Neighbouring rows form one table; a header row begins another. */
    private List<List<Clause>> sections() {
        List<List<Clause>> sections = new ArrayList<>();
        boolean open = false;
        for (Clause clause : document.clauses()) {
            if (!clause.isRow() || clause.kind() == Block.Kind.HEAD || !open) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(clause);
            open = clause.isRow();
        }
        return sections;
    }
}
