package org.zhinan.form.paper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.zhinan.pdf.FontShelf;
import org.zhinan.pdf.SongFont;
import org.zhinan.text.Language;

/** The faces of one file. */
final class PdfFaces {
    private final PdfFace.Member text;
    private final PdfFace plain;
    private final PdfFace strong;
    private final PdfFace plainEnglish;
    private final PdfFace strongEnglish;

    /** @param typed whether readers type into the file */
    PdfFaces(PDDocument file, FontShelf.Fonts fonts, boolean typed, Language language) {
        text = PdfFace.Member.of(file, fonts.get(SongFont.TEXT), typed);
        PdfFace.Member bold = PdfFace.Member.of(file, fonts.get(SongFont.BOLD), false);
        plain = PdfFace.of(text);
        strong = PdfFace.of(bold, text);
        if (language == Language.ZH) {
            plainEnglish = plain;
            strongEnglish = strong;
        } else {
            // Quotation marks of a Chinese font are too wide for English.
            plainEnglish = PdfFace.of(PdfFace.Member.of(file, fonts.get(SongFont.LATIN), false), text);
            strongEnglish = PdfFace.of(PdfFace.Member.of(file, fonts.get(SongFont.BOLD_LATIN), false), bold, text);
        }
    }

    PdfFace of(Language language, boolean isStrong) {
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
