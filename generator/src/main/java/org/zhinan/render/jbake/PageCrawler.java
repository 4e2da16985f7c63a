package org.zhinan.render.jbake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.zhinan.content.file.SourceFolder;

/** Crawls the ordinary pages as JBake does, and adds the typed pages to the same store. */
final class PageCrawler extends Crawler {
    private final ContentStore store;
    private final List<TypedPage> typed;
    private final Map<String, Map<String, Object>> variables;

    /**
     * @param typed the pages that are not crawled
     * @param variables what templates of ordinary pages get beside JBake's own, by source URI
     */
    PageCrawler(
            ContentStore store,
            JBakeConfiguration config,
            List<TypedPage> typed,
            Map<String, Map<String, Object>> variables) {
        super(store, config);
        this.store = store;
        this.typed = typed;
        this.variables = variables;
    }

    @Override
    public void crawl() {
        super.crawl();
        for (DocumentModel document : store.getUnrenderedContent()) {
            if (SourceFolder.isOfProgram(Path.of(document.getFile()))) {
                store.deleteContent(document.getSourceuri());
            }
        }
        for (DocumentModel document : store.getUnrenderedContent()) {
            document.putAll(variables.getOrDefault(document.getUri(), Map.of()));
        }
        typed.stream().map(TypedPage::document).forEach(store::addDocument);
    }
}
