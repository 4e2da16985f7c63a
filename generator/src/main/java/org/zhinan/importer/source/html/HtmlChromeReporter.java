package org.zhinan.importer.source.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhinan.importer.source.SourceTextBuilder;
import org.zhinan.importer.source.common.WebBoilerplateLines;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** Tells what of a page is not the text. */
final class HtmlChromeReporter {
    private static final Bilingual FRAME = Message.of("网站的栏目、菜单等", "menus and other parts of the web site");

    private HtmlChromeReporter() {}

    static void tell(Document page, Element article, Optional<Element> title, SourceTextBuilder draft) {
        Set<Element> around = new HashSet<>(article.parents());
        title.ifPresent(heading -> around.addAll(heading.parents()));
        tell(page.body(), around, element -> element == article || element == title.orElse(article), draft);
    }

    /** Each biggest part of the page that the text is not in. */
    private static void tell(Element parent, Set<Element> around, Predicate<Element> taken, SourceTextBuilder draft) {
        if (taken.test(parent)) {
            return;
        }
        tell(parent.ownText(), parent, draft);
        for (Element child : parent.children()) {
            if (around.contains(child)) {
                tell(child, around, taken, draft);
            } else if (!HtmlElementClassifier.isSkipped(child) && !taken.test(child)) {
                tell(child.text(), child, draft);
            }
        }
    }

    private static void tell(String words, Element element, SourceTextBuilder draft) {
        boolean publication = WebBoilerplateLines.isOneAtTheEdge(words);
        draft.remove(publication ? WebBoilerplateLines.WHAT : FRAME, HtmlElementClassifier.line(element), words);
    }
}
