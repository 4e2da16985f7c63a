/** A search in several shards of an index of Lucene: what stands in them, what each finds, and how that is put together. */
package org.zhinan.search.shard;
