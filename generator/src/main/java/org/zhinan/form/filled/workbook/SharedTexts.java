package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that cells point to, and texts as the format writes them. */
final class SharedTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedTexts() {}

    static List<String> read(SentPackage parts, String part) {
        List<String> texts = new ArrayList<>();
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("si")) {
                    texts.add(runs(xml, "si"));
                }
            }
        }
        return texts;
    }

    /** The runs of a text together, without the readings above ideographs. */
    static String runs(XmlPart xml, String parent) {
        StringBuilder text = new StringBuilder();
        for (Optional<String> next = xml.nextWithin(parent); next.isPresent(); next = xml.nextWithin(parent)) {
            if (next.get().equals("t")) {
                text.append(unescaped(xml.text()));
            } else if (next.get().equals("rPh")) {
                xml.text();
            }
        }
        return text.toString();
    }

    /** The format writes characters that XML cannot hold as {@code _x000D_}; lines end alike. */
    static String unescaped(String text) {
        String plain = text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
