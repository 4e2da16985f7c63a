package org.zhinan.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.CellSpan;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * Smallest citable unit of a document.
 *
 * @param number what it is called, and how it is cited in both languages
 * @param marker the number as the texts write it, with what parts it from the words
 * @param cells a table row cell by cell; of any other clause, its whole text alone
 * @param spans of a table row what each cell covers; of any other clause nothing
 * @param picture of a picture its files; its text is then their description
 * @param languages those of its document
 * @param where the line of the official text
 */
public record Clause(
        String document,
        BlockNumber number,
        Bilingual marker,
        Block.Kind kind,
        int depth,
        List<Bilingual> cells,
        List<CellSpan> spans,
        Optional<Picture> picture,
        TextLanguages languages,
        SourceLocation where) {

    /** Unique in the document. */
    public String id() {
        return number.id();
    }

    /** {@code document#id}, unique in the edition. */
    public String ref() {
        return document + "#" + id();
    }

    /** The text in this language, cells parted by a tab; empty while a translation is to come. */
    public String text(Language language) {
        if (cells.size() == 1) {
            return cells.get(0).in(language);
        }
        return has(language) ? cells.stream().map(cell -> cell.in(language)).collect(Collectors.joining("\t")) : "";
    }

    /** The text in both languages. */
    public Bilingual both() {
        return new Bilingual(text(Language.ZH), text(Language.EN));
    }

    public boolean has(Language language) {
        for (Bilingual cell : cells) {
            if (cell.has(language)) {
                return true;
            }
        }
        return false;
    }

    /** The language of the official text. */
    public Language original() {
        return languages.original();
    }

    /** The official text. */
    public String official() {
        return text(original());
    }

    /** The text without the number at its beginning, cells parted by a tab. */
    public String words(Language language) {
        String text = text(language);
        String number = marker.in(language);
        return text.startsWith(number) ? text.substring(number.length()).stripLeading() : text;
    }

    /** The words without the number: of a heading its title, of a row its cells after the first. */
    String title(Language language) {
        if (isRow()) {
            return cells.stream().skip(1).map(cell -> cell.in(language)).collect(Collectors.joining(" "));
        }
        String words = text(language).substring(marker.in(language).length()).stripLeading();
        return words.replace("\n", language == Language.ZH ? "" : " ");
    }

    public Bilingual title() {
        return new Bilingual(title(Language.ZH), title(Language.EN));
    }

    /** Whether a cell of the row covers more than its place. */
    public boolean hasMergedCells() {
        return spans.stream().anyMatch(CellSpan::isMerged);
    }

    /** Whether it names what stands under it rather than says something itself. */
    public boolean isTitle() {
        return kind == Block.Kind.HEADING || isRow();
    }

    public boolean isRow() {
        return kind == Block.Kind.ROW || kind == Block.Kind.HEAD;
    }
}
