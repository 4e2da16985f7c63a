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

    /**
     * A text in runs.
     *
     * @param struck what of it is struck through, unless that is for the style of the cell to say
     * @param formatted whether runs have a format of their own
     */
    record Runs(String text, String struck, boolean formatted) {
        static final Runs NONE = plain("");

        static Runs plain(String text) {
            return new Runs(text, "", false);
        }
    }

    static List<Runs> read(SentPackage parts, String part) {
        List<Runs> texts = new ArrayList<>();
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
    static Runs runs(XmlPart xml, String parent) {
        StringBuilder text = new StringBuilder();
        StringBuilder struck = new StringBuilder();
        boolean formatted = false;
        boolean line = false;
        for (Optional<String> next = xml.nextWithin(parent); next.isPresent(); next = xml.nextWithin(parent)) {
            switch (next.get()) {
                case "r" -> line = false;
                case "rPr" -> formatted = true;
                case "strike" -> line = CellFormats.isOn(xml);
                case "t" -> {
                    String run = unescaped(xml.text());
                    text.append(run);
                    struck.append(line ? run : "");
                }
                case "rPh" -> xml.text();
                default -> {
                    // Fonts and sizes say nothing.
                }
            }
        }
        return new Runs(text.toString(), struck.toString(), formatted);
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
