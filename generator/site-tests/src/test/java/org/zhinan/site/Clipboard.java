package org.zhinan.site;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** What a reader does to take text away: drags over it, copies it, and pastes it where a test can read it. */
final class Clipboard {
    private static final String CORNER = """
            (element, which) => {
              const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) {
                if (walker.currentNode.data.trim()) {
                  texts.push(walker.currentNode);
                }
              }
              const text = which === 'first' ? texts[0] : texts[texts.length - 1];
              const range = document.createRange();
              range.setStart(text, which === 'first' ? 0 : text.data.trimEnd().length - 1);
              range.setEnd(text, which === 'first' ? 1 : text.data.trimEnd().length);
              const box = range.getBoundingClientRect();
              return [which === 'first' ? box.left : box.right, box.top + box.height / 2];
            }""";

    private Clipboard() {}

    static void drag(Page page, String first, String last) {
        double[] from = corner(page.locator(first), "first");
        double[] to = corner(page.locator(last), "last");
        page.mouse().move(from[0] + 1, from[1]);
        page.mouse().down();
        page.mouse().move(to[0] - 9, to[1]);
        page.mouse().move(to[0] + 1, to[1]);
        page.mouse().up();
    }

    /** Before the first letter of an element, or after its last. */
    private static double[] corner(Locator element, String which) {
        List<?> corner = (List<?>) element.evaluate(CORNER, which);
        return new double[] {((Number) corner.get(0)).doubleValue(), ((Number) corner.get(1)).doubleValue()};
    }

    static String copied(Page page) {
        page.evaluate("() => { window.html = ''; window.addEventListener('copy', "
                + "event => { window.html = event.clipboardData.getData('text/html'); }, { once: true }); }");
        page.keyboard().press("Control+c");
        return pasted(page);
    }

    /** A button says so once the clipboard has what it copies. */
    static void copy(Locator source, String way) {
        Locator button = source.locator("[data-way=" + way + "]");
        button.press("Enter");
        button.filter(new Locator.FilterOptions().setHasText(Pattern.compile("已复制|Copied")))
                .waitFor();
    }

    static String pasted(Page page) {
        page.evaluate("() => { const field = document.createElement('textarea'); field.id = 'z-test';"
                + " document.body.append(field); field.focus(); }");
        page.keyboard().press("Control+v");
        return page.evaluate(
                        "() => { const field = document.getElementById('z-test'); field.remove(); return field.value; }")
                .toString();
    }
}
