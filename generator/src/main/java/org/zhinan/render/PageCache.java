package org.zhinan.render;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.zhinan.library.Library;
import org.zhinan.memo.Memo;
import org.zhinan.render.jbake.TemplateGlobals;
import org.zhinan.site.Page;
import org.zhinan.site.address.Hrefs;

/**
 * Pages that earlier bakes rendered. A page is what it was if templates, words and all that it shows are what they were; of the library
 * and its editions, of which a page could show anything, if what it read of them is what it was. Safe for use by many threads.
 */
final class PageCache {
    private final Memo memo;
    private final Library library;
    private final Map<String, Object> globals;
    private final ModelDigests digests;
    private final ReadCheck check;
    private final Frame frame;
    private final Map<String, String> sha256 = new ConcurrentHashMap<>();

    /**
     * What all pages of a bake have in common.
     *
     * @param templates digest of all of them
     * @param configuration text of JBake's
     */
    private record Frame(String templates, String configuration, Optional<String> baseUrl) {}

    /**
     * What a page is kept under.
     *
     * @param edition id of the one that the site shows first
     * @param variables digests of what its template gets of its own, by name
     */
    record PageKey(Frame frame, String template, String edition, SortedMap<String, String> variables)
            implements Memo.Key<byte[]> {}

    private PageCache(Memo memo, Library library, Map<String, Object> globals, RecordingWrapper wrapper, Frame frame) {
        this.memo = memo;
        this.library = library;
        this.globals = globals;
        this.digests = new ModelDigests(library);
        this.check = new ReadCheck(globals, digests, wrapper);
        this.frame = frame;
    }

    /**
     * The pages of a bake; nothing where its templates give others each time.
     *
     * @param globals what all templates have, by name
     * @param configuration text of JBake's
     */
    static Optional<PageCache> of(
            Memo memo,
            Library library,
            Map<String, Object> globals,
            Templates templates,
            String configuration,
            Optional<String> baseUrl) {
        return templates
                .digest()
                .map(digest -> new PageCache(
                        memo, library, globals, templates.wrapper(), new Frame(digest, configuration, baseUrl)));
    }

    /** @param variables what its template gets of its own */
    CachedPage page(Page page, Supplier<Map<String, Object>> variables) {
        return new CachedPage(this, page, variables);
    }

    /** What a page is kept under; nothing where it shows a value that has no digest. */
    Optional<PageKey> key(Page page, Map<String, Object> variables) {
        SortedMap<String, String> own = new TreeMap<>();
        try {
            variables.forEach((name, value) -> own.put(name, digest(value)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(new PageKey(frame, page.template(), library.current().id(), own));
    }

    private String digest(Object value) {
        return value instanceof InterfaceWords words ? words.digest() : digests.of(value);
    }

    /** What was rendered under the key, if the page would read now what it read then. */
    Optional<RenderedPage> find(PageKey key, Page page, Map<String, Object> variables) {
        return memo.find(key)
                .map(RenderedPage::unpacked)
                .filter(kept -> kept.reads().entrySet().stream()
                        .allMatch(read -> check.now(read.getKey(), page, (Hrefs) variables.get(TemplateGlobals.HREF))
                                .equals(Optional.of(read.getValue()))));
    }

    /** Digests of the pages that were found or kept, by path. */
    Map<String, String> sha256() {
        return Map.copyOf(sha256);
    }

    /** A page has this digest. */
    void made(Page page, String digest) {
        sha256.put(page.info().path(), digest);
    }

    void keep(PageKey key, RenderedPage page) {
        memo.keep(key, page.packed());
    }

    /** Begins to record what a page reads. */
    PageReads reads(Page page) {
        return PageReads.of(page, digests);
    }

    /** Adds to what the page that is being rendered reads a variable that is none of its own. */
    void readVariable(String name, boolean there) {
        Object value = globals.get(name);
        if (value instanceof FragmentCache) {
            return;
        }
        if (there && value == null) {
            // JBake's own.
            PageReads.current().miss();
        } else {
            PageReads.current().addVariable(name, value == null ? Optional.empty() : value);
        }
    }
}
