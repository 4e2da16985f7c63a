package org.zhinan.export.akn;

import java.util.List;
import java.util.Optional;
import org.zhinan.files.XmlFileWriter;
import org.zhinan.library.Clause;
import org.zhinan.library.Document;
import org.zhinan.library.Picture;
import org.zhinan.markdown.Block;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Writes what a document says: its preface, preamble, body and conclusions. */
final class AknBodyWriter {
    static final String PREFIX = "zhinan";

    private final XmlFileWriter xml;
    private final String edition;
    private final Document document;
    private final Language language;
    private final EIds ids = new EIds();

    AknBodyWriter(XmlFileWriter xml, String edition, Document document, Language language) {
        this.xml = xml;
        this.edition = edition;
        this.document = document;
        this.language = language;
    }

    void write() {
        AknDocumentDivision parts = AknDocumentDivision.of(document);
        blocks("preface", parts.preface());
        blocks("preamble", parts.preamble());
        boolean act = document.numbering().act();
        xml.start(act ? "body" : "mainBody")
                .lang(document.languages().tag(language))
                .line();
        body(parts.body(), act);
        xml.end().line();
        blocks("conclusions", parts.conclusions());
    }

    private void blocks(String section, List<AknHierarchyNode> parts) {
        if (parts.isEmpty()) {
            return;
        }
        xml.start(section).lang(document.languages().tag(language)).line();
        int next = 0;
        while (next < parts.size()) {
            int end = next;
            while (end < parts.size() && RecitalDetector.isRecital(parts.get(end))) {
                end++;
            }
            if (end > next) {
                recitals(parts.subList(next, end));
                next = end;
            } else {
                block(parts.get(next++), section);
            }
        }
        xml.end().line();
    }

    private void recitals(List<AknHierarchyNode> recitals) {
        xml.start("recitals").attribute("eId", ids.within("", "recitals")).line();
        for (AknHierarchyNode recital : recitals) {
            start(RecitalDetector.RECITAL, recital, "");
            xml.line();
            number(recital);
            paragraph(recital);
            recital.inside().forEach(part -> block(part, ""));
            xml.end().line();
        }
        xml.end().line();
    }

    /** The body of an act holds nothing that is not hierarchical. */
    private void body(List<AknHierarchyNode> parts, boolean act) {
        int next = 0;
        while (next < parts.size()) {
            int end = endOfBlocks(parts, next);
            if (end == next) {
                container(parts.get(next++));
            } else if (act) {
                wrapped(parts.subList(next, end), "");
            } else {
                parts.subList(next, end).forEach(part -> block(part, ""));
            }
            next = Math.max(next, end);
        }
    }

    private static int endOfBlocks(List<AknHierarchyNode> parts, int from) {
        int end = from;
        while (end < parts.size() && !parts.get(end).isHierarchical()) {
            end++;
        }
        return end;
    }

    /** A part with its number, and what stands in it. */
    private void container(AknHierarchyNode part) {
        start(part.element(), part, "");
        if (part.element().equals("hcontainer")) {
            xml.attribute("name", part.name());
        }
        xml.line();
        number(part);
        if (part.saysFirstParagraph()) {
            paragraphs(part);
        } else {
            Optional<AknHierarchyNode> saying = heading(part) ? Optional.empty() : Optional.of(part);
            content(saying, part.inside(), ids.get(part));
        }
        xml.end().line();
    }

    /** An article that says its first paragraph itself. */
    private void paragraphs(AknHierarchyNode part) {
        int second = part.inside().indexOf(part.firstParagraph().orElseThrow());
        int end = second < 0 ? part.inside().size() : second;
        String first = ids.firstParagraph(part);
        xml.start("paragraph").attribute("eId", first).line();
        content(Optional.of(part), part.inside().subList(0, end), first);
        xml.end().line();
        hierarchy(part.inside().subList(end, part.inside().size()), ids.get(part));
    }

    /** What a part says, and what stands in it. */
    private void content(Optional<AknHierarchyNode> saying, List<AknHierarchyNode> inside, String context) {
        int end = endOfBlocks(inside, 0);
        List<AknHierarchyNode> blocks = inside.subList(0, end);
        boolean says = saying.filter(part -> !words(part).isEmpty()).isPresent();
        if (says || !blocks.isEmpty()) {
            xml.start(end < inside.size() ? "intro" : "content").line();
            saying.ifPresent(this::paragraph);
            blocks.forEach(part -> block(part, ""));
            xml.end().line();
        }
        hierarchy(inside.subList(end, inside.size()), context);
    }

    private void hierarchy(List<AknHierarchyNode> parts, String context) {
        int next = 0;
        while (next < parts.size()) {
            int end = endOfBlocks(parts, next);
            if (end == next) {
                container(parts.get(next++));
            } else if (end == parts.size()) {
                xml.start("wrapUp").line();
                parts.subList(next, end).forEach(part -> block(part, ""));
                xml.end().line();
            } else {
                wrapped(parts.subList(next, end), context);
            }
            next = Math.max(next, end);
        }
    }

    private void wrapped(List<AknHierarchyNode> blocks, String context) {
        xml.start("hcontainer")
                .attribute("eId", ids.within(context, "hcontainer"))
                .attribute("name", "text")
                .line();
        xml.start("content").line();
        blocks.forEach(part -> block(part, ""));
        xml.end().line().end().line();
    }

    private void block(AknHierarchyNode part, String section) {
        if (part.isTable()) {
            table(part, section);
        } else {
            start("p", part, section);
            if (part.clause().depth() > 0 && !part.clause().equals(document.title())) {
                xml.attribute("class", "heading");
            }
            Optional<String> role = role(part.clause(), section);
            role.ifPresent(xml::start);
            part.clause()
                    .picture()
                    .ifPresentOrElse(
                            picture -> picture(part.clause(), picture),
                            () -> text(part.clause().text(language)));
            role.ifPresent(each -> xml.end());
            xml.end().line();
        }
        part.inside().forEach(each -> block(each, section));
    }

    private void picture(Clause clause, Picture picture) {
        String file =
                Routes.picture(edition, document.id(), picture.in(language).name());
        xml.empty("img")
                .attribute("src", Routes.relative(Routes.akn(edition, document.id(), language), file))
                .attribute("alt", clause.text(language));
    }

    private Optional<String> role(Clause clause, String section) {
        if (clause.equals(document.title())) {
            return Optional.of("docTitle");
        }
        if (document.number().equals(Optional.of(clause))) {
            return Optional.of("docNumber");
        }
        boolean signature = section.equals("conclusions") && document.issuers().contains(clause);
        return signature ? Optional.of("signature") : Optional.empty();
    }

    private void table(AknHierarchyNode table, String section) {
        String id = ids.of(table, "table", section);
        xml.start("table").attribute("eId", id).line();
        for (Clause row : table.rows()) {
            xml.start("tr").attribute("eId", ids.within(id, "tr"));
            clause(row);
            for (Bilingual cell : row.cells()) {
                xml.start(row.kind() == Block.Kind.HEAD ? "th" : "td").start("p");
                text(cell.in(language));
                xml.end().end();
            }
            xml.end().line();
        }
        xml.end().line();
    }

    private void start(String element, AknHierarchyNode part, String section) {
        xml.start(element).attribute("eId", ids.of(part, element, section));
        clause(part.clause());
    }

    private void clause(Clause clause) {
        xml.attribute(PREFIX, AkomaNtoso.CLAUSE_NAMESPACE, "clause", clause.id());
    }

    private void number(AknHierarchyNode part) {
        String marker = part.clause().marker().in(language);
        if (!marker.isEmpty()) {
            xml.start("num").text(marker).end().line();
        }
    }

    /** Writes what the part is called beside its number, if it says nothing itself. */
    private boolean heading(AknHierarchyNode part) {
        boolean named = part.clause().depth() > 0 || part.firstParagraph().isPresent();
        if (named && !words(part).isEmpty()) {
            xml.start("heading");
            text(words(part));
            xml.end().line();
        }
        return named;
    }

    private void paragraph(AknHierarchyNode part) {
        if (!words(part).isEmpty()) {
            xml.start("p");
            text(words(part));
            xml.end().line();
        }
    }

    /** The text without the number. */
    private String words(AknHierarchyNode part) {
        return part.clause()
                .text(language)
                .substring(part.clause().marker().in(language).length());
    }

    /** A line break is marked and stands in the text, too, for readers that take characters only. */
    private void text(String words) {
        String[] lines = words.split("\n", -1);
        xml.text(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            xml.empty("br").text("\n" + lines[i]);
        }
    }
}
