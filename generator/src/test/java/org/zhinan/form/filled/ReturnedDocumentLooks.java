package org.zhinan.form.filled;

import java.io.IOException;
import java.util.Collections;

/** Text documents in which colours, styles and heights say what of the text is seen. */
final class ReturnedDocumentLooks {
    private static final String NAME = ReturnedDocumentFiles.NAME;
    private static final String TYPED = ReturnedDocumentFiles.TYPED;
    private static final String BEFORE = ReturnedDocumentFiles.BEFORE;

    private final ReturnedDocumentFiles made;

    private ReturnedDocumentLooks(ReturnedDocumentFiles made) {
        this.made = made;
    }

    static void write(ReturnedDocumentFiles made) throws IOException {
        ReturnedDocumentLooks looks = new ReturnedDocumentLooks(made);
        looks.shades();
        looks.heights();
        looks.styles();
        looks.aside();
        looks.rare();
    }

    /** Text in the colour of what is behind it, where a cell, a style or a theme says one of the two. */
    private void shades() throws IOException {
        String dark = "<w:shd w:val='clear' w:fill='203864'/>";
        String darkText = "<w:color w:val='203764'/>";
        look("alike-in-cell", darkText, dark, "");
        look("seen-in-cell", "<w:color w:val='FFFFFF'/>", dark, "");
        look("style-alike-in-cell", "<w:rStyle w:val='V'/>", dark, "");
        made.restyle("<w:style w:styleId='V'><w:rPr>" + darkText + "</w:rPr></w:style>");
        look("white-on-white-style", "<w:rStyle w:val='V'/>", dark, "");
        made.restyle("<w:style w:styleId='W'><w:rPr><w:shd w:val='clear' w:fill='FFFFFF'/></w:rPr></w:style>"
                + "<w:style w:styleId='V'><w:basedOn w:val='W'/><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:style>");
        look("alike-in-paragraph", darkText, "", "<w:pStyle w:val='P'/>");
        made.restyle("<w:style w:styleId='P'><w:pPr>" + dark + "</w:pPr></w:style>");
        look("seen-in-paragraph", "<w:color w:val='FFFFFF'/>", "", "<w:pStyle w:val='P'/>");
        made.restyle("<w:style w:styleId='P'><w:pPr>" + dark + "</w:pPr></w:style>");
        made.tableStyle("alike-in-table", "<w:rPr>" + darkText + "</w:rPr><w:tcPr>" + dark + "</w:tcPr>");
        look(
                "alike-of-theme",
                "<w:color w:val='4472C4' w:themeColor='accent1'/>",
                "<w:shd w:val='clear' w:fill='4472C4' w:themeFill='accent1'/>",
                "");
        look(
                "white-on-theme",
                "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='auto' w:themeFill='background1'/>",
                dark,
                "");
        look("shaded-mark", "<w:color w:val='FFFFFF'/>", "", "<w:rPr>" + dark + "</w:rPr>");
        look("tiny-style-set-right", "<w:rStyle w:val='V'/><w:sz w:val='21'/>", "", "");
        made.restyle("<w:style w:styleId='V'><w:rPr><w:sz w:val='2'/></w:rPr></w:style>");
    }

    /** Text for which its row or its lines have no room. */
    private void heights() throws IOException {
        String low = "<w:spacing w:line='%s' w:lineRule='exact'/>";
        look("cut-large", "<w:sz w:val='44'/>", "", low.formatted(200));
        look("even-lines", "<w:sz w:val='21'/>", "", low.formatted(240));
        look("cut-by-style", "", "", "<w:pStyle w:val='P'/>");
        made.restyle("<w:style w:styleId='P'><w:pPr>" + low.formatted(110) + "</w:pPr></w:style>");
        look("low-by-style", "", "", "<w:pStyle w:val='P'/>");
        made.restyle("<w:style w:styleId='P'><w:pPr>" + low.formatted(20) + "</w:pPr></w:style>");
        row("cut-row", 100, NAME);
        row("cut-lines", 1200, String.join("</w:t><w:br/><w:t>", Collections.nCopies(12, NAME)));
        row("cut-wrapped", 1200, NAME.repeat(40));
        row("high-row", 2400, NAME);
        look("pushed-down", "", "", "<w:spacing w:before='3000'/>");
        exact(2400);
    }

    /** What a style says of its text, as the text itself could. */
    private void styles() throws IOException {
        String own = "<w:rPr><w:rStyle w:val='V'/>%s</w:rPr><w:t>%s</w:t>";
        String strike = "<w:strike/>";
        typed("struck-by-style", own.formatted("", NAME), strike);
        typed("struck-set-right", own.formatted("<w:strike w:val='0'/>", NAME), strike);
        typed("capitals-by-style", own.formatted("", "ab"), "<w:caps/>");
        typed("capitals-set-right", own.formatted("<w:caps w:val='0'/>", "ab"), "<w:caps/>");
        String two = TYPED + "</w:r><w:r>";
        typed("raised-by-style", two + own.formatted("", "2"), "<w:vertAlign w:val='superscript'/>");
        typed("thin-by-style", own.formatted("", NAME), "<w:w w:val='1'/>");
        typed("symbols-by-style", own.formatted("", "abc"), "<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>");
        look("pressed-by-base", "", "", "<w:pStyle w:val='P'/>");
        made.restyle("<w:style w:styleId='B'><w:rPr><w:spacing w:val='-400'/></w:rPr></w:style>"
                + "<w:style w:styleId='P'><w:basedOn w:val='B'/></w:style>");
        look("pushed-down-by-style", "", "", "<w:pStyle w:val='P'/>");
        made.restyle("<w:style w:styleId='P'><w:pPr><w:spacing w:before='3000'/></w:pPr></w:style>");
        exact(2400);
        String line = "<w:spacing w:line='240' w:lineRule='exact'/>";
        look("moved-out", "<w:position w:val='-100'/>", "", line);
        look("moved", "<w:position w:val='-100'/>", "", "");
    }

    /** With a style for its text. */
    private void typed(String name, String text, String style) throws IOException {
        made.typed(name, text);
        made.restyle("<w:style w:styleId='V'><w:rPr>" + style + "</w:rPr></w:style>");
    }

    /** Text that is set so far aside that it is on no page. */
    private void aside() throws IOException {
        look("far-by-style", "", "", "<w:pStyle w:val='P'/>");
        made.restyle("<w:style w:styleId='P'><w:pPr><w:ind w:left='30000'/></w:pPr></w:style>");
        look("far-set-right", "", "", "<w:pStyle w:val='P'/><w:ind w:left='0'/>");
        made.restyle("<w:style w:styleId='P'><w:pPr><w:ind w:left='30000'/></w:pPr></w:style>");
        look("far-left", "", "", "<w:ind w:left='-30000'/>");
        look("far-by-letters", "", "", "<w:ind w:leftChars='50000'/>");
        look("far-hanging", "", "", "<w:ind w:left='0' w:hanging='30000'/>");
        look("hanging", "", "", "<w:ind w:left='420' w:hanging='420'/>");
        made.edit("table-away", xml -> xml.replace("<w:tblPr>", "<w:tblPr><w:tblInd w:w='30000' w:type='dxa'/>"));
        made.edit("table-floats-away", xml -> xml.replace("<w:tblPr>", "<w:tblPr><w:tblpPr w:tblpX='-30000'/>"));
    }

    /** What few programs write, and each shows. */
    private void rare() throws IOException {
        made.typed("struck-by-characters", "<w:t>王\u0336小\u20e0明</w:t>");
        made.typed("stacked", "<w:rPr><w:eastAsianLayout w:id='1' w:combine='1'/></w:rPr><w:t>12</w:t>");
        made.typed("not-stacked", "<w:rPr><w:eastAsianLayout w:id='1' w:combine='0'/></w:rPr><w:t>12</w:t>");
        typed(
                "stacked-by-style",
                "<w:rPr><w:rStyle w:val='V'/></w:rPr><w:t>12</w:t>",
                "<w:eastAsianLayout w:combine='on'/>");
        String two = TYPED + "</w:r><w:r>";
        made.typed("moved-up", two + "<w:rPr><w:position w:val='12'/></w:rPr><w:t>2</w:t>");
        made.typed("moved-down", two + "<w:rPr><w:position w:val='-6pt'/></w:rPr><w:t>2</w:t>");
        made.typed("moved-by-little", two + "<w:rPr><w:position w:val='-2'/></w:rPr><w:t>2</w:t>");
        typed("moved-by-style", two + "<w:rPr><w:rStyle w:val='V'/></w:rPr><w:t>2</w:t>", "<w:position w:val='12'/>");
        String complex = "<w:rPr><w:rFonts w:ascii='Arial' w:cs='Wingdings'/>%s</w:rPr><w:t>abc</w:t>";
        made.typed("symbols-of-complex", complex.formatted("<w:cs/>"));
        made.typed("symbols-of-rtl", complex.formatted("<w:rtl/>"));
        made.typed("symbols-of-others", complex.formatted(""));
        typed(
                "symbols-of-complex-by-style",
                "<w:rPr><w:rStyle w:val='V'/><w:rFonts w:ascii='Arial'/><w:cs/></w:rPr><w:t>abc</w:t>",
                "<w:rFonts w:cs='Symbol'/>");
        look("fitted-into-nothing", "<w:fitText w:val='1'/>", "", "");
        look("fitted", "<w:fitText w:val='1200'/>", "", "");
        look("tiny-from-right", "<w:rtl/><w:szCs w:val='2'/>", "", "");
        look("tiny-for-others", "<w:szCs w:val='2'/>", "", "");
        look("black-marker", "<w:highlight w:val='black'/>", "", "");
        look("white-on-black-marker", "<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>", "", "");
        look("automatic-on-black", "<w:color w:val='auto'/><w:shd w:val='clear' w:fill='000000'/>", "", "");
        look("framed-away", "", "", "<w:framePr w:x='-20000' w:hAnchor='page'/>");
        made.edit("white-by-usual-table", xml -> xml.replace("<w:sectPr", "<w:p/><w:sectPr"));
        made.restyle(
                "<w:style w:type='table' w:default='1' w:styleId='T'><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:style>");
        made.typed("number-of-page", "<w:pgNum/>" + TYPED);
        units();
        turned();
    }

    /** Lengths as the strict kind of the format has them. */
    private void units() throws IOException {
        look("tiny-in-points", "<w:sz w:val='1pt'/>", "", "");
        look("thin-in-per-cent", "<w:w w:val='1%'/>", "", "");
        look("far-in-centimetres", "", "", "<w:ind w:left='50cm'/>");
        look("even-lines-in-points", "<w:sz w:val='10.5pt'/>", "", "<w:spacing w:line='12pt' w:lineRule='exact'/>");
        look("cut-in-points", "", "", "<w:spacing w:line='5.5pt' w:lineRule='exact'/>");
        made.edit(
                "low-in-points",
                xml -> xml.replaceFirst(
                        "<w:trHeight [^>]*>(?=(?:(?!</w:tr>).)*" + NAME + ")",
                        "<w:trHeight w:val='0.5mm' w:hRule='exact'/>"));
    }

    /** What changes the order of a text, or draws a line through it, and what does not. */
    private void turned() throws IOException {
        String mixed = "<w:t>甲—1</w:t>";
        look("crossed-cell", "", "<w:tcBorders><w:tl2br w:val='single'/></w:tcBorders>", "");
        look("uncrossed-cell", "", "<w:tcBorders><w:tr2bl w:val='nil'/></w:tcBorders>", "");
        made.typed("bars", "<w:rPr><w:rFonts w:ascii='Code 128' w:hAnsi='Code 128'/></w:rPr><w:t>abc</w:t>");
        made.typed("from-right-run", "<w:rPr><w:rtl/></w:rPr>" + mixed);
        made.typed("from-right-letters", "<w:rPr><w:rtl/></w:rPr><w:t>甲1</w:t>");
        made.edit(
                "from-right-paragraph",
                xml -> xml.replaceFirst(BEFORE, "<w:pPr><w:bidi/></w:pPr>").replace(TYPED, mixed));
        made.edit(
                "from-left-paragraph",
                xml -> xml.replaceFirst(BEFORE, "<w:pPr><w:bidi w:val='0'/></w:pPr>")
                        .replace(TYPED, mixed));
    }

    /** With what is said of its text, its cell and its paragraph. */
    private void look(String name, String look, String cell, String paragraph) throws IOException {
        made.edit(
                name,
                xml -> xml.replaceFirst("<w:tcPr>(?=(?:(?!</w:tc>).)*" + NAME + ")", "<w:tcPr>" + cell)
                        .replaceFirst(BEFORE, "<w:pPr>" + paragraph + "</w:pPr>")
                        .replace(TYPED, "<w:rPr>" + look + "</w:rPr>" + TYPED));
    }

    private void row(String name, int height, String text) throws IOException {
        // Also where the text is what it was.
        made.edit(name, xml -> xml.replace(TYPED, "<w:t>" + text + "</w:t>").replace("<w:sectPr", "<w:p/><w:sectPr"));
        exact(height);
    }

    /** Gives the first row of the last file a height of its own. */
    private void exact(int height) throws IOException {
        made.changeLast(
                ReturnedDocumentFiles.DOCUMENT,
                xml -> xml.replaceFirst(
                        "<w:trHeight [^>]*>(?=(?:(?!</w:tr>).)*" + NAME + ")",
                        "<w:trHeight w:val='" + height + "' w:hRule='exact'/>"));
    }
}
