package org.zhinan.starter.source.common;

import java.util.List;
import java.util.stream.Collectors;

/** A formula of Office or of MathML in one line, as (a+b)/c. */
public final class MathText {
    private MathText() {}

    public static String of(XmlElement math) {
        StringBuilder text = new StringBuilder();
        for (Object each : math.content()) {
            text.append(each instanceof XmlElement element ? element(element) : leaf(math, (String) each));
        }
        return text.toString();
    }

    private static String leaf(XmlElement parent, String text) {
        return parent.is("m:t") ? text : text.strip();
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
            case "math:mover 2" -> first;
            case "math:msubsup 3", "math:munderover 3" -> first + lowered(parts.get(1)) + raised(parts.get(2));
            case "math:mroot 2" -> parts.get(1) + "√" + grouped(first);
            default ->
                e.is("math:msqrt")
                        ? "√" + grouped(String.join("", parts))
                        : e.is("math:annotation") || e.is("math:annotation-xml") ? "" : of(e);
        };
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
        return text.isEmpty() ? "" : ScriptCharacters.raised(text).orElse("^" + grouped(text));
    }

    private static String lowered(String text) {
        return text.isEmpty() ? "" : ScriptCharacters.lowered(text).orElse("_" + grouped(text));
    }
}
