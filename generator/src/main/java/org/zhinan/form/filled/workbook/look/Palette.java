package org.zhinan.form.filled.workbook.look;

import java.util.List;
import java.util.stream.Stream;

/** The colours that a workbook names by their numbers: those of its theme, and those that are older than themes. */
public record Palette(List<Colour> theme, List<Colour> indexed) {
    /** Of the theme: light and dark, twice, six accents, and links; then the older ones from the first number on. */
    public static final Palette USUAL = new Palette(
            colours("FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"),
            colours("000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00"
                    + " FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC"
                    + " CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF"
                    + " 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900"
                    + " FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"));

    private static final int LIGHTEST = 255;

    private static List<Colour> colours(String digits) {
        return List.of(digits.split(" ")).stream().map(Colour::new).toList();
    }

    /** The same palette with other colours of the theme. */
    public Palette withTheme(List<Colour> colours) {
        return new Palette(colours, indexed);
    }

    /** The same palette with others in the place of the older ones; the last two are the system's. */
    public Palette withIndexed(List<Colour> colours) {
        List<Colour> others = indexed.subList(Math.min(colours.size(), indexed.size()), indexed.size());
        return new Palette(
                theme, Stream.concat(colours.stream(), others.stream()).toList());
    }

    /** What is meant by a colour that may be named by its number. */
    Colour of(Colour named) {
        String[] words = named.name().split(" ", -1);
        return switch (words[0]) {
            case "theme" -> tinted(at(theme, words[1]), words[2]);
            case "indexed" -> at(indexed, words[1]);
            default -> named;
        };
    }

    private static Colour at(List<Colour> colours, String number) {
        int index = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : colours.size();
        return index < colours.size() ? colours.get(index) : Colour.UNKNOWN;
    }

    /** Lighter or darker by a share. */
    private static Colour tinted(Colour colour, String tint) {
        double by = tint.matches("-?[01](?:\\.[0-9]{1,20})?") ? Double.parseDouble(tint) : 0;
        if (by == 0 || !colour.isHex()) {
            return colour;
        }
        StringBuilder tinted = new StringBuilder();
        for (int part = 0; part < 6; part += 2) {
            int base = Integer.parseInt(colour.name().substring(part, part + 2), 16);
            long made = Math.round(by < 0 ? base * (1 + by) : base + (LIGHTEST - base) * by);
            tinted.append("%02X".formatted(Math.max(0, Math.min(LIGHTEST, made))));
        }
        return new Colour(tinted.toString());
    }
}
