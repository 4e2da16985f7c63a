package org.zhinan.form.filled.workbook;

import org.zhinan.form.filled.workbook.SentSheet.Unread;

/** A piece of text of one look, as far as the look says whether and how the text is shown. */
final class DocxRun {
    private final StringBuilder hiddenText = new StringBuilder();
    private final StringBuilder struckText = new StringBuilder();
    private boolean open;
    private boolean hidden;
    private boolean struck;
    private boolean capitals;

    void open(boolean hiddenParagraph) {
        open = true;
        hidden = hiddenParagraph;
        struck = false;
        capitals = false;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether the element was one of looks that matter. */
    boolean setsLook(String name, XmlPart attributes, DocxStyles styles) {
        switch (name) {
            case "rStyle" -> hidden |= styles.hidden().contains(attributes.attribute("val"));
            case "vanish" -> hidden = DocxPartText.isOn(attributes);
            case "strike", "dstrike" -> struck |= DocxPartText.isOn(attributes);
            case "caps", "smallCaps" -> capitals |= DocxPartText.isOn(attributes);
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

    void strike(String text) {
        if (struck) {
            struckText.append(text);
        }
    }

    void close(DocxSpot spot) {
        open = false;
        if (!hiddenText.toString().isBlank()) {
            spot.say(Unread.HIDDEN_TEXT, hiddenText.toString());
        }
        if (!struckText.toString().isBlank()) {
            spot.say(Unread.STRUCK, struckText.toString());
        }
        hiddenText.setLength(0);
        struckText.setLength(0);
    }
}
