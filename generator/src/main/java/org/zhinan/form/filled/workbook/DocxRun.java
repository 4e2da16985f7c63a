package org.zhinan.form.filled.workbook;

import java.util.Optional;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.look.Colour;

/** A piece of text of one look, as far as the look says whether and how the text is shown. */
final class DocxRun {
    /** In halves of a point. */
    static final int TINY = 6;

    private static final int USUAL = 22;

    private final StringBuilder hiddenText = new StringBuilder();
    private final StringBuilder promptText = new StringBuilder();
    private final StringBuilder struckText = new StringBuilder();
    private final StringBuilder faintText = new StringBuilder();
    private final StringBuilder raisedText = new StringBuilder();
    private boolean open;
    private boolean hidden;
    private boolean struck;
    private boolean capitals;
    private boolean raised;
    private boolean tiny;
    private boolean faintStyle;
    private Optional<Colour> colour = Optional.empty();
    private Optional<Colour> shade = Optional.empty();

    /** @param style of the paragraph */
    void open(DocxStyles styles, String style) {
        open = true;
        hidden = styles.hidden().contains(style);
        faintStyle = styles.faint().contains(style);
        struck = false;
        capitals = false;
        raised = false;
        tiny = false;
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
            case "sz" -> tiny = attributes.number("val", USUAL) <= TINY;
            case "color" -> colour = Optional.of(Colour.hex(value).orElse(Colour.UNKNOWN));
            case "shd" -> shade = Colour.shading(attributes::attribute).or(() -> shade);
            case "highlight" -> shade = Colour.highlight(value).or(() -> shade);
            default -> {
                return false;
            }
        }
        return true;
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
    }

    private static void say(DocxSpot spot, Unread kind, StringBuilder text) {
        if (!text.toString().isBlank()) {
            spot.say(kind, text.toString());
        }
        text.setLength(0);
    }
}
