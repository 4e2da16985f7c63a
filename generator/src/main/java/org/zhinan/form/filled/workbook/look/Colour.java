package org.zhinan.form.filled.workbook.look;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A colour.
 *
 * @param name six hexadecimal digits where these can be told, else what the file calls it
 */
public record Colour(String name) {
    public static final Colour WHITE = new Colour("FFFFFF");
    public static final Colour BLACK = new Colour("000000");

    /** A pattern, or what a program chooses itself: like no other. */
    public static final Colour UNKNOWN = new Colour("");

    /** What differs by less in each of the three parts is not told apart on paper. */
    private static final int ALIKE = 16;

    private static final int LIGHTEST = 255;
    private static final Set<String> BLACKS = Set.of("0", "8", "64");
    private static final Set<String> WHITES = Set.of("1", "9", "65");

    private static final Map<String, String> HIGHLIGHTS = Map.ofEntries(
            Map.entry("black", "000000"),
            Map.entry("blue", "0000FF"),
            Map.entry("cyan", "00FFFF"),
            Map.entry("darkBlue", "000080"),
            Map.entry("darkCyan", "008080"),
            Map.entry("darkGray", "808080"),
            Map.entry("darkGreen", "008000"),
            Map.entry("darkMagenta", "800080"),
            Map.entry("darkRed", "800000"),
            Map.entry("darkYellow", "808000"),
            Map.entry("green", "00FF00"),
            Map.entry("lightGray", "C0C0C0"),
            Map.entry("magenta", "FF00FF"),
            Map.entry("red", "FF0000"),
            Map.entry("white", "FFFFFF"),
            Map.entry("yellow", "FFFF00"));

    /** As an element of a workbook has it; nothing where the program chooses. */
    public static Optional<Colour> ofWorkbook(UnaryOperator<String> attribute) {
        Optional<Colour> own = hex(attribute.apply("rgb"));
        if (own.isPresent()) {
            return own;
        }
        String theme = attribute.apply("theme");
        if (!theme.isEmpty()) {
            return Optional.of(themed(theme, attribute.apply("tint")));
        }
        String indexed = attribute.apply("indexed");
        if (indexed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                WHITES.contains(indexed) ? WHITE : BLACKS.contains(indexed) ? BLACK : new Colour("indexed " + indexed));
    }

    /** Six hexadecimal digits, with or without two before them for how dense it is. */
    public static Optional<Colour> hex(String digits) {
        return digits.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
                ? Optional.of(new Colour(digits.substring(digits.length() - 6).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The first two of a theme are white and black, and greys are made of them. */
    private static Colour themed(String theme, String tint) {
        if (!theme.equals("0") && !theme.equals("1")) {
            return new Colour("theme " + theme + " " + tint);
        }
        double by = tint.matches("-?[01](?:\\.[0-9]{1,20})?") ? Double.parseDouble(tint) : 0;
        int base = theme.equals("0") ? LIGHTEST : 0;
        long grey = Math.round(by < 0 ? base * (1 + by) : base + (LIGHTEST - base) * by);
        return new Colour(
                "%02X".formatted(Math.max(0, Math.min(LIGHTEST, grey))).repeat(3));
    }

    /** What a document puts behind a text, a paragraph or a cell; nothing where it puts nothing there. */
    public static Optional<Colour> shading(UnaryOperator<String> attribute) {
        String kind = attribute.apply("val");
        if (kind.equals("solid")) {
            return Optional.of(hex(attribute.apply("color")).orElse(BLACK));
        }
        boolean plain = kind.equals("clear") || kind.equals("nil") || kind.isEmpty();
        return plain ? hex(attribute.apply("fill")) : Optional.of(UNKNOWN);
    }

    /** The colour of a marker in a document. */
    public static Optional<Colour> highlight(String name) {
        return Optional.ofNullable(HIGHLIGHTS.get(name)).map(Colour::new);
    }

    /** Whether one is not seen on the other. */
    public boolean isLike(Colour other) {
        if (!isHex() || !other.isHex()) {
            return !name.isEmpty() && name.equals(other.name);
        }
        for (int part = 0; part < 6; part += 2) {
            int one = Integer.parseInt(name.substring(part, part + 2), 16);
            int two = Integer.parseInt(other.name.substring(part, part + 2), 16);
            if (Math.abs(one - two) >= ALIKE) {
                return false;
            }
        }
        return true;
    }

    private boolean isHex() {
        return name.matches("[0-9A-F]{6}");
    }
}
