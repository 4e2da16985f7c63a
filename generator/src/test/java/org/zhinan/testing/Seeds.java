package org.zhinan.testing;

/** Where tests that try cases at random begin: {@code -Dzhinan.seed=N} tries others than those of every run. */
public final class Seeds {
    private static final long FIRST = Long.getLong("zhinan.seed", 0);

    private Seeds() {}

    /** The seed of the case with that number. */
    public static long of(long number) {
        return FIRST + number;
    }
}
