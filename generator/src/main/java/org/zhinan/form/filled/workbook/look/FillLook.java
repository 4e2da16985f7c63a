package org.zhinan.form.filled.workbook.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is behind the text of a cell.
 *
 * @param pattern as the format calls it; empty for none
 * @param front the colour of the pattern, which is that of a solid one
 * @param stops the colours that run into each other instead
 */
public record FillLook(String pattern, Colour front, Colour back, List<Colour> stops) {
    public static final FillLook PLAIN = new FillLook("none", Colour.BLACK, Colour.WHITE, List.of());

    /** The same with what an element says of it. */
    public FillLook with(String element, UnaryOperator<String> attribute) {
        return switch (element) {
            case "patternFill" -> new FillLook(attribute.apply("patternType"), front, back, stops);
            case "fgColor" -> new FillLook(pattern, Colour.ofWorkbook(attribute).orElse(front), back, stops);
            case "bgColor" ->
                new FillLook(pattern, front, Colour.ofWorkbook(attribute).orElse(back), stops);
            case "color" -> {
                List<Colour> more = new ArrayList<>(stops);
                more.add(Colour.ofWorkbook(attribute).orElse(Colour.UNKNOWN));
                yield new FillLook("gradient", front, back, List.copyOf(more));
            }
            default -> this;
        };
    }

    /** Whether text of that colour is not seen on it. */
    boolean hides(Colour text, Palette palette) {
        return behind().stream().allMatch(each -> text.isLike(palette.of(each)));
    }

    /** A light pattern is mostly what is behind it. */
    private List<Colour> behind() {
        return switch (pattern) {
            case "", "none" -> List.of(Colour.WHITE);
            case "solid" -> List.of(front);
            case "gradient" -> stops;
            default -> pattern.matches("gray.*|light.*") ? List.of(back) : List.of(front, back);
        };
    }
}
