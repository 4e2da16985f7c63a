package org.zhinan.memo;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.zhinan.cache.Cache;
import org.zhinan.files.DigestedBytes;

/**
 * Remembers what was made by what it was made of, from one build to the next. A thing is asked for by a key that is equal to another
 * only if the same would be made; what is remembered is never changed. Safe for use by many threads.
 */
public final class MemoCache {
    private final boolean keeping;
    private final Cache cache;
    private final Map<Object, Object> made = new ConcurrentHashMap<>();
    private final Set<Object> asked = ConcurrentHashMap.newKeySet();
    private final Set<Object> fresh = ConcurrentHashMap.newKeySet();

    private MemoCache(boolean keeping, Cache cache) {
        this.keeping = keeping;
        this.cache = cache;
    }

    /** Remembers nothing: each thing is made when it is asked for. */
    public static MemoCache none() {
        return new MemoCache(false, Cache.none());
    }

    /** The same, but for bytes that the cache has. */
    public static MemoCache of(Cache cache) {
        return new MemoCache(false, cache);
    }

    /**
     * Empty, and remembers from now on.
     *
     * @param cache has bytes of other processes
     */
    public static MemoCache kept(Cache cache) {
        return new MemoCache(true, cache);
    }

    /**
     * What was made of this before, or what is made now.
     *
     * @param of a value of a type of its own, with all that the thing depends on
     */
    @SuppressWarnings("unchecked")
    public <T> T of(Key<T> of, Supplier<T> make) {
        if (!keeping) {
            return make.get();
        }
        asked.add(of);
        // Not computeIfAbsent: making one thing may ask for others.
        T before = (T) made.get(of);
        if (before != null) {
            return before;
        }
        T now = make.get();
        if (made.put(of, now) == null) {
            fresh.add(of);
        }
        return now;
    }

    /**
     * Bytes that were made of this before, in this process or in another that had the same cache, or what is made now.
     *
     * @param of as in {@link Cache#bytes}
     */
    public <K extends Record & Key<DigestedBytes>> DigestedBytes bytes(K of, Supplier<byte[]> make) {
        return of(of, () -> cache.bytes(of, make));
    }

    /** A build is done: forgets what it has not asked for. */
    public void forgetUnused() {
        made.keySet().retainAll(asked);
        begin();
    }

    /** A build came to nothing: forgets what was made for it alone, since its like may come again and again. */
    public void forgetFresh() {
        made.keySet().removeAll(fresh);
        begin();
    }

    private void begin() {
        asked.clear();
        fresh.clear();
    }

    /** A record of all that a thing of type T depends on. */
    public interface Key<T> {}
}
