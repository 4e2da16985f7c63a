package org.zhinan.library;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.HeadingText;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * Smallest citable unit of a document.
 *
 * @param cells a table row cell by cell; of any other clause, its whole text alone
 * @param where the line of the official text
 */
public record Clause(
        String document, String id, Block.Kind kind, int depth, List<Bilingual> cells, SourceLocation where) {

    /** {@code document#id}, unique in the edition. */
    public String ref() {
        return document + "#" + id;
    }

    /** The text in this language, cells parted by a tab; empty while a translation is to come. */
    public String text(Language language) {
        if (cells.stream().noneMatch(cell -> cell.has(language))) {
            return "";
        }
        return cells.stream().map(cell -> cell.in(language)).collect(Collectors.joining("\t"));
    }

    /** The text in both languages. */
    public Bilingual both() {
        return new Bilingual(text(Language.ZH), text(Language.EN));
    }

    public boolean has(Language language) {
        return !text(language).isEmpty();
    }

    /** The words without the number: of a heading its title, of a row its cells after the first. */
    String title(Language language) {
        if (isRow()) {
            return cells.stream().skip(1).map(cell -> cell.in(language)).collect(Collectors.joining(" "));
        }
        return HeadingText.withoutMarker(text(language), language);
    }

    public Bilingual title() {
        return new Bilingual(title(Language.ZH), title(Language.EN));
    }

    /** Whether it names what stands under it rather than says something itself. */
    public boolean isTitle() {
        return kind == Block.Kind.HEADING || isRow();
    }

    public boolean isRow() {
        return kind == Block.Kind.ROW || kind == Block.Kind.HEAD;
    }
}
