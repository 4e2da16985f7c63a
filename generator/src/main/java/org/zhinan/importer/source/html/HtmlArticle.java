package org.zhinan.importer.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.zhinan.importer.source.common.Whitespace;

/** Finds the element of a page that holds the text. */
final class HtmlArticle {
    /** What the editors of government sites and news systems put around a text, the surest first. */
    private static final List<String> KNOWN = List.of(
            "#UCAP-CONTENT",
            ".TRS_Editor, .trs_editor_view, .TRS_UEDITOR",
            "#zoom",
            "#js_content",
            "[itemprop=articleBody]",
            ".article-content, .article_content, .articleContent, #article-content, #articleContent, .news_content",
            "article",
            "main, [role=main]",
            ".article, #article",
            ".content, #content, .pages_content, #pages_content");
    /** Of the letters of a page that stand outside of links, the share that an element must have. */
    private static final double MOST = 0.5;

    private static final double NEARLY_ALL = 0.8;
    private static final Evaluator CHROME =
            QueryParser.parse("nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]");

    private final Map<Element, Integer> letters = new HashMap<>();

    private HtmlArticle() {}

    static Element find(Document page) {
        HtmlArticle article = new HtmlArticle();
        Element body = page.body();
        int all = article.count(body, false);
        for (String selector : KNOWN) {
            Element best = body;
            int most = 0;
            for (Element each : page.select(selector)) {
                int here = article.lettersOf(each);
                if (here > most) {
                    best = each;
                    most = here;
                }
            }
            if (most > 0 && most >= all * MOST) {
                return best;
            }
        }
        return article.densest(body);
    }

    private int lettersOf(Element element) {
        return letters.getOrDefault(element, 0);
    }

    /** Counts the letters outside of links and of what frames a page, for each element. */
    private int count(Element element, boolean inLink) {
        boolean skipped = HtmlElementClassifier.isSkipped(element) || element.is(CHROME);
        boolean link = inLink || element.nameIs("a");
        int here = 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text && !link) {
                here += compactLength(text.getWholeText());
            } else if (node instanceof Element child) {
                here += count(child, link);
            }
        }
        int counted = skipped ? 0 : here;
        letters.put(element, counted);
        return counted;
    }

    private static int compactLength(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += Whitespace.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return length;
    }

    /** Down from the body as long as one element has nearly all letters; into a table only when one of its cells has them. */
    private Element densest(Element body) {
        Element found = body;
        Element at = body;
        while (true) {
            Element parent = at;
            Element next = parent.children().stream()
                    .filter(child -> HtmlElementClassifier.isContainer(child)
                            && lettersOf(child) >= lettersOf(parent) * NEARLY_ALL
                            && lettersOf(child) > 0)
                    .findFirst()
                    .orElse(parent);
            if (next == parent) {
                return found;
            }
            at = next;
            boolean ofTable = at.nameIs("table") || at.nameIs("tbody") || at.nameIs("tr");
            found = ofTable ? found : at;
        }
    }
}
