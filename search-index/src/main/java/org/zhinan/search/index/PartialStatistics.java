package org.zhinan.search.index;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The facts of a corpus in several parts, for one query to one of them. What nobody told yet is taken for nothing, and what is here of it
 * is noted: the sum of the notes of all parts is what to tell each of them next. As what is asked depends on nothing but what is known, all
 * parts note the same things.
 */
public final class PartialStatistics implements CorpusStatistics {

    private final Map<String, Object> known;
    private final Map<String, Object> kept;
    private final Map<String, Object> here = new TreeMap<>();
    private final Map<String, Supplier<List<String>>> last = new TreeMap<>();

    /**
     * For one round of a query.
     *
     * @param known what {@link #here} of all parts gave so far, by {@link #sum}
     * @param kept what this part keeps from one round of the query to the next, empty in the first
     */
    public PartialStatistics(Map<String, Object> known, ConcurrentMap<String, Object> kept) {
        this.known = known;
        this.kept = kept;
    }

    /** What was asked and is not known, as far as this part goes: integers, doubles and lists of strings by their keys. */
    public Map<String, Object> here() {
        if (here.isEmpty()) {
            last.forEach((key, part) -> here.put(key, part.get()));
        }
        return here;
    }

    @Override
    public int count(String key, IntSupplier part) {
        if (known.get(key) instanceof Number number) {
            return number.intValue();
        }
        here.computeIfAbsent(key, unused -> part.getAsInt());
        return 0;
    }

    @Override
    public double most(String key, DoubleSupplier part) {
        if (known.get(key) instanceof Number number) {
            return number.doubleValue();
        }
        here.computeIfAbsent(key, unused -> part.getAsDouble());
        return 0;
    }

    @Override
    public List<String> found(String key, Supplier<List<String>> part) {
        if (known.containsKey(key)) {
            return told(key);
        }
        here.computeIfAbsent(key, unused -> part.get());
        return List.of();
    }

    @Override
    public List<String> foundLast(String key, Supplier<List<String>> part) {
        if (known.containsKey(key)) {
            return told(key);
        }
        last.putIfAbsent(key, part);
        return List.of();
    }

    @Override
    public <T> T kept(String key, Class<T> type, Supplier<T> part) {
        return type.cast(kept.computeIfAbsent(key, unused -> part.get()));
    }

    private List<String> told(String key) {
        return ((List<?>) known.get(key)).stream().map(String.class::cast).toList();
    }

    @Override
    public boolean areKnown() {
        return here.isEmpty() && last.isEmpty();
    }

    /** Adds what one part noted to what others did. */
    public static void sum(Map<String, Object> all, Map<String, ?> part) {
        part.forEach((key, value) -> all.merge(key, value, PartialStatistics::sum));
    }

    private static Object sum(Object one, Object two) {
        if (one instanceof List<?> some && two instanceof List<?> more) {
            return List.copyOf(new TreeSet<>(Stream.concat(some.stream(), more.stream())
                    .map(String.class::cast)
                    .toList()));
        }
        if (one instanceof Double some && two instanceof Double more) {
            return Math.max(some, more);
        }
        return Math.addExact(((Number) one).intValue(), ((Number) two).intValue());
    }
}
