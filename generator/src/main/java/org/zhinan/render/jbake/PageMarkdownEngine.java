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

    /** JBake keeps its engines in a static registry. */
    static void register() {
        if (!(Engines.get(ENDING) instanceof PageMarkdownEngine)) {
            Engines.register(ENDING, new PageMarkdownEngine());
        }
    }

    @Override
    public void processBody(ParserContext page) {
        PageMarkdown markdown =
                readers.computeIfAbsent(List.copyOf(page.getConfig().getMarkdownExtensions()), PageMarkdown::of);
        page.setBody(markdown.read(page.getBody()).html());
    }
}
