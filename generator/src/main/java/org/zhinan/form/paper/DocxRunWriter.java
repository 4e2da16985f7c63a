package org.zhinan.form.paper;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.zhinan.text.Language;
import org.zhinan.text.MonolingualText;

/** Writes text into paragraphs, in its fonts and marked with its language. */
final class DocxRunWriter {
    /** Every office program finds a face for a missing font; these are those of official forms. */
    static final String SONG = "宋体";

    static final String LATIN = "Times New Roman";

    static final Face TITLE = new Face(16, true, false, "000000");
    static final Face STRONG = new Face(11, true, false, "000000");
    static final Face PLAIN = new Face(11, false, false, "000000");
    static final Face EXAMPLE = new Face(10, false, true, "595959");
    static final Face SMALL = new Face(9, false, false, "595959");

    /** {@code size} is in points. */
    record Face(int size, boolean bold, boolean italic, String colour) {}

    void write(XWPFParagraph paragraph, List<MonolingualText> wording, Face face) {
        for (Iterator<MonolingualText> parts = wording.iterator(); parts.hasNext(); ) {
            XWPFRun run = write(paragraph, parts.next(), face);
            if (parts.hasNext()) {
                run.addBreak();
            }
        }
    }

    /** How text looks that is typed into an empty paragraph. */
    void beginHere(XWPFParagraph paragraph, Language language) {
        CTParaRPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr().addNewRPr()
                : paragraph.getCTP().addNewPPr().addNewRPr();
        name(properties.addNewRFonts(), language);
        properties.addNewSz().setVal(BigInteger.valueOf(2L * PLAIN.size()));
        say(properties.addNewLang(), language);
    }

    XWPFRun write(XWPFParagraph paragraph, MonolingualText wording, Face face) {
        XWPFRun run = paragraph.createRun();
        for (Iterator<String> lines = wording.text().lines().iterator(); lines.hasNext(); ) {
            run.setText(lines.next());
            if (lines.hasNext()) {
                run.addBreak();
            }
        }
        dress(run, face, wording.language());
        return run;
    }

    void dress(XWPFRun run, Face face, Language language) {
        run.setFontSize(face.size());
        run.setBold(face.bold());
        run.setItalic(face.italic());
        run.setColor(face.colour());
        CTRPr properties = run.getCTR().getRPr();
        name(properties.addNewRFonts(), language);
        say(properties.addNewLang(), language);
    }

    private static void name(CTFonts fonts, Language language) {
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setEastAsia(SONG);
        if (language == Language.ZH) {
            // Quotation marks and dashes are in both fonts: take the Chinese ones.
            fonts.setHint(STHint.EAST_ASIA);
        }
    }

    static void say(CTLanguage spoken, Language language) {
        spoken.setVal(language.tag());
        spoken.setEastAsia(Language.ZH.tag());
    }
}
