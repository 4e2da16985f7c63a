package org.zhinan.render.jbake;

import java.util.Map;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * A page that JBake renders and does not crawl.
 *
 * @param template name of its template, without folder and ending
 * @param path where it stands, from the root
 * @param variables what its template shows; made when it is rendered, and not kept
 */
public record TypedPage(String template, String path, Supplier<Map<String, Object>> variables) {
    /** Prefix of the document types of typed pages, so that no ordinary page can claim one. */
    static final String PREFIX = "zhinan-";

    DocumentModel document() {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(PREFIX + template);
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setUri(path);
        document.setSourceUri(path);
        document.setSha1("");
        document.put(TemplateGlobals.VARIABLES, variables);
        return document;
    }
}
