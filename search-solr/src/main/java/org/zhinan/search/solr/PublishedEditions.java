package org.zhinan.search.solr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.Utils;
import org.apache.solr.core.SolrResourceLoader;
import org.zhinan.search.rank.ShardTables;
import org.zhinan.search.shard.ClusterSiteFiles;

/** What the config set of a collection says of its editions, beside the schema: {@code zhinan.json}, and files with the tables of each. */
record PublishedEditions(Map<String, Object> described, Map<String, ShardTables> tables) {

    static PublishedEditions read(SolrResourceLoader loader) {
        try (InputStream in = loader.openResource(ClusterSiteFiles.FILE)) {
            Map<String, Object> described = new LinkedHashMap<>();
            ((Map<?, ?>) Utils.fromJSON(in)).forEach((key, value) -> described.put((String) key, value));
            if (!ClusterSiteFiles.VERSION.equals(described.get(ClusterSiteFiles.VERSION_KEY))) {
                throw new SolrException(
                        SolrException.ErrorCode.SERVER_ERROR,
                        "the plugin of Zhinan is of version " + ClusterSiteFiles.VERSION + ", the collection of "
                                + described.get(ClusterSiteFiles.VERSION_KEY));
            }
            Map<String, ShardTables> tables = new LinkedHashMap<>();
            for (Object edition : (List<?>) described.get(ClusterSiteFiles.EDITIONS_KEY)) {
                Map<?, ?> each = (Map<?, ?>) edition;
                tables.put((String) each.get("id"), tables(loader, (List<?>) each.get("tables")));
            }
            return new PublishedEditions(described, tables);
        } catch (IOException e) {
            throw new SolrException(
                    SolrException.ErrorCode.SERVER_ERROR, "the config set has no " + ClusterSiteFiles.FILE, e);
        }
    }

    private static ShardTables tables(SolrResourceLoader loader, List<?> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object file : files) {
            try (InputStream in = loader.openResource((String) file)) {
                in.transferTo(bytes);
            }
        }
        return ShardTables.read(ClusterSiteFiles.unpacked(bytes.toByteArray()));
    }

    String current() {
        return tables.keySet().iterator().next();
    }
}
