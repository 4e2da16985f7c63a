package org.zhinan.form.filled.workbook;

import java.util.List;
import java.util.Optional;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.look.Colour;
import org.zhinan.form.filled.workbook.look.FontLook;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** A piece of text of one look, as far as the look says whether and how the text is shown. */
final class DocxRun {
    /** In halves of a point. */
    static final int TINY = 6;

    private static final int USUAL = 22;

    /** In twentieths of a point: letters that are nearer to each other stand one over the other. */
    private static final String PRESSED = "-[1-9][0-9]{2,4}";

    /** In per cent: narrower text is a line. */
    private static final int NARROW = 20;

    /** In thousandths of a per cent: what is clearer is not seen. */
    private static final int CLEAR = 90_000;

    private final StringBuilder hiddenText = new StringBuilder();
    private final StringBuilder promptText = new StringBuilder();
    private final StringBuilder struckText = new StringBuilder();
    private final StringBuilder faintText = new StringBuilder();
    private final StringBuilder raisedText = new StringBuilder();
    private final StringBuilder symbolText = new StringBuilder();
    private boolean open;
    private boolean hidden;
    private boolean struck;
    private boolean capitals;
    private boolean raised;
    private boolean tiny;
    private boolean symbols;
    private boolean inFill;
    private boolean faintStyle;
    private Optional<Colour> colour = Optional.empty();
    private Optional<Colour> shade = Optional.empty();

    /**
     * @param style of the paragraph
     * @param table the style of the table that it stands in; empty for none
     * @param pressed whether the lines of the paragraph have no height
     */
    void open(DocxStyles styles, String style, String table, boolean pressed) {
        open = true;
        List<String> all = List.of(style.isEmpty() ? styles.usual() : style, table);
        hidden = all.stream().anyMatch(styles.hidden()::contains);
        faintStyle = all.stream().anyMatch(styles.faint()::contains);
        struck = false;
        capitals = false;
        raised = false;
        tiny = pressed;
        symbols = false;
        inFill = false;
        colour = Optional.empty();
        shade = Optional.empty();
    }

    boolean isOpen() {
        return open;
    }

    /** Whether the element was one of looks that matter. */
    boolean setsLook(String name, XmlPart attributes, DocxStyles styles) {
        String value = attributes.attribute("val");
        switch (name) {
            case "rStyle" -> {
                hidden |= styles.hidden().contains(value);
                faintStyle |= styles.faint().contains(value);
            }
            case "vanish" -> hidden = DocxPartText.isOn(attributes);
            case "strike", "dstrike" -> struck |= DocxPartText.isOn(attributes);
            case "caps", "smallCaps" -> capitals |= DocxPartText.isOn(attributes);
            case "vertAlign" -> raised = !value.equals("baseline");
            case "sz" -> tiny |= attributes.number("val", USUAL) <= TINY;
            case "w" -> tiny |= attributes.number("val", NARROW) < NARROW;
            case "spacing" -> tiny |= value.matches(PRESSED);
            case "rFonts" -> symbols |= ofSymbols(attributes);
            case "color" -> colour = Optional.of(Colour.ofDocument(attributes::attribute));
            case "textFill", "noFill", "srgbClr", "schemeClr", "alpha" -> fill(name, attributes);
            case "shd" -> shade = Colour.shading(attributes::attribute).or(() -> shade);
            case "highlight" -> shade = Colour.highlight(value).or(() -> shade);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean ofSymbols(XmlPart fonts) {
        return FontLook.ofSymbols(fonts.attribute("ascii")) || FontLook.ofSymbols(fonts.attribute("hAnsi"));
    }

    /** With what letters are filled, in the newer way; outlines and shadows say the same of themselves. */
    private void fill(String name, XmlPart attributes) {
        String value = attributes.attribute("val");
        inFill |= name.equals("textFill");
        switch (inFill ? name : "") {
            case "noFill" -> tiny = true;
            case "alpha" -> tiny |= attributes.number("val", 0) >= CLEAR;
            case "srgbClr" -> colour = Optional.of(Colour.hex(value).orElse(Colour.UNKNOWN));
            case "schemeClr" -> colour = Optional.of(value.matches("bg1|lt1") ? Colour.WHITE : Colour.UNKNOWN);
            default -> {
                // What else there is of it says nothing.
            }
        }
    }

    void endFill() {
        inFill = false;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean inCapitals() {
        return capitals;
    }

    void hide(String text) {
        hiddenText.append(text);
    }

    void prompt(String text) {
        promptText.append(text);
    }

    /** @param behind what is behind the paragraph */
    void show(String text, Colour behind) {
        struckText.append(struck ? text : "");
        faintText.append(isFaintOn(shade.orElse(behind)) ? text : "");
        raisedText.append(raised ? text : "");
        symbolText.append(symbols && text.chars().anyMatch(FontLook::isLetter) ? text : "");
    }

    private boolean isFaintOn(Colour background) {
        boolean white = faintStyle && background.isLike(Colour.WHITE);
        return tiny || colour.map(own -> own.isLike(background)).orElse(white);
    }

    void close(DocxSpot spot) {
        open = false;
        say(spot, Unread.HIDDEN_TEXT, hiddenText);
        say(spot, Unread.PROMPT, promptText);
        say(spot, Unread.STRUCK, struckText);
        say(spot, Unread.FAINT, faintText);
        say(spot, Unread.RAISED, raisedText);
        say(spot, Unread.SYMBOLS, symbolText);
    }

    private static void say(DocxSpot spot, Unread kind, StringBuilder text) {
        if (!text.toString().isBlank()) {
            spot.say(kind, text.toString());
        }
        text.setLength(0);
    }
}
