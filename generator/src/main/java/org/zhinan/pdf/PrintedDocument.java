package org.zhinan.pdf;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.Note;
import org.zhinan.library.Picture;
import org.zhinan.markdown.Block;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * One document in one view, for {@code document.ftlx}.
 *
 * @param site its name
 * @param style the print style
 */
public record PrintedDocument(
        Bilingual site, Edition edition, Document document, PageLanguageMode view, Phrases phrases, String style) {
    /** The PDFs' own words, all of them editorial. */
    public record Phrases(Bilingual prevails, Bilingual english, Bilingual chinese, Bilingual note) {
        static final Phrases ALL = new Phrases(
                new Bilingual("网页整理稿，以正式文件为准", "Compiled for reference; the official document prevails"),
                new Bilingual(
                        "英文译文由编者翻译，仅供参考，不具法律效力，未经发文机关审定，以中文原文为准。",
                        "The English is the editor’s reference translation and has no legal force; the issuing authorities have"
                                + " neither reviewed nor approved it. The Chinese original prevails."),
                new Bilingual(
                        "中文译文由编者翻译，仅供参考，不具法律效力，未经发文机关审定，以英文原文为准。",
                        "The Chinese is the editor’s reference translation and has no legal force; the issuing authorities have"
                                + " neither reviewed nor approved it. The English original prevails."),
                new Bilingual("编者注：", "Editor’s note: "));

        /** What the translation of a text in this language is. */
        public Bilingual translation(Language original) {
            return original == Language.ZH ? english : chinese;
        }
    }

    /** A heading and those beneath it. */
    public record Bookmark(String name, String clause, List<Bookmark> under) {}

    static PrintedDocument of(
            Library library, Edition edition, Document document, PageLanguageMode view, String style) {
        return new PrintedDocument(library.site().name(), edition, document, view, Phrases.ALL, style);
    }

    PrintedDocument withStyle(String other) {
        return new PrintedDocument(site, edition, document, view, phrases, other);
    }

    public Language official() {
        return document.languages().original();
    }

    /** Whether the view shows a translation. */
    public boolean translated() {
        return view.isBoth() || view.main() != official();
    }

    /** On one line. */
    public String title() {
        return onOneLine(document.name().in(shown(document.title())));
    }

    /** The language that a clause is printed in. */
    public Language shown(Clause clause) {
        return clause.has(view.main()) ? view.main() : official();
    }

    /** Of a heading its depth, and of the title 1 though it may stand as a paragraph; of anything else 0. */
    public int level(Clause clause) {
        return clause.equals(document.title()) ? 1 : clause.depth();
    }

    /** A picture as the view shows it. */
    public record Shown(Picture.File file, String alt) {}

    /** The files of a clause that is a picture; one that both texts have stands once. */
    public List<Shown> pictures(Clause clause) {
        Picture picture = clause.picture().orElseThrow();
        List<Language> languages =
                view.isBoth() && !picture.isOne() ? List.of(Language.values()) : List.of(shown(clause));
        return languages.stream()
                .map(language -> new Shown(
                        picture.in(language), onOneLine(clause.text(clause.has(language) ? language : official()))))
                .toList();
    }

    public List<Note> notesAt(Clause clause) {
        return edition.notesAt(clause);
    }

    /** Titles and headings, each under the last one above it. */
    public List<Bookmark> outline() {
        List<Bookmark> outline = new ArrayList<>();
        List<List<Bookmark>> open = new ArrayList<>(List.of(outline));
        for (Clause clause : document.clauses()) {
            if (level(clause) > 0) {
                while (open.size() > level(clause)) {
                    open.remove(open.size() - 1);
                }
                Bookmark bookmark = new Bookmark(onOneLine(clause.text(shown(clause))), clause.id(), new ArrayList<>());
                open.get(open.size() - 1).add(bookmark);
                open.add(bookmark.under());
            }
        }
        return outline;
    }

    /** Single clauses, and tables: neighbouring rows form one table, a header row begins another. */
    public List<List<Clause>> sections() {
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

    private static String onOneLine(String text) {
        return text.replace("\n", "");
    }
}
