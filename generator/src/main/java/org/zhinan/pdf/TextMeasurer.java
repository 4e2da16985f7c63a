package org.zhinan.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures text by the widths of its characters, each of which is looked up once. PDFBox encodes every text that it measures, and layout
 * measures each one several times.
 */
final class TextMeasurer extends PdfBoxTextRenderer {
    /** What is less beyond a whole number is none. */
    private static final float DELTA = 0.01f;

    private static final float UNITS = 1000f;

    private final FontPool.Fonts fonts;

    TextMeasurer(FontPool.Fonts fonts) {
        this.fonts = fonts;
    }

    /** The same as that of PDFBox, sum by sum. */
    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        List<FontDescription> descriptions = ((PdfBoxFSFont) font).getFontDescriptions();
        if (descriptions.isEmpty()) {
            return super.getWidth(context, font, text);
        }
        float units = width(descriptions.get(0), TextRenderer.getEffectivePrintableString(text));
        if (units < 0) {
            return super.getWidth(context, font, text);
        }
        float width = units / UNITS * font.getSize2D();
        return width - Math.floor(width) < DELTA ? (int) width : (int) Math.ceil(width);
    }

    /** Less than 0 where the font lacks a character. */
    private float width(FontDescription description, String text) {
        CharacterWidths widths = fonts.widths(description.getFamily());
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            float one = widths.get(c);
            if (Float.isNaN(one)) {
                PDFont font = description.getFont();
                one = font == null ? CharacterWidths.NONE : widths.look(c, font);
            }
            if (one < 0) {
                return CharacterWidths.NONE;
            }
            width += one;
        }
        return width;
    }
}
