package org.zhinan.render.jbake;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jbake.app.Asset;
import org.jbake.app.Crawler;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypeListener;
import org.jbake.model.DocumentTypes;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;

/**
 * JBake's oven: the same steps as its own {@code bake()}, without the database schema, the default locale and the clock. Rendering
 * tools are discovered as JBake discovers them; its serial, quadratic {@link DocumentsRenderer} makes way for a parallel one.
 */
final class SiteOven extends Oven {
    private static final DocumentTypeListener EXTRACTORS = new ModelExtractorsDocumentTypeListener();

    private final Runnable rendered;
    private final List<Throwable> errors = new ArrayList<>();

    /** @param rendered is told of each page */
    SiteOven(Utensils utensils, Runnable rendered) {
        super(utensils);
        this.rendered = rendered;
    }

    @Override
    public void bake() {
        JBakeConfiguration config = getUtensils().getConfiguration();
        registerDocumentTypes(config);
        getUtensils().getContentStore().startup();
        try {
            Crawler crawler = getUtensils().getCrawler();
            crawler.crawl();
            crawler.crawlDataFiles();
            render(config);
            Asset asset = getUtensils().getAsset();
            asset.copy();
            asset.copyAssetsFromContent(config.getContentFolder());
            errors.addAll(asset.getErrors());
        } finally {
            getUtensils().getContentStore().close();
        }
    }

    /** JBake keeps document types in static registries: one bake at a time in a JVM. */
    private static void registerDocumentTypes(JBakeConfiguration config) {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(EXTRACTORS);
        config.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        DocumentTypes.addDocumentType(config.getDataFileDocType());
    }

    private void render(JBakeConfiguration config) {
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
            RenderingTool used = tool instanceof DocumentsRenderer ? new ParallelDocuments(rendered) : tool;
            try {
                used.render(getUtensils().getRenderer(), getUtensils().getContentStore(), config);
            } catch (RenderingException e) {
                errors.add(e);
            }
        }
    }

    @Override
    public List<Throwable> getErrors() {
        return List.copyOf(errors);
    }
}
