package org.zhinan.form.filled.workbook.look;

import java.util.function.UnaryOperator;

/**
 * How a text stands in its cell.
 *
 * @param horizontal as the format calls it; empty for the usual
 * @param indent in characters
 * @param fromRight whether its lines begin on the right
 */
public record Alignment(
        String horizontal, boolean wraps, boolean shrinks, boolean turned, int indent, boolean fromRight) {
    public static final Alignment USUAL = new Alignment("", false, false, false, 0, false);

    public static Alignment of(UnaryOperator<String> attribute) {
        String horizontal = attribute.apply("horizontal");
        String indent = attribute.apply("indent");
        return new Alignment(
                horizontal,
                isOn(attribute.apply("wrapText")) || horizontal.matches("justify|distributed"),
                isOn(attribute.apply("shrinkToFit")),
                !attribute.apply("textRotation").matches("0?"),
                indent.matches("[0-9]{1,3}") ? Integer.parseInt(indent) : 0,
                attribute.apply("readingOrder").equals("2"));
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** Whether it is shown as often as the cell has room for it. */
    public boolean repeats() {
        return horizontal.equals("fill");
    }

    /** Whether a text that is too long goes on over empty cells before it. */
    public boolean runsLeft() {
        return horizontal.matches("right|center.*");
    }

    /** The same of those after it. */
    public boolean runsRight() {
        return !horizontal.equals("right");
    }
}
