package org.zhinan.form.filled.workbook.look;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A colour.
 *
 * @param name six hexadecimal digits, or the number by which a workbook calls it, which is looked up in its {@link Palette}
 */
public record Colour(String name) {
    public static final Colour WHITE = new Colour("FFFFFF");
    public static final Colour BLACK = new Colour("000000");

    /** A pattern, or what a program chooses itself: like no other. */
    public static final Colour UNKNOWN = new Colour("");

    /** How much red, green and blue add to how light a colour is, in hundredths. */
    private static final int[] WEIGHTS = {30, 59, 11};

    /** Colours that differ by less in how light they are, and by less in each part, are not told apart on paper. */
    private static final int ALIKE = 24 * 100;

    private static final int ALIKE_IN_PART = 64;

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
            return Optional.of(new Colour("theme " + theme + " " + attribute.apply("tint")));
        }
        String indexed = attribute.apply("indexed");
        if (indexed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Colour("indexed " + indexed));
    }

    /** Six hexadecimal digits, with or without two before them for how dense it is. */
    public static Optional<Colour> hex(String digits) {
        return digits.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
                ? Optional.of(new Colour(digits.substring(digits.length() - 6).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** As an element of a document has it; where it names one of the theme, that is what holds. */
    public static Colour ofDocument(UnaryOperator<String> attribute) {
        boolean plain = attribute.apply("themeShade").isEmpty()
                && attribute.apply("themeTint").isEmpty();
        return ofTheme(plain ? attribute.apply("themeColor") : "")
                .or(() -> hex(attribute.apply("val")))
                .orElse(UNKNOWN);
    }

    /** The two that are the same in all themes of documents that are printed. */
    private static Optional<Colour> ofTheme(String name) {
        return switch (name) {
            case "background1", "light1" -> Optional.of(WHITE);
            case "text1", "dark1" -> Optional.of(BLACK);
            default -> Optional.empty();
        };
    }

    /** What a document puts behind a text, a paragraph or a cell; nothing where it puts nothing there. */
    public static Optional<Colour> shading(UnaryOperator<String> attribute) {
        String kind = attribute.apply("val");
        if (kind.equals("solid")) {
            return Optional.of(hex(attribute.apply("color")).orElse(BLACK));
        }
        boolean plain = kind.equals("clear") || kind.equals("nil") || kind.isEmpty();
        boolean mixed = !attribute.apply("themeFillShade").isEmpty()
                || !attribute.apply("themeFillTint").isEmpty();
        return plain
                ? ofTheme(mixed ? "" : attribute.apply("themeFill")).or(() -> hex(attribute.apply("fill")))
                : Optional.of(UNKNOWN);
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
        int lighter = 0;
        for (int part = 0; part < WEIGHTS.length; part++) {
            int by = Math.abs(part(part) - other.part(part));
            if (by >= ALIKE_IN_PART) {
                return false;
            }
            lighter += by * WEIGHTS[part];
        }
        return lighter < ALIKE;
    }

    private int part(int part) {
        return Integer.parseInt(name.substring(2 * part, 2 * part + 2), 16);
    }

    boolean isHex() {
        return name.matches("[0-9A-F]{6}");
    }
}
