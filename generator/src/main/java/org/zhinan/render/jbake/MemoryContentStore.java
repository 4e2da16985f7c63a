package org.zhinan.render.jbake;

import java.io.File;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * JBake's content store without its database: documents by source URI, in memory for one bake. Queries give the newest first, as
 * JBake's do, and the order of URIs among documents of one date. Read by many threads once the crawl is over.
 */
final class MemoryContentStore extends ContentStore {
    private static final Comparator<DocumentModel> NEWEST_FIRST = Comparator.comparing(
                    (DocumentModel document) -> document.getDate() == null ? new Date(0) : document.getDate())
            .reversed()
            .thenComparing(DocumentModel::getSourceuri);

    private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

    MemoryContentStore() {
        super("memory", "zhinan");
    }

    private DocumentList<DocumentModel> select(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        documents.values().stream().filter(wanted).sorted(NEWEST_FIRST).forEach(list::add);
        return list;
    }

    private static boolean isPublished(DocumentModel document) {
        return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
    }

    /** JBake's own reading of tags touches a class of the database. */
    private static String[] tags(DocumentModel document) {
        return document.get(ModelAttributes.TAGS) instanceof String[] tags ? tags : new String[0];
    }

    private static boolean hasTag(DocumentModel document, String tag) {
        return Arrays.asList(tags(document)).contains(tag);
    }

    private DocumentList<DocumentModel> page(DocumentList<DocumentModel> all, boolean applyPaging) {
        if (!applyPaging || getStart() < 0 || getLimit() < 0) {
            return all;
        }
        DocumentList<DocumentModel> page = new DocumentList<>();
        all.stream().skip(getStart()).limit(getLimit()).forEach(page::add);
        return page;
    }

    @Override
    public void startup() {
        documents.clear();
    }

    @Override
    public void close() {
        documents.clear();
    }

    @Override
    public void drop() {
        documents.clear();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // Nothing outlives a bake.
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.put(document.getSourceuri(), document);
    }

    @Override
    public void deleteContent(String uri) {
        documents.remove(uri);
    }

    @Override
    public void deleteAllByDocType(String docType) {
        documents.values().removeIf(document -> docType.equals(document.getType()));
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public long getDocumentCount(String docType) {
        return select(d -> docType.equals(d.getType())).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getPublishedContent(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        DocumentList<DocumentModel> found = new DocumentList<>();
        Optional.ofNullable(documents.get(uri)).ifPresent(found::add);
        return found;
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return select(d -> !d.getRendered());
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return page(select(d -> docType.equals(d.getType())), applyPaging);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return getAllContent(docType, false);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return select(d -> isPublished(d) && docType.equals(d.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return page(getPublishedContent("post"), applyPaging);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return select(d -> isPublished(d) && "post".equals(d.getType()) && hasTag(d, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return select(d -> isPublished(d) && hasTag(d, tag));
    }

    @Override
    public Set<String> getTags() {
        Set<String> tags = new TreeSet<>();
        getPublishedPosts().forEach(document -> tags.addAll(Arrays.asList(tags(document))));
        return tags;
    }

    @Override
    public Set<String> getAllTags() {
        Set<String> tags = new TreeSet<>();
        select(MemoryContentStore::isPublished).forEach(document -> tags.addAll(Arrays.asList(tags(document))));
        return tags;
    }
}
