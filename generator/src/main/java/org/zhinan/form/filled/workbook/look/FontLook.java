package org.zhinan.form.filled.workbook.look;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How the characters of a workbook look, as far as that matters to who reads them.
 *
 * @param raised or lowered
 * @param size in points
 * @param symbols whether the font has symbols in the place of letters
 */
public record FontLook(boolean struck, boolean raised, double size, boolean symbols, Colour colour) {
    private static final double USUAL = 11;

    public static final FontLook PLAIN = new FontLook(false, false, USUAL, false, Colour.BLACK);

    private static final Pattern SYMBOLS = Pattern.compile(
            "(?:opensymbol|wingdings|webdings|symbol|marlett|mt extra|zapf ?dingbats|bookshelf symbol|monotype sorts|ms (?:outlook|reference specialty)|font ?awesome"
                    + "|redacted|flow (?:block|circular|rounded)|adobe blank"
                    + "|.*(?:mdl2 assets|fluent icons|material (?:icons|symbols)|bar ?code|code[ _-]?(?:128|25|39|93)|3[ _-]?of[ _-]?9|ean[ _-]?(?:8|13)|idautomation)).*",
            Pattern.CASE_INSENSITIVE);

    /** Smaller type nobody reads. */
    public static final int LEAST = 4;

    private static final String POINTS = "[0-9]{1,3}(?:\\.[0-9]{1,20})?";

    /** The charset of such fonts. */
    private static final String OF_SYMBOLS = "2";

    private static final int LAST_LETTER = 0xFF;
    private static final int NO_BREAK = 0xA0;

    /** The same with what an element says of it. */
    public FontLook with(String element, UnaryOperator<String> attribute) {
        String value = attribute.apply("val");
        return switch (element) {
            case "strike" -> new FontLook(isOn(attribute), raised, size, symbols, colour);
            case "vertAlign" -> new FontLook(struck, !value.equals("baseline"), size, symbols, colour);
            case "sz" -> new FontLook(struck, raised, points(value), symbols, colour);
            case "name", "rFont" -> new FontLook(struck, raised, size, symbols || ofSymbols(value), colour);
            case "charset" -> new FontLook(struck, raised, size, symbols || value.equals(OF_SYMBOLS), colour);
            case "color" ->
                new FontLook(
                        struck,
                        raised,
                        size,
                        symbols,
                        Colour.ofWorkbook(attribute).orElse(Colour.BLACK));
            default -> this;
        };
    }

    /** Whether the font of that name has symbols in the place of letters. */
    public static boolean ofSymbols(String font) {
        return SYMBOLS.matcher(font.strip()).matches();
    }

    /** Whether such a font has a symbol for it: ideographs are shown in another font. */
    public static boolean isLetter(int c) {
        return c > ' ' && c <= LAST_LETTER && c != NO_BREAK;
    }

    private static double points(String value) {
        return value.matches(POINTS) ? Double.parseDouble(value) : USUAL;
    }

    private static boolean isOn(UnaryOperator<String> attribute) {
        return !attribute.apply("val").matches("0|false");
    }

    public boolean isFaintOn(FillLook background, Palette palette) {
        return size < LEAST || background.hides(palette.of(colour), palette);
    }
}
