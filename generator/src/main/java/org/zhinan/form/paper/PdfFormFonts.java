package org.zhinan.form.paper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.zhinan.pdf.FontPool;
import org.zhinan.pdf.SongFont;
import org.zhinan.text.Language;

/** The faces of one file. */
final class PdfFormFonts {
    private final PdfFontFallback.Member text;
    private final PdfFontFallback plain;
    private final PdfFontFallback strong;
    private final PdfFontFallback plainEnglish;
    private final PdfFontFallback strongEnglish;

    /** @param typed whether readers type into the file */
    PdfFormFonts(PDDocument file, FontPool.Fonts fonts, boolean typed, Language language) {
        text = PdfFontFallback.Member.of(file, fonts.get(SongFont.TEXT), typed);
        PdfFontFallback.Member bold = PdfFontFallback.Member.of(file, fonts.get(SongFont.BOLD), false);
        plain = PdfFontFallback.of(text);
        strong = PdfFontFallback.of(bold, text);
        if (language == Language.ZH) {
            plainEnglish = plain;
            strongEnglish = strong;
        } else {
            // Quotation marks of a Chinese font are too wide for English.
            plainEnglish = PdfFontFallback.of(PdfFontFallback.Member.of(file, fonts.get(SongFont.LATIN), false), text);
            strongEnglish = PdfFontFallback.of(
                    PdfFontFallback.Member.of(file, fonts.get(SongFont.BOLD_LATIN), false), bold, text);
        }
    }

    PdfFontFallback of(Language language, boolean isStrong) {
        if (language == Language.EN) {
            return isStrong ? strongEnglish : plainEnglish;
        }
        return isStrong ? strong : plain;
    }

    /** The one in which readers type. */
    PDFont typed() {
        return text.font();
    }
}
