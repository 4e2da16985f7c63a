package org.zhinan.form.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.text.Language;
import org.zhinan.text.MonolingualText;

/** The page of a text document: A4, and at its foot that the official document prevails. */
final class DocxPage {
    /** By this name programs know a heading. */
    static final String TITLE_STYLE = "Heading1";

    /** In twips, twentieths of a point. */
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 850;

    private final XWPFDocument file;
    private final boolean landscape;

    DocxPage(XWPFDocument file, boolean landscape) {
        this.file = file;
        this.landscape = landscape;
    }

    /** Between the margins, in twips. */
    int width() {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    void setUp(Language language, DocxRunWriter text) {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        styles(language);
        foot(text);
    }

    private void styles(Language language) {
        XWPFStyles styles = file.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(DocxRunWriter.LATIN);
        fonts.setHAnsi(DocxRunWriter.LATIN);
        fonts.setCs(DocxRunWriter.LATIN);
        fonts.setEastAsia(DocxRunWriter.SONG);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.tag());
        styles.setEastAsia(Language.ZH.tag());
        CTStyle heading = CTStyle.Factory.newInstance();
        heading.setType(STStyleType.PARAGRAPH);
        heading.setStyleId(TITLE_STYLE);
        heading.addNewName().setVal("heading 1");
        heading.addNewQFormat();
        heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        styles.addStyle(new XWPFStyle(heading));
    }

    private void foot(DocxRunWriter text) {
        XWPFParagraph foot = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        var tab = foot.getCTP().addNewPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(width()));
        text.write(foot, new MonolingualText(FormPhrases.PREVAILS.zh() + " / ", Language.ZH), DocxRunWriter.SMALL);
        text.write(foot, new MonolingualText(FormPhrases.PREVAILS.en(), Language.EN), DocxRunWriter.SMALL)
                .addTab();
        number(foot, "PAGE");
        text.write(foot, new MonolingualText(" / ", Language.EN), DocxRunWriter.SMALL);
        number(foot, "NUMPAGES");
    }

    private static void number(XWPFParagraph foot, String field) {
        var simple = foot.getCTP().addNewFldSimple();
        simple.setInstr(field);
        CTRPr properties = simple.addNewR().addNewRPr();
        properties.addNewSz().setVal(BigInteger.valueOf(2L * DocxRunWriter.SMALL.size()));
    }
}
