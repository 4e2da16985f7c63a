package org.zhinan.growth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** How often each place of counted classes was passed, by any thread. Called from what {@link CountedClasses} writes into them. */
public final class Counts {
    private static final int MOST_PLACES = 1 << 17;
    private static final List<String> PLACES = new ArrayList<>();
    private static final AtomicLongArray PASSED = new AtomicLongArray(MOST_PLACES);
    private static final Map<Object, LongAdder> EVALUATED = new ConcurrentHashMap<>();

    private Counts() {}

    /** The number of a new place. */
    static synchronized int place(String name) {
        PLACES.add(name);
        return PLACES.size() - 1;
    }

    /** The place is passed once. */
    public static void pass(int place) {
        PASSED.getAndIncrement(place);
    }

    /** The Java library goes through this from its start to its end. */
    public static void through(Object all, int place) {
        PASSED.getAndAdd(place, length(all));
    }

    /** The Java library looks for something in this: a set knows where it is. */
    public static void search(Object all, int place) {
        PASSED.getAndAdd(place, all instanceof Set<?> ? 1 : length(all));
    }

    private static long length(Object all) {
        if (all instanceof Collection<?> many) {
            return many.size();
        }
        // A pattern of all names costs as much at each character of a text.
        return all instanceof Pattern pattern
                ? pattern.pattern().length()
                : all instanceof CharSequence text ? text.length() : 1;
    }

    /** A part of a template is evaluated. */
    public static void evaluate(Object part) {
        EVALUATED.computeIfAbsent(part, each -> new LongAdder()).increment();
    }

    /** What was counted since the last call, by place. */
    public static synchronized Map<String, Long> take() {
        Map<String, Long> taken = new TreeMap<>();
        for (int place = 0; place < PLACES.size(); place++) {
            taken.merge(PLACES.get(place), PASSED.getAndSet(place, 0), Long::sum);
        }
        EVALUATED.forEach((part, count) -> taken.merge(location(part), count.sum(), Long::sum));
        EVALUATED.clear();
        taken.values().removeIf(count -> count == 0);
        return taken;
    }

    private static String location(Object part) {
        try {
            Class<?> type = part.getClass().getClassLoader().loadClass("freemarker.core.TemplateObject");
            return (String) type.getMethod("getStartLocation").invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
