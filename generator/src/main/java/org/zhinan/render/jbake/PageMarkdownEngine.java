package org.zhinan.render.jbake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.zhinan.markdown.page.PageMarkdown;

/** Reads Markdown for JBake as the checks of ordinary pages read it. */
final class PageMarkdownEngine extends MarkupEngine {
    private static final String ENDING = "md";

    /** To make one takes longer than to read a page. */
    private final Map<List<String>, PageMarkdown> readers = new ConcurrentHashMap<>();

    private CheckedPages checked = new CheckedPages();

    /** JBake keeps its engines in a static registry. */
    static void register(CheckedPages checked) {
        if (!(Engines.get(ENDING) instanceof PageMarkdownEngine)) {
            Engines.register(ENDING, new PageMarkdownEngine());
        }
        ((PageMarkdownEngine) Engines.get(ENDING)).checked = checked;
    }

    @Override
    public void processBody(ParserContext page) {
        List<String> extensions = List.copyOf(page.getConfig().getMarkdownExtensions());
        page.setBody(checked.take(extensions, page.getBody())
                .orElseGet(() -> readers.computeIfAbsent(extensions, PageMarkdown::of)
                        .read(page.getBody())
                        .html()));
    }
}
