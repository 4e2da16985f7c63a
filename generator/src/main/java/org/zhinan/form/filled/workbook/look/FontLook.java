package org.zhinan.form.filled.workbook.look;

import java.util.function.UnaryOperator;

/**
 * How the characters of a workbook look, as far as that matters to who reads them.
 *
 * @param raised or lowered
 * @param tiny too small to be seen
 */
public record FontLook(boolean struck, boolean raised, boolean tiny, Colour colour) {
    public static final FontLook PLAIN = new FontLook(false, false, false, Colour.BLACK);

    /** Points of type that nobody reads. */
    private static final String TINY = "[0-3](?:\\.[0-9]+)?";

    /** The same with what an element says of it. */
    public FontLook with(String element, UnaryOperator<String> attribute) {
        return switch (element) {
            case "strike" -> new FontLook(isOn(attribute), raised, tiny, colour);
            case "vertAlign" -> new FontLook(struck, !attribute.apply("val").equals("baseline"), tiny, colour);
            case "sz" -> new FontLook(struck, raised, attribute.apply("val").matches(TINY), colour);
            case "color" ->
                new FontLook(struck, raised, tiny, Colour.ofWorkbook(attribute).orElse(Colour.BLACK));
            default -> this;
        };
    }

    private static boolean isOn(UnaryOperator<String> attribute) {
        return !attribute.apply("val").matches("0|false");
    }

    public boolean isFaintOn(Colour background) {
        return tiny || colour.isLike(background);
    }
}
