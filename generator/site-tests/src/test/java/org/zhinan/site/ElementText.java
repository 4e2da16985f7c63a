package org.zhinan.site;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text and its language as a browser sees them. */
final class ElementText {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** A document number such as 陕工信发〔2024〕262号, which English text cites as it is. */
    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}+〔\\d{4}〕\\d+号");

    private ElementText() {}

    /** All text in an element, blanks included: its {@code textContent}. */
    static String of(Element element) {
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining());
    }

    /** Without any blank, for comparing words that were set in lines. */
    static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    static boolean hasHan(String text) {
        return HAN.matcher(text).find();
    }

    /** Without document numbers. */
    static String withoutNumbers(String text) {
        return NUMBER.matcher(text).replaceAll("");
    }

    /** The language in force at a node; empty where none is stated. */
    static String language(Node node) {
        for (Node each = node; each != null; each = each.parent()) {
            if (each instanceof Element element && element.hasAttr("lang")) {
                return element.attr("lang");
            }
        }
        return "";
    }

    /** Where a node stands, for messages. */
    static String place(Element element) {
        String id = element.id().isEmpty() ? "" : "#" + element.id();
        String className = element.className().isBlank()
                ? ""
                : "." + element.className().trim().replaceAll("\\s+", ".");
        return "<" + element.tagName().toLowerCase(Locale.ROOT) + id + className + ">";
    }
}
