package org.zhinan.importer.source.office;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The characters of symbol fonts that forms and lists use. */
final class SymbolFonts {
    private static final int PRIVATE = 0xF000;
    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "wingdings",
            Map.ofEntries(
                    Map.entry(0x6C, "●"),
                    Map.entry(0x6E, "■"),
                    Map.entry(0x6F, "□"),
                    Map.entry(0x71, "❑"),
                    Map.entry(0x75, "◆"),
                    Map.entry(0x76, "❖"),
                    Map.entry(0x9F, "•"),
                    Map.entry(0xA7, "▪"),
                    Map.entry(0xA8, "◻"),
                    Map.entry(0xD8, "➢"),
                    Map.entry(0xE0, "→"),
                    Map.entry(0xFB, "✗"),
                    Map.entry(0xFC, "✓"),
                    Map.entry(0xFD, "☒"),
                    Map.entry(0xFE, "☑")),
            "wingdings 2",
            Map.of(0x50, "✓", 0x52, "☑", 0x53, "☒", 0xA3, "□"),
            "symbol",
            Map.of(0xB0, "°", 0xB1, "±", 0xB3, "≥", 0xA3, "≤", 0xB4, "×", 0xB7, "•", 0xD7, "⋅", 0x6D, "μ"));

    private SymbolFonts() {}

    /** @param hex its number, with or without the private area's F000 */
    static Optional<String> character(String font, String hex) {
        int code;
        try {
            code = Integer.parseInt(hex, 16);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        boolean isPrivate = code >= PRIVATE && code <= PRIVATE + 0xFF;
        Map<Integer, String> known = FONTS.getOrDefault(font.toLowerCase(Locale.ROOT), Map.of());
        String found = known.get(isPrivate ? code - PRIVATE : code);
        boolean plain =
                found == null && !isPrivate && code >= ' ' && Character.isDefined(code) && !known.containsKey(code);
        return plain && known.isEmpty() ? Optional.of(Character.toString(code)) : Optional.ofNullable(found);
    }
}
