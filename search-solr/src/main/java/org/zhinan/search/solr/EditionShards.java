package org.zhinan.search.solr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.zhinan.search.rank.ShardTables;
import org.zhinan.search.shard.SearchShard;
import org.zhinan.search.text.Lazy;

/** What a core has of each edition, for the states of its index that are in use; made when first asked for. */
final class EditionShards {

    private final Map<String, ShardTables> tables;
    private final Map<IndexReader.CacheKey, Map<String, Lazy<SearchShard>>> byReader = new ConcurrentHashMap<>();

    EditionShards(Map<String, ShardTables> tables) {
        this.tables = tables;
    }

    /** By the ids of the editions. */
    Map<String, Lazy<SearchShard>> of(IndexReader reader) {
        IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
        Map<String, Lazy<SearchShard>> known = byReader.get(helper.getKey());
        if (known != null) {
            return known;
        }
        Map<String, Lazy<SearchShard>> shards = new LinkedHashMap<>();
        tables.forEach(
                (edition, words) -> shards.put(edition, new Lazy<>(() -> SearchShard.open(reader, edition, words))));
        Map<String, Lazy<SearchShard>> before = byReader.putIfAbsent(helper.getKey(), shards);
        if (before != null) {
            return before;
        }
        helper.addClosedListener(byReader::remove);
        return shards;
    }
}
