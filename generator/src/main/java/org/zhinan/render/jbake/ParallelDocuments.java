package org.zhinan.render.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Renders all documents on all processors; each document's neighbours of its type are found once, not once per document. */
final class ParallelDocuments implements RenderingTool {
    private final Runnable rendered;

    /** @param rendered is told of each document */
    ParallelDocuments(Runnable rendered) {
        this.rendered = rendered;
    }

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) throws RenderingException {
        // JBake's list is a linked one, in which to get the n-th takes n steps.
        List<DocumentModel> documents = new ArrayList<>(db.getUnrenderedContent());
        setNeighbours(documents);
        List<Exception> failures = documents.parallelStream()
                .map(document -> render(renderer, document))
                .flatMap(List::stream)
                .toList();
        documents.forEach(db::markContentAsRendered);
        if (!failures.isEmpty()) {
            throw failure(failures);
        }
        return documents.size();
    }

    private List<Exception> render(Renderer renderer, DocumentModel document) {
        try {
            renderer.render(document);
            return List.of();
        } catch (Exception e) {
            return List.of(e);
        } finally {
            rendered.run();
        }
    }

    private static RenderingException failure(List<Exception> failures) {
        RenderingException all = new RenderingException(failures.size() + " documents failed");
        failures.forEach(all::addSuppressed);
        return all;
    }

    private static void setNeighbours(List<DocumentModel> documents) {
        Map<String, DocumentModel> newer = new HashMap<>();
        for (DocumentModel document : documents) {
            DocumentModel next = newer.get(document.getType());
            document.setNextContent(next == null ? null : navigation(next));
            if (ModelAttributes.Status.PUBLISHED.equals(document.getStatus())) {
                newer.put(document.getType(), document);
            }
        }
        Map<String, DocumentModel> older = new HashMap<>();
        for (int i = documents.size() - 1; i >= 0; i--) {
            DocumentModel document = documents.get(i);
            DocumentModel previous = older.get(document.getType());
            document.setPreviousContent(previous == null ? null : navigation(previous));
            if (ModelAttributes.Status.PUBLISHED.equals(document.getStatus())) {
                older.put(document.getType(), document);
            }
        }
    }

    private static DocumentModel navigation(DocumentModel document) {
        DocumentModel navigation = new DocumentModel();
        navigation.setNoExtensionUri(document.getNoExtensionUri());
        navigation.setUri(document.getUri());
        navigation.setTitle(document.getTitle());
        return navigation;
    }

    @Override
    @SuppressWarnings("deprecation")
    public int render(
            Renderer renderer, ContentStore db, File destination, File templatesPath, CompositeConfiguration config)
            throws RenderingException {
        throw new UnsupportedOperationException("deprecated in JBake");
    }
}
