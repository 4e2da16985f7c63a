package org.zhinan.search.shard;

import java.util.List;
import java.util.Map;

/**
 * A searchable as a document of a shard.
 *
 * @param id as in {@link ShardFields#ID}
 * @param edition id of its edition
 * @param entry as in {@link ShardFields#ENTRY}
 * @param shown as in {@link ShardFields#SHOWN}
 * @param cited the values of {@link ShardFields#cited}
 * @param texts the text of each field of {@link ShardFields#text} that has one
 */
public record ShardDocument(
        String id, String edition, byte[] entry, byte[] shown, List<String> cited, Map<String, String> texts) {}
