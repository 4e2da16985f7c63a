package org.zhinan.form.filled.workbook.look;

import java.util.function.UnaryOperator;

/** What a conditional format, or the style of a table, makes of the cells that it is for, from its elements in their order. */
public final class RuleLook {
    private String part = "";
    private Colour font = Colour.BLACK;
    private Colour fill = Colour.WHITE;
    private boolean changed;

    public void take(String element, UnaryOperator<String> attribute) {
        switch (element) {
            case "font", "fill", "border" -> part = element;
            case "dataBar", "iconSet" -> {
                part = element;
                changed |= attribute.apply("showValue").matches("0|false");
            }
            case "numFmt" -> changed |= !attribute.apply("formatCode").matches("(?i)general|@|");
            case "strike" -> changed |= FontLook.PLAIN.with(element, attribute).struck();
            case "color" ->
                font = part.equals("font") ? Colour.ofWorkbook(attribute).orElse(font) : font;
            // The second holds where both are said.
            case "fgColor", "bgColor" -> fill = Colour.ofWorkbook(attribute).orElse(fill);
            default -> {
                // Lines and patterns hide nothing.
            }
        }
    }

    /** Whether it may hide or strike what the cells say, or show something else. */
    public boolean hides(Palette palette) {
        return changed || palette.of(font).isLike(palette.of(fill));
    }
}
