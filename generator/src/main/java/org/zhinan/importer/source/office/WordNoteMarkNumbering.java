package org.zhinan.importer.source.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.importer.source.common.WordNumberFormat;
import org.zhinan.importer.source.common.XmlElement;

/** Footnotes and endnotes of a DOCX file: their marks, in the order in which the text refers to them. */
final class WordNoteMarkNumbering {
    private final Map<String, XmlElement> notes = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, NoteReference> referred = new LinkedHashMap<>();
    private final Set<String> marks = new HashSet<>();
    private boolean eachPage;

    WordNoteMarkNumbering(
            Optional<XmlElement> footnotes,
            Optional<XmlElement> endnotes,
            XmlElement document,
            Optional<XmlElement> settings) {
        add("w:footnote", footnotes);
        add("w:endnote", endnotes);
        formats.put("w:footnote", "decimal");
        formats.put("w:endnote", "lowerRoman");
        settings.ifPresent(this::readFormats);
        document.below("w:sectPr").forEach(this::readFormats);
    }

    private void add(String kind, Optional<XmlElement> part) {
        part.ifPresent(root -> root.children(kind).forEach(note -> notes.put(kind + note.get("w:id"), note)));
    }

    private void readFormats(XmlElement properties) {
        for (String kind : formats.keySet()) {
            properties.child(kind + "Pr").ifPresent(each -> {
                each.child("w:numFmt").ifPresent(format -> formats.put(kind, format.get("w:val")));
                each.child("w:numStart").ifPresent(start -> counters.put(kind, start.number("w:val", 1) - 1));
                eachPage |= each.child("w:numRestart")
                        .filter(restart -> !restart.get("w:val").equals("continuous"))
                        .isPresent();
            });
        }
    }

    /** Whether the marks begin anew on each page or in each section, where here they run through. */
    boolean beginAnew() {
        return eachPage && referred.size() > 1;
    }

    /**
     * The mark of a note where the text refers to it.
     *
     * @param kind {@code w:footnote} or {@code w:endnote}
     * @param own the mark that the author set; else it is counted
     */
    String refer(String kind, String id, Optional<String> own, int line) {
        String mark = own.orElseGet(() -> {
            int number = counters.merge(kind, 1, Integer::sum);
            return WordNumberFormat.write(formats.get(kind), number).orElse(String.valueOf(number));
        });
        // Two notes of one mark could not be told apart.
        String unique = mark;
        for (int i = 2; !marks.add(unique); i++) {
            unique = mark + "-" + i;
        }
        referred.put(kind + id, new NoteReference(unique, line));
        return unique;
    }

    /** The notes referred to, in that order, each with its element if the file has it. */
    Map<NoteReference, Optional<XmlElement>> referred() {
        Map<NoteReference, Optional<XmlElement>> found = new LinkedHashMap<>();
        referred.forEach((id, reference) -> found.put(reference, Optional.ofNullable(notes.get(id))));
        return found;
    }

    record NoteReference(String mark, int line) {}
}
