package org.zhinan.site;

import java.util.stream.Stream;

/** Whether all that takes long is tried, by {@code -Dzhinan.all=true}, or only as much as {@code ./verify} has time for. */
final class FullRun {
    private static final boolean FULL = Boolean.getBoolean("zhinan.all");

    private FullRun() {}

    static boolean isAsked() {
        return FULL;
    }

    /** All, or the first few, which are to be as different as they can. */
    static <T> Stream<T> orFirst(int few, Stream<T> all) {
        return FULL ? all : all.limit(few);
    }
}
