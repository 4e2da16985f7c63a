package org.zhinan.solr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zhinan.files.ClasspathResource;
import org.zhinan.files.JsonCodec;
import org.zhinan.search.shard.ClusterSiteFiles;
import org.zhinan.search.shard.ShardDocument;
import org.zhinan.search.shard.ShardFields;

/** What a collection is made by: configuration, schema, and what each shard has to know of the whole; and a document as that schema has it. */
final class SolrConfigSet {
    private SolrConfigSet() {}

    /** As Solr takes it. */
    static byte[] zip(ClusterSiteFiles site) {
        Map<String, byte[]> files = new TreeMap<>(site.files());
        files.put("solrconfig.xml", ClasspathResource.bytes(SolrConfigSet.class, "solrconfig.xml"));
        files.put("schema.xml", ClasspathResource.bytes(SolrConfigSet.class, "schema.xml"));
        files.put(ClusterSiteFiles.FILE, JsonCodec.pretty(site.description()).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, Object> fields(ShardDocument document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(ShardFields.ID, document.id());
        fields.put(ShardFields.EDITION, document.edition());
        fields.put(ShardFields.ENTRY, Base64.getEncoder().encodeToString(document.entry()));
        fields.put(ShardFields.SHOWN, Base64.getEncoder().encodeToString(document.shown()));
        if (!document.cited().isEmpty()) {
            fields.put(ShardFields.cited(document.edition()), document.cited());
        }
        fields.putAll(document.texts());
        return fields;
    }
}
