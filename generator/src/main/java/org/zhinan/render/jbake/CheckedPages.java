package org.zhinan.render.jbake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.zhinan.markdown.page.PageMarkdown;
import org.zhinan.markdown.page.RenderedPageText;

/**
 * What the check made of the Markdown of ordinary pages, until the bake of the same site takes it, so that it is read once. Bounded: of a
 * very large site some pages are read again. Safe for use by many threads.
 */
public final class CheckedPages {
    private final Map<Markdown, String> html = new ConcurrentHashMap<>();
    private final AtomicLong kept = new AtomicLong();
    private final int most;

    public CheckedPages() {
        this(16_000_000);
    }

    /** @param most characters of Markdown in all */
    CheckedPages(int most) {
        this.most = most;
    }

    /** All that the HTML depends on. */
    private record Markdown(List<String> extensions, String body) {}

    RenderedPageText read(PageMarkdown markdown, List<String> extensions, String body) {
        RenderedPageText text = markdown.read(body);
        if (kept.addAndGet(body.length()) <= most) {
            html.put(new Markdown(List.copyOf(extensions), body), text.html());
        }
        return text;
    }

    /** Forgets it: no page is baked twice. */
    Optional<String> take(List<String> extensions, String body) {
        return Optional.ofNullable(html.remove(new Markdown(List.copyOf(extensions), body)));
    }
}
