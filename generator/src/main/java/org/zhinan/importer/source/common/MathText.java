package org.zhinan.importer.source.common;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A formula of Office or of MathML in one line, as (a+b)/c. */
public final class MathText {
    /** Operators that are not seen, as that of a product. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u2061-\\u2064]");

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("^", "\u0302"),
            Map.entry("ˆ", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("˜", "\u0303"),
            Map.entry("¯", "\u0305"),
            Map.entry("‾", "\u0305"),
            Map.entry("_", "\u0305"),
            Map.entry("ˉ", "\u0305"),
            Map.entry("→", "\u20D7"),
            Map.entry(".", "\u0307"),
            Map.entry("˙", "\u0307"),
            Map.entry("¨", "\u0308"));

    private MathText() {}

    public static String of(XmlElement math) {
        StringBuilder text = new StringBuilder();
        for (Object each : math.content()) {
            text.append(each instanceof XmlElement element ? element(element) : leaf(math, (String) each));
        }
        return text.toString();
    }

    private static String leaf(XmlElement parent, String text) {
        return parent.is("m:t") ? text : UNSEEN.matcher(text.strip()).replaceAll("");
    }

    private static String element(XmlElement e) {
        String own = office(e);
        return own.isEmpty() ? markup(e) : own;
    }

    private static String office(XmlElement e) {
        return switch (e.name()) {
            case "m:f" -> fraction(part(e, "m:num"), part(e, "m:den"));
            case "m:sSup" -> part(e, "m:e") + raised(part(e, "m:sup"));
            case "m:sSub" -> part(e, "m:e") + lowered(part(e, "m:sub"));
            case "m:sSubSup" -> part(e, "m:e") + lowered(part(e, "m:sub")) + raised(part(e, "m:sup"));
            case "m:rad" -> part(e, "m:deg") + "√" + grouped(part(e, "m:e"));
            case "m:nary" ->
                value(e, "m:naryPr", "m:chr", "∫")
                        + lowered(part(e, "m:sub"))
                        + raised(part(e, "m:sup"))
                        + part(e, "m:e");
            case "m:d" ->
                value(e, "m:dPr", "m:begChr", "(")
                        + e.children("m:e")
                                .map(MathText::of)
                                .collect(Collectors.joining(value(e, "m:dPr", "m:sepChr", "|")))
                        + value(e, "m:dPr", "m:endChr", ")");
            case "m:func" -> part(e, "m:fName") + " " + part(e, "m:e");
            case "m:limLow" -> part(e, "m:e") + lowered(part(e, "m:lim"));
            case "m:limUpp" -> part(e, "m:e") + raised(part(e, "m:lim"));
            case "m:sPre" -> lowered(part(e, "m:sub")) + raised(part(e, "m:sup")) + part(e, "m:e");
            case "m:acc" -> over(part(e, "m:e"), value(e, "m:accPr", "m:chr", "\u0302"));
            case "m:bar" ->
                over(part(e, "m:e"), value(e, "m:barPr", "m:pos", "bot").equals("top") ? "\u0305" : "\u0332");
            case "m:eqArr" -> e.children("m:e").map(MathText::of).collect(Collectors.joining("; "));
            case "m:mr" -> e.children("m:e").map(MathText::of).collect(Collectors.joining(", ")) + "; ";
            default -> "";
        };
    }

    private static String markup(XmlElement e) {
        List<String> parts = e.children().map(MathText::element).toList();
        String first = parts.isEmpty() ? "" : parts.get(0);
        return switch (e.name() + " " + parts.size()) {
            case "math:mfrac 2" -> fraction(first, parts.get(1));
            case "math:msup 2" -> first + raised(parts.get(1));
            case "math:msub 2", "math:munder 2" -> first + lowered(parts.get(1));
            case "math:mover 2" ->
                ACCENTS.containsKey(parts.get(1))
                        ? over(first, ACCENTS.get(parts.get(1)))
                        : first + raised(parts.get(1));
            case "math:msubsup 3", "math:munderover 3" -> first + lowered(parts.get(1)) + raised(parts.get(2));
            case "math:mroot 2" -> parts.get(1) + "√" + grouped(first);
            default -> markupOfMany(e, parts);
        };
    }

    private static String markupOfMany(XmlElement e, List<String> parts) {
        return switch (e.name()) {
            case "math:msqrt" -> "√" + grouped(String.join("", parts));
            case "math:annotation", "math:annotation-xml" -> "";
            case "math:mfenced" ->
                e.attribute("open").orElse("(")
                        + String.join(e.attribute("separators").orElse(","), parts)
                        + e.attribute("close").orElse(")");
            case "math:mtable" -> String.join("; ", parts);
            case "math:mtr" -> String.join(", ", parts);
            default -> of(e);
        };
    }

    /** With a mark over or under each character, or over the whole in brackets where it is one of a kind that joins none. */
    private static String over(String text, String mark) {
        boolean line = mark.equals("\u0305") || mark.equals("\u0332");
        if (line) {
            return text.codePoints().mapToObj(c -> Character.toString(c) + mark).collect(Collectors.joining());
        }
        return Normalizer.normalize(grouped(text) + mark, Normalizer.Form.NFC);
    }

    private static String part(XmlElement e, String name) {
        return e.child(name).map(MathText::of).orElse("");
    }

    private static String value(XmlElement e, String properties, String name, String otherwise) {
        return e.path(properties, name).flatMap(each -> each.attribute("m:val")).orElse(otherwise);
    }

    private static String fraction(String above, String below) {
        return grouped(above) + "/" + grouped(below);
    }

    private static String grouped(String text) {
        boolean single = text.codePoints()
                .allMatch(c ->
                        Character.isLetterOrDigit(c) || c == '.' || Character.getType(c) == Character.OTHER_NUMBER);
        return single ? text : "(" + text + ")";
    }

    private static String raised(String text) {
        return text.isEmpty() ? "" : RaisedCharacterMapper.raised(text).orElse("^" + grouped(text));
    }

    private static String lowered(String text) {
        return text.isEmpty() ? "" : RaisedCharacterMapper.lowered(text).orElse("_" + grouped(text));
    }
}
