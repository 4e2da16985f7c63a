package org.zhinan;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.zhinan.cache.Cache;
import org.zhinan.memo.MemoCache;

/**
 * What a build takes over from its caller, who makes one site after another.
 *
 * @param sources what the site is made of, where it is checked already
 * @param memo has what earlier builds made; the same is not made again
 * @param outdated whether the sources changed since, so that the site is wanted no more
 */
public record RebuildContext(Optional<CheckedSources> sources, MemoCache memo, BooleanSupplier outdated) {

    /** Nothing: a build in a process of its own. */
    public static RebuildContext none() {
        return new RebuildContext(Optional.empty(), MemoCache.none(), () -> false);
    }

    /** A build in a process of its own, but for what the cache has. */
    public static RebuildContext of(Cache cache) {
        return new RebuildContext(Optional.empty(), MemoCache.of(cache), () -> false);
    }

    /** @throws OutdatedException when the site is wanted no more */
    void stopIfOutdated() {
        if (outdated.getAsBoolean()) {
            throw new OutdatedException();
        }
    }

    /** The sources changed while a site was made. */
    public static final class OutdatedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
