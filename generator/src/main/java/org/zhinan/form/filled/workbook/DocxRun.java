package org.zhinan.form.filled.workbook;

import java.util.Optional;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.docx.DocxLook;
import org.zhinan.form.filled.workbook.docx.DocxMark;
import org.zhinan.form.filled.workbook.docx.DocxParagraphLook;
import org.zhinan.form.filled.workbook.docx.DocxStyles;
import org.zhinan.form.filled.workbook.look.Colour;
import org.zhinan.form.filled.workbook.look.FontLook;
import org.zhinan.form.filled.workbook.parts.XmlPart;
import org.zhinan.text.UntrustedTextSanitizer;

/** A piece of text of one look, as far as the look says whether and how the text is shown. */
final class DocxRun {
    /** In halves of a point. */
    static final int TINY = 6;

    /** Of a line, in twentieths of a point by halves of a point of its letters. */
    static final int LINE = 12;

    /** Twentieths of a point to a half of one. */
    private static final int POSITION = 10;

    /** In thousandths of a per cent: what is clearer is not seen. */
    private static final int CLEAR = 90_000;

    private final StringBuilder hiddenText = new StringBuilder();
    private final StringBuilder promptText = new StringBuilder();
    private final StringBuilder struckText = new StringBuilder();
    private final StringBuilder faintText = new StringBuilder();
    private final StringBuilder cutText = new StringBuilder();
    private final StringBuilder raisedText = new StringBuilder();
    private final StringBuilder turnedText = new StringBuilder();
    private final StringBuilder symbolText = new StringBuilder();
    private boolean open;
    private boolean hidden;
    private boolean fromRight;
    private boolean tiny;
    private boolean inFill;
    private DocxLook direct = DocxLook.NONE;
    private int moved;
    private boolean automatic;
    private boolean marked;
    private boolean complex;
    private Optional<Integer> complexSize = Optional.empty();
    private DocxLook styled = DocxLook.NONE;
    private Optional<Integer> size = Optional.empty();
    private Optional<Colour> colour = Optional.empty();
    private Optional<Colour> shade = Optional.empty();

    void open(DocxParagraphLook paragraph) {
        open = true;
        hidden = paragraph.isHidden();
        styled = paragraph.look();
        direct = DocxLook.NONE;
        size = Optional.empty();
        moved = 0;
        automatic = styled.colour().isEmpty();
        marked = false;
        complex = false;
        complexSize = Optional.empty();
        fromRight = paragraph.isFromRight();
        tiny = paragraph.isPressed();
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
                styled = styles.look(value).or(styled);
                automatic &= styles.look(value).colour().isEmpty();
                shade = shade.or(styles.look(value)::shade);
            }
            case "vanish" -> hidden = DocxStyles.isOn(attributes);
            case "strike", "dstrike", "caps", "smallCaps", "vertAlign", "eastAsianLayout" ->
                direct = direct.with(name, attributes);
            case "w", "spacing", "rFonts", "fitText" -> direct = direct.with(name, attributes);
            case "position" -> {
                direct = direct.with(name, attributes);
                moved = Math.abs(attributes.length("val", 2, 0));
            }
            case "sz" -> size = Optional.of(attributes.length("val", 2, DocxLook.USUAL));
            case "szCs" -> complexSize = Optional.of(attributes.length("val", 2, DocxLook.USUAL));
            case "rtl", "cs" -> {
                complex |= DocxStyles.isOn(attributes);
                fromRight |= name.equals("rtl") && DocxStyles.isOn(attributes);
            }
            case "color" -> {
                colour = Optional.of(Colour.ofDocument(attributes::attribute));
                automatic = value.equals("auto")
                        && attributes.attribute("themeColor").isEmpty();
            }
            case "textFill", "noFill", "srgbClr", "schemeClr", "alpha" -> fill(name, attributes);
            case "shd" -> shade = Colour.shading(attributes::attribute).or(() -> shade);
            case "highlight" -> {
                shade = Colour.highlight(value).or(() -> shade);
                marked |= Colour.highlight(value).isPresent();
            }
            default -> {
                return false;
            }
        }
        return true;
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

    private boolean is(DocxMark mark) {
        return direct.marks().getOrDefault(mark, styled.is(mark));
    }

    boolean inCapitals() {
        return is(DocxMark.CAPITALS);
    }

    void hide(String text) {
        hiddenText.append(text);
    }

    void prompt(String text) {
        promptText.append(text);
    }

    /**
     * @param behind what is behind the paragraph
     * @param line the height of its lines in twentieths of a point; 0 where they grow with their text
     */
    void show(String text, Colour behind, int line) {
        struckText.append(is(DocxMark.STRUCK) ? text : "");
        boolean faint = isFaintOn(shade.orElse(behind));
        faintText.append(faint ? text : "");
        cutText.append(!faint && line > 0 && (2 * line < size() * LINE || POSITION * moved > line) ? text : "");
        raisedText.append(is(DocxMark.RAISED) ? text : "");
        boolean turned = fromRight || styled.is(DocxMark.FROM_RIGHT);
        turnedText.append(turned && UntrustedTextSanitizer.turnsFromRight(text) ? text : "");
        boolean symbols = is(complex ? DocxMark.COMPLEX_SYMBOLS : DocxMark.SYMBOLS);
        boolean told = is(DocxMark.STACKED) || symbols && text.chars().anyMatch(FontLook::isLetter);
        symbolText.append(told ? text : "");
    }

    private boolean isFaintOn(Colour background) {
        return tiny
                || is(DocxMark.PRESSED)
                || size() <= TINY
                || colour().map(own -> own.isLike(background)).orElse(false);
    }

    /** What a program chooses is black on a marker, however dark that is; it is white on any other dark ground. */
    private Optional<Colour> colour() {
        return automatic && marked ? Optional.of(Colour.BLACK) : colour.or(styled::colour);
    }

    /** In halves of a point. */
    int size() {
        if (complex && complexSize.isPresent()) {
            return complexSize.get();
        }
        return size.or(styled::size).orElse(DocxLook.USUAL);
    }

    void close(DocxCellBuilder spot) {
        open = false;
        say(spot, Unread.HIDDEN_TEXT, hiddenText);
        say(spot, Unread.PROMPT, promptText);
        say(spot, Unread.STRUCK, struckText);
        say(spot, Unread.FAINT, faintText);
        say(spot, Unread.CUT, cutText);
        say(spot, Unread.RAISED, raisedText);
        say(spot, Unread.TURNED, turnedText);
        say(spot, Unread.SYMBOLS, symbolText);
    }

    private static void say(DocxCellBuilder spot, Unread kind, StringBuilder text) {
        if (!text.toString().isBlank()) {
            spot.say(kind, text.toString());
        }
        text.setLength(0);
    }
}
