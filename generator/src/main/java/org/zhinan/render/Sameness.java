package org.zhinan.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells whether values of two builds are equal; many pages ask for the same ones, and some hold a whole edition. */
final class Sameness {
    private final Map<Pair, Boolean> told = new ConcurrentHashMap<>();

    boolean of(Object before, Object now) {
        return before == now || told.computeIfAbsent(new Pair(before, now), Pair::isEqual);
    }

    /** Of these very objects. */
    private record Pair(Object before, Object now) {
        boolean isEqual() {
            return before.equals(now);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && pair.before == before && pair.now == now;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(before) + System.identityHashCode(now);
        }
    }
}
