package org.zhinan.render;

import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Crawls the ordinary pages as JBake does, and adds the typed pages to the same store. */
final class PageCrawler extends Crawler {
    private final ContentStore store;
    private final List<DocumentModel> typed;
    private final Map<String, Map<String, Object>> variables;

    /**
     * @param typed the documents of the typed pages
     * @param variables what templates of ordinary pages get beside JBake's own, by source URI
     */
    PageCrawler(
            ContentStore store,
            JBakeConfiguration config,
            List<DocumentModel> typed,
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
            document.putAll(variables.getOrDefault(document.getUri(), Map.of()));
        }
        typed.forEach(store::addDocument);
    }

    /** What JBake's renderer needs to know of a page that it did not crawl. */
    static DocumentModel document(String type, String path) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(type);
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setUri(path);
        document.setSourceUri(path);
        document.setSha1("");
        return document;
    }
}
