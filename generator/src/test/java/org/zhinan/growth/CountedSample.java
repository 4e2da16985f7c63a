package org.zhinan.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Does each of the things that are counted, with as many elements as it is told. Loaded by {@link CountedClasses}. */
public final class CountedSample implements Function<Integer, Map<String, Long>> {
    @Override
    public Map<String, Long> apply(Integer size) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(i);
        }
        Counts.take();
        loop(size);
        lambda(all);
        search(all);
        know(Set.copyOf(all));
        copy(all);
        gather(all);
        join("x".repeat(size));
        return Counts.take();
    }

    private static int loop(int size) {
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += i;
        }
        return sum;
    }

    private static boolean lambda(List<Integer> all) {
        return all.stream().anyMatch(each -> each < 0);
    }

    private static boolean search(List<Integer> all) {
        return all.contains(-1);
    }

    private static boolean know(Set<Integer> all) {
        return all.contains(-1);
    }

    private static List<Integer> copy(List<Integer> all) {
        return new ArrayList<>(all);
    }

    private static List<Integer> gather(List<Integer> all) {
        return all.stream().toList();
    }

    private static String join(String text) {
        return text + "!";
    }
}
