package org.zhinan.form.paper;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.zhinan.text.HyphenatedNumbers;
import org.zhinan.text.Language;
import org.zhinan.text.MonolingualText;

/**
 * Text broken into lines of a given width.
 *
 * @param parts one for each text in a language, in their order
 * @param size in points
 */
record WrappedPdfText(List<WrappedText> parts, Style style, double width) {
    private static final double LINE_HEIGHT = 1.4;
    private static final double BASELINE = 1.08;

    /** How text looks; {@code grey} is from 0 for black to 1 for white. */
    enum Style {
        TITLE(16, true, true, 0),
        STRONG(10, true, true, 0),
        PLAIN(10, false, false, 0),
        CENTRED(10, false, true, 0),
        EXAMPLE(9, false, false, 0.35f),
        SMALL(8.5f, false, false, 0.35f);

        final float size;
        final boolean strong;
        final boolean centred;
        final float grey;

        Style(float size, boolean strong, boolean centred, float grey) {
            this.size = size;
            this.strong = strong;
            this.centred = centred;
            this.grey = grey;
        }
    }

    /** Lines in one language. */
    record WrappedText(MonolingualText wording, PdfFontFallback face, List<String> lines) {}

    static WrappedPdfText of(List<MonolingualText> wording, Style style, double width, PdfFormFonts faces) {
        List<WrappedText> parts = new ArrayList<>();
        for (MonolingualText each : wording) {
            PdfFontFallback face = faces.of(each.language(), style.strong);
            parts.add(new WrappedText(each, face, lines(each.text(), face, width / style.size)));
        }
        return new WrappedPdfText(parts, style, width);
    }

    double height() {
        return parts.stream().mapToInt(part -> part.lines().size()).sum() * lineHeight();
    }

    double height(WrappedText part) {
        return part.lines().size() * lineHeight();
    }

    /** Of the longest line. */
    double widest() {
        return parts.stream()
                .flatMap(part -> part.lines().stream().map(line -> part.face().width(line) * style.size))
                .max(Double::compare)
                .orElse(0.0);
    }

    private double lineHeight() {
        return style.size * LINE_HEIGHT;
    }

    /** Shows the lines of a part; {@code top} is where the first begins, measured from the foot of the page. */
    void show(PDPageContentStream page, WrappedText part, double left, double top) throws IOException {
        page.setNonStrokingColor(style.grey);
        double baseline = top - style.size * BASELINE;
        for (String line : part.lines()) {
            double indent = style.centred ? (width - part.face().width(line) * style.size) / 2 : 0;
            page.beginText();
            page.newLineAtOffset((float) (left + indent), (float) baseline);
            for (PdfFontFallback.FontRun run : part.face().runs(line)) {
                page.setFont(run.font(), style.size);
                show(page, run.text(), part.wording().language());
            }
            page.endText();
            baseline -= lineHeight();
        }
    }

    /** Chinese words within English are marked as Chinese. */
    private static void show(PDPageContentStream page, String text, Language language) throws IOException {
        boolean chinese = language == Language.EN && text.codePoints().anyMatch(Character::isIdeographic);
        if (chinese) {
            COSDictionary properties = new COSDictionary();
            properties.setString(COSName.LANG, Language.ZH.tag());
            page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        }
        page.showText(text);
        if (chinese) {
            page.endMarkedContent();
        }
    }

    /** {@code room} is in units of the size. */
    private static List<String> lines(String text, PdfFontFallback face, double room) {
        List<String> lines = new ArrayList<>();
        // The cells of a row are parted by tabs, for which no font has a glyph.
        for (String paragraph : text.replace('\t', ' ').lines().toList()) {
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(paragraph);
            int start = 0;
            int end = 0;
            for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
                if (HyphenatedNumbers.arePartedAt(paragraph, next)) {
                    continue;
                }
                if (end > start && face.width(paragraph.substring(start, next).stripTrailing()) > room) {
                    lines.add(paragraph.substring(start, end).strip());
                    start = end;
                }
                end = next;
            }
            lines.add(paragraph.substring(start).strip());
        }
        return lines;
    }
}
