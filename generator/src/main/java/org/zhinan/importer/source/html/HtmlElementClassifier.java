package org.zhinan.importer.source.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the kinds of elements are to a reader. */
final class HtmlElementClassifier {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "select",
            "button",
            "textarea",
            "input",
            "head",
            "link",
            "meta",
            "title",
            "rt",
            "rp",
            "datalist",
            "map",
            "area",
            "frame",
            "frameset");
    private static final Set<String> CONTAINERS = Set.of(
            "body", "div", "section", "article", "main", "center", "table", "tbody", "tr", "td", "form", "font",
            "span");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "center",
            "blockquote",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "pre",
            "address",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "header",
            "footer",
            "nav",
            "aside",
            "details",
            "summary",
            "menu",
            "dir",
            "table",
            "body",
            "html",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "caption");
    private static final Pattern TOOLBAR = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:tool-?bars?|breadcrumbs?|share-?(?:bar|box)?|print-?(?:bar|box))(?:$|[\\s_-])");
    private static final int LONGEST_TOOLBAR = 120;
    private static final Pattern HIDDEN =
            Pattern.compile("(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt|em)?)(?:;|!|$)");
    private static final Pattern LIST_STYLE = Pattern.compile("(?:^|;)list-style(?:-type)?:([\\w-]+)");

    private HtmlElementClassifier() {}

    /** Whether it holds no words of a text. */
    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName());
    }

    /** Whether it may hold a whole text. */
    static boolean isContainer(Element element) {
        return CONTAINERS.contains(element.normalName());
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether it has nothing but several links in a row, or is called a toolbar. */
    static boolean isToolbar(Element element) {
        boolean called = element.attr("role").equals("toolbar")
                || TOOLBAR.matcher(element.className()).find();
        boolean links = isBlock(element)
                && !element.normalName().matches("h[1-6]|table|body")
                && element.select("a").size() > 1
                && compact(element.text()).equals(compact(element.select("a").text()));
        return isBlock(element) && (called && compact(element.text()).length() <= LONGEST_TOOLBAR || links);
    }

    /** Without what parts links. */
    private static String compact(String words) {
        return words.replaceAll("[\\s\\u00a0\\u3000|>›»/·]+", "");
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.hasAttr("style") && HIDDEN.matcher(style(element)).find();
    }

    /** The first word of its list style; empty when it has none of its own. */
    static String listStyle(Element element) {
        Matcher style = LIST_STYLE.matcher(style(element));
        return style.find() ? style.group(1) : "";
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
