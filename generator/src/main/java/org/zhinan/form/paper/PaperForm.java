package org.zhinan.form.paper;

import java.util.List;
import java.util.Optional;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Form;
import org.zhinan.pdf.FontPool;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.MonolingualText;

/**
 * What a form shows on paper, whatever the format of the file: each text in the form's language, in English with the official
 * Chinese under it.
 *
 * @param name what the file is called
 * @param guide how to fill it in, where that does not go without saying
 * @param stamp label of the line for the seal
 * @param columns one per box of each row
 * @param below notes and example, each a paragraph
 */
public record PaperForm(
        Language language,
        Bilingual name,
        List<MonolingualText> title,
        List<MonolingualText> heading,
        List<MonolingualText> guide,
        Optional<Bilingual> stamp,
        List<Column> columns,
        List<Row> rows,
        List<Below> below) {

    /** More characters than this across want the page turned. */
    private static final int UPRIGHT = 120;

    /** Lays a form out for paper. */
    public static PaperForm of(Form form, EntryKindNames names, Language language) {
        return PaperFormLayoutBuilder.of(form, names, language);
    }

    /** The form as a text document, which says what it belongs to. */
    public byte[] docx(FormEditionAndCall origin) {
        return DocxForm.of(this, origin);
    }

    /** The form as a PDF to fill in, which says what it belongs to. */
    public byte[] pdf(FontPool.Fonts fonts, FormEditionAndCall origin) {
        return PdfForm.of(this, fonts, origin);
    }

    boolean isLandscape() {
        return width() > UPRIGHT;
    }

    /** Of all columns, in characters. */
    int width() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    /** Whether somebody types into it. */
    boolean takesText() {
        return rows.stream().flatMap(row -> row.boxes().stream()).anyMatch(TextBox.class::isInstance);
    }

    /** {@code width} is in characters. */
    public record Column(List<MonolingualText> label, int width) {}

    public record Row(List<Box> boxes) {
        boolean isBlank() {
            return boxes.stream().anyMatch(TextBox.class::isInstance);
        }
    }

    public record Below(List<MonolingualText> text, boolean isExample) {}

    /** One box of a row. */
    public sealed interface Box permits Printed, TextBox, Tick {}

    record Printed(List<MonolingualText> text, boolean centred) implements Box {}

    /**
     * A box to write in.
     *
     * @param name by which programs find it
     * @param hint what belongs in it
     * @param lines whether several may be written
     */
    record TextBox(String name, Bilingual hint, boolean lines) implements Box {}

    /** A box to tick. */
    record Tick(String name, Bilingual hint) implements Box {}
}
