package org.zhinan.importer.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhinan.importer.source.SourceBlock.Footnote;
import org.zhinan.importer.source.common.Whitespace;

/** Notes that a page links to from a mark in the text, and back from there. */
final class HtmlFootnotes {
    private static final Pattern MARK = Pattern.compile("[\\[〔（(]?([\\w*†‡\\u2460-\\u24FF]{1,5})[\\])）〕]?");
    private static final int MOST_LINKS = 2000;

    private final Map<Element, String> references = new HashMap<>();
    private final Set<Element> notes = new HashSet<>();
    private final List<Footnote> footnotes = new ArrayList<>();

    private HtmlFootnotes() {}

    static HtmlFootnotes of(Document page) {
        HtmlFootnotes found = new HtmlFootnotes();
        Map<String, Element> anchors = new HashMap<>();
        page.select("[id]").forEach(each -> anchors.putIfAbsent(each.id(), each));
        page.select("a[name]").forEach(each -> anchors.putIfAbsent(each.attr("name"), each));
        Set<String> marks = new HashSet<>();
        for (Element link : page.select("a[href^=#]").stream().limit(MOST_LINKS).toList()) {
            Matcher mark = MARK.matcher(Whitespace.strip(link.text()));
            Element target = anchors.get(link.attr("href").substring(1));
            if (mark.matches() && target != null && !found.isInNote(link)) {
                note(target, link).ifPresent(note -> {
                    if (marks.add(mark.group(1))) {
                        found.add(link, note, mark.group(1));
                    }
                });
            }
        }
        return found;
    }

    private boolean isInNote(Element link) {
        return link.parents().stream().anyMatch(notes::contains);
    }

    /** The block of the target, when it links back to the mark. */
    private static Optional<Element> note(Element target, Element link) {
        Element block = target;
        while (block.parent() != null && !HtmlElementClassifier.isBlock(block)) {
            block = block.parent();
        }
        Set<String> own = new HashSet<>();
        for (Element at = link; at != null && !HtmlElementClassifier.isBlock(at); at = at.parent()) {
            own.add("#" + at.id());
            own.add("#" + at.attr("name"));
        }
        own.remove("#");
        Element sibling = link.parent();
        if (sibling != null) {
            sibling.select("a[name], [id]").forEach(each -> own.add("#" + each.attr("name") + each.id()));
        }
        boolean back = block.select("a[href^=#]").stream().anyMatch(each -> own.contains(each.attr("href")));
        return back && !block.nameIs("body") ? Optional.of(block) : Optional.empty();
    }

    private void add(Element link, Element note, String mark) {
        Element reference = link.parent() != null && link.parent().nameIs("sup") ? link.parent() : link;
        references.put(reference, mark);
        notes.add(note);
        Element words = note.clone();
        words.select("a[href^=#]").remove();
        String text = Whitespace.strip(words.wholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
        footnotes.add(new Footnote(mark, withoutMark(text, mark), HtmlElementClassifier.line(note)));
    }

    private static String withoutMark(String text, String mark) {
        Matcher own = Pattern.compile("^[\\[〔（(]?" + Pattern.quote(mark) + "[\\])）〕.．、]?\\s+")
                .matcher(text);
        return own.find() ? text.substring(own.end()) : text;
    }

    /** The mark, if the element is one. */
    Optional<String> mark(Element element) {
        return Optional.ofNullable(references.get(element));
    }

    boolean isNote(Element element) {
        return notes.contains(element);
    }

    List<Footnote> footnotes() {
        return footnotes;
    }
}
