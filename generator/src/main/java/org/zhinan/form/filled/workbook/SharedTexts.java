package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.form.filled.workbook.look.FontLook;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** The texts that cells point to, and texts as the format writes them. */
final class SharedTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedTexts() {}

    /** @param look of its own; without one, that of its cell */
    record Run(String text, Optional<FontLook> look) {}

    /**
     * A text in runs.
     *
     * @param reading what stands above its ideographs to say how they are read
     */
    record Runs(String text, List<Run> runs, String reading) {
        static final Runs NONE = new Runs("", List.of(), "");

        /** Whether any has a look of its own. */
        boolean formatted() {
            return runs.stream().anyMatch(run -> run.look.isPresent());
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

    /** The runs of a text together. */
    static Runs runs(XmlPart xml, String parent) {
        StringBuilder text = new StringBuilder();
        StringBuilder reading = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        Optional<FontLook> look = Optional.empty();
        for (Optional<String> next = xml.nextWithin(parent); next.isPresent(); next = xml.nextWithin(parent)) {
            switch (next.get()) {
                case "r" -> look = Optional.empty();
                case "rPr" -> look = Optional.of(FontLook.PLAIN);
                case "t" -> {
                    xml.requireOwn();
                    String run = unescaped(xml.text());
                    text.append(run);
                    runs.add(new Run(run, look));
                }
                case "AlternateContent" -> xml.requireOwn();
                case "rPh" -> reading.append(xml.text());
                default -> look = with(look, next.get(), xml);
            }
        }
        return new Runs(text.toString(), List.copyOf(runs), reading.toString());
    }

    private static Optional<FontLook> with(Optional<FontLook> look, String element, XmlPart xml) {
        return look.map(each -> each.with(element, xml::attribute));
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
