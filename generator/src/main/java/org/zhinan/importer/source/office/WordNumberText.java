package org.zhinan.importer.source.office;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.zhinan.importer.source.SourceBlock.GeneratedNumber;
import org.zhinan.importer.source.common.Whitespace;
import org.zhinan.importer.source.common.WordNumberFormat;
import org.zhinan.importer.source.common.XmlElement;

/**
 * The number of a paragraph as Word shows it.
 *
 * @param levels the definition of each level from 0
 * @param numbers where each level's counter stands
 */
record WordNumberText(IntFunction<Optional<XmlElement>> levels, IntUnaryOperator numbers) {
    private static final Pattern SLOT = Pattern.compile("%([1-9])");
    /** Bullets of symbol fonts have no meaning in any other font. */
    private static final Pattern PRIVATE = Pattern.compile("[\\p{Co}\\p{Cn}]");

    GeneratedNumber of(int level) {
        XmlElement definition = levels.apply(level).orElseGet(() -> new XmlElement("w:lvl"));
        String pattern =
                definition.child("w:lvlText").map(each -> each.get("w:val")).orElse("");
        String words;
        if (isHidden(definition)) {
            words = "";
        } else if (format(definition).equals("bullet")
                || definition.child("w:lvlPicBulletId").isPresent()) {
            words = bullet(definition, pattern);
        } else {
            boolean legal = definition
                    .child("w:isLgl")
                    .filter(each -> WordStyles.isOn(each.get("w:val"), true))
                    .isPresent();
            words = SLOT.matcher(pattern)
                    .replaceAll(slot -> written(Integer.parseInt(slot.group(1)) - 1, legal)
                            .replace("\\", "\\\\")
                            .replace("$", "\\$"));
        }
        return NumberSuffixReader.number(Whitespace.strip(words), suffix(definition), level);
    }

    private static String bullet(XmlElement definition, String pattern) {
        String font = definition
                .path("w:rPr", "w:rFonts")
                .map(fonts -> fonts.get("w:ascii"))
                .orElse("");
        return PRIVATE.matcher(pattern)
                .replaceAll(sign -> SymbolFonts.character(
                                font, Integer.toHexString(sign.group().codePointAt(0)))
                        .orElse("•"));
    }

    private static boolean isHidden(XmlElement definition) {
        return definition
                .path("w:rPr", "w:vanish")
                .filter(each -> WordStyles.isOn(each.get("w:val"), true))
                .isPresent();
    }

    private static String format(XmlElement definition) {
        return definition.child("w:numFmt").map(each -> each.get("w:val")).orElse("decimal");
    }

    private static String suffix(XmlElement definition) {
        return definition.child("w:suff").map(each -> each.get("w:val")).orElse("tab");
    }

    private String written(int level, boolean legal) {
        int number = numbers.applyAsInt(level);
        XmlElement definition = levels.apply(level).orElseGet(() -> new XmlElement("w:lvl"));
        String format = format(definition);
        Optional<String> written = format.equals("custom")
                ? WordNumberFormat.custom(
                        definition
                                .child("w:numFmt")
                                .map(each -> each.get("w:format"))
                                .orElse(""),
                        number)
                : WordNumberFormat.write(format, number);
        return legal && !format.equals("decimalZero")
                ? String.valueOf(number)
                : written.orElseGet(() -> String.valueOf(number));
    }
}
