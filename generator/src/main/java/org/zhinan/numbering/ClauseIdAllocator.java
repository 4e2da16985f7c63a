package org.zhinan.numbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ids that are unique in a text. An id is that of the clause above and the own number; where a list below one clause begins anew, the
 * paragraph before it, or else the count of the list, stands between.
 */
final class ClauseIdAllocator {
    private final Set<String> used = new HashSet<>();
    /** How far what is counted has come, so that each count is looked for once. */
    private final Map<String, Integer> counts = new HashMap<>();

    boolean take(String id) {
        return used.add(id);
    }

    boolean isUsed(String id) {
        return used.contains(id);
    }

    /** The first of these that is free, the last with a count if need be. */
    String free(String... ids) {
        for (String id : ids) {
            if (take(id)) {
                return id;
            }
        }
        String last = ids[ids.length - 1];
        int count = counts.getOrDefault(last, 2);
        while (!take(last + count)) {
            count++;
        }
        counts.put(last, count + 1);
        return last + count;
    }

    /** The id of a number below a clause. */
    String number(NumberingNode above, NumberCandidate number, int position) {
        String segment = segment(number);
        NumberingNode.Run run =
                above.runs.computeIfAbsent(number.depth(), depth -> new NumberingNode.Run(above.prefix()));
        if (!take(run.base + segment)) {
            run.base = otherBase(above, run, segment);
            take(run.base + segment);
        }
        run.last = position;
        return run.base + segment;
    }

    /** Whether the number stands below the clause already. */
    boolean restarts(NumberingNode above, NumberCandidate number) {
        NumberingNode.Run run = above.runs.get(number.depth());
        return run != null && isUsed(run.base + segment(number));
    }

    static String segment(NumberCandidate number) {
        boolean relative = number.level().isDecimal() && !number.level().through();
        return relative
                ? number.level().prefix() + number.ordinal().value()
                : number.level().id(number.ordinal());
    }

    private String otherBase(NumberingNode above, NumberingNode.Run run, String segment) {
        Optional<NumberingNode> introduces = above.lastParagraph.filter(paragraph -> paragraph.position > run.last);
        if (introduces.isPresent() && !isUsed(introduces.get().prefix() + segment)) {
            return introduces.get().prefix();
        }
        String list = above.prefix() + "l#-" + segment;
        int count = counts.getOrDefault(list, 2);
        while (isUsed(above.prefix() + "l" + count + "-" + segment)) {
            count++;
        }
        counts.put(list, count);
        return above.prefix() + "l" + count + "-";
    }
}
