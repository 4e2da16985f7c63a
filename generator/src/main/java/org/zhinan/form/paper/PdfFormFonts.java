package org.zhinan.form.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.zhinan.pdf.BundledFont;
import org.zhinan.pdf.FontPool;
import org.zhinan.text.Language;

/** The faces of one file. */
final class PdfFormFonts {
    private final PDDocument file;
    private final FontPool.Fonts fonts;
    private final PdfFontFallback.Member text;
    private final PdfFontFallback plain;
    private final PdfFontFallback strong;
    private final PdfFontFallback plainEnglish;
    private final PdfFontFallback strongEnglish;

    /** @param typed whether readers type into the file */
    PdfFormFonts(PDDocument file, FontPool.Fonts fonts, boolean typed, Language language) {
        this.file = file;
        this.fonts = fonts;
        text = typed
                ? PdfFontFallback.Member.of(file, () -> fonts.get(BundledFont.TYPED), true)
                : printed(BundledFont.TEXT);
        List<PdfFontFallback.Member> rest = new ArrayList<>(List.of(text));
        fonts.fallbacks().values().forEach(font -> rest.add(PdfFontFallback.Member.of(file, font, false)));
        PdfFontFallback.Member bold = printed(BundledFont.BOLD);
        plain = PdfFontFallback.of(rest);
        strong = before(rest, bold);
        if (language == Language.ZH) {
            plainEnglish = plain;
            strongEnglish = strong;
        } else {
            // Quotation marks of a Chinese font are too wide for English.
            plainEnglish = before(rest, printed(BundledFont.LATIN));
            strongEnglish = before(rest, printed(BundledFont.BOLD_LATIN), bold);
        }
    }

    private PdfFontFallback.Member printed(BundledFont font) {
        return PdfFontFallback.Member.of(file, () -> fonts.get(font), false);
    }

    private static PdfFontFallback before(List<PdfFontFallback.Member> rest, PdfFontFallback.Member... first) {
        return PdfFontFallback.of(Stream.concat(Stream.of(first), rest.stream()).toList());
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
