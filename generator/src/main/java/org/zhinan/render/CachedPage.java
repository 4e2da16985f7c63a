package org.zhinan.render;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.zhinan.files.Digests;
import org.zhinan.site.Page;

/** A page of one bake: taken over from an earlier one, or rendered and kept for the next. Asked by one thread. */
final class CachedPage {
    /** Under which a page's template has this, for who renders it. */
    static final String VARIABLE = "zhinan-cached";

    private final PageCache cache;
    private final Page page;
    private final Supplier<Map<String, Object>> variables;
    private Optional<PageCache.PageKey> key = Optional.empty();

    CachedPage(PageCache cache, Page page, Supplier<Map<String, Object>> variables) {
        this.cache = cache;
        this.page = page;
        this.variables = variables;
    }

    /** What its template gets. */
    Map<String, Object> variables() {
        Map<String, Object> all = new HashMap<>(variables.get());
        all.put(VARIABLE, this);
        return all;
    }

    /** Its bytes, where they are kept and right. */
    Optional<byte[]> find() {
        Map<String, Object> own = variables.get();
        key = cache.key(page, own);
        Optional<RenderedPage> kept = key.flatMap(each -> cache.find(each, page, own));
        kept.ifPresent(found -> cache.made(page, found.sha256()));
        return kept.map(RenderedPage::bytes);
    }

    /** Begins to record what it reads while it is rendered. */
    PageReads reads() {
        return cache.reads(page);
    }

    /** All variables of its template, of which those that are not its own are recorded when they are read. */
    TemplateHashModel recorded(Map<String, Object> all, RecordingWrapper wrapper) {
        Map<String, Object> shown = new HashMap<>(all);
        shown.remove(VARIABLE);
        return new Variables(shown, wrapper, variables.get().keySet());
    }

    /** It was rendered. */
    void keep(String text, PageReads reads) {
        if (key.isPresent() && reads.isComplete()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String digest = Digests.of(bytes);
            cache.keep(key.get(), new RenderedPage(reads.reads(), digest, bytes));
            cache.made(page, digest);
        }
    }

    private final class Variables extends SimpleHash {
        private static final long serialVersionUID = 1L;

        private final transient Set<String> own;

        Variables(Map<String, Object> all, RecordingWrapper wrapper, Set<String> own) {
            super(all, wrapper);
            this.own = own;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            TemplateModel found = super.get(name);
            if (!own.contains(name)) {
                cache.readVariable(name, found != null);
            }
            return found;
        }

        @Override
        public TemplateCollectionModel keys() {
            PageReads.current().miss();
            return super.keys();
        }

        @Override
        public TemplateCollectionModel values() {
            PageReads.current().miss();
            return super.values();
        }

        @Override
        public TemplateHashModelEx2.KeyValuePairIterator keyValuePairIterator() {
            PageReads.current().miss();
            return super.keyValuePairIterator();
        }
    }
}
