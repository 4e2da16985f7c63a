package org.zhinan.importer.source.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.zhinan.importer.source.SourceTextBuilder;
import org.zhinan.importer.source.common.XmlElement;

/** What all parts of a DOCX file's reader know and count. */
final class WordContext {
    final WordPackage files;
    final WordStyles styles;
    final WordNumbering numbering;
    final WordNoteMarkNumbering notes;
    final SourceTextBuilder draft;
    /** Fields may go on over several paragraphs. */
    final Deque<WordField> fields = new ArrayDeque<>();
    /** The words of a paragraph whose end was deleted: the next one goes on with them. */
    final StringBuilder carried = new StringBuilder();

    int line;
    boolean tracked;

    WordContext(WordPackage files, XmlElement document, SourceTextBuilder draft) throws IOException {
        this.files = files;
        this.draft = draft;
        styles = new WordStyles(files.part("styles"));
        numbering = new WordNumbering(files.part("numbering"), styles);
        notes = new WordNoteMarkNumbering(
                files.part("footnotes"), files.part("endnotes"), document, files.part("settings"));
    }

    boolean isShown() {
        return fields.stream().allMatch(WordField::shows);
    }

    boolean isContents() {
        return fields.stream().anyMatch(WordField::isContents);
    }
}
