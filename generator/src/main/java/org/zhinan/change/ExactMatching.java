package org.zhinan.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Pairs units with the same words: in their order first, and words that stand often by what is around them. */
final class ExactMatching {
    /** Of the same words so many places are tried, so that a table of thousands of equal rows takes time by its length. */
    private static final int MOST_TRIED = 64;

    private final UnitMapping pairs;
    private final ComparedVersion before;
    private final ComparedVersion after;

    ExactMatching(UnitMapping pairs) {
        this.pairs = pairs;
        this.before = pairs.before();
        this.after = pairs.after();
    }

    /** A stretch of both versions; the ends are exclusive. */
    private record Gap(int old, int oldEnd, int young, int youngEnd) {}

    /** A possible pair. */
    private record Match(int old, int young) {}

    /** Those in the same order, and those that went elsewhere as far as their words tell. */
    void run() {
        inOrder();
        partChanceMatches();
        elsewhere((old, young) -> before.tells(old) && pairs.haveSameParent(old, young));
        elsewhere((old, young) -> before.tells(old) && pairs.haveSameRoot(old, young));
        elsewhere((old, young) -> before.tells(old));
    }

    /** What is left of words that are too short to be known without their place, once that is known. */
    void runShort() {
        elsewhere(pairs::haveSameParent);
        elsewhere(pairs::haveSameRoot);
    }

    /** Words that stand once on each side hold the frame; between them the same is done again. */
    private void inOrder() {
        Deque<Gap> open = new ArrayDeque<>();
        open.push(new Gap(0, before.size(), 0, after.size()));
        while (!open.isEmpty()) {
            Gap gap = trimmed(open.pop());
            List<Match> frame = rising(once(gap));
            if (frame.isEmpty()) {
                rising(byCount(gap)).forEach(this::pair);
                continue;
            }
            Gap rest = gap;
            for (Match match : frame) {
                pair(match);
                open.push(new Gap(rest.old, match.old, rest.young, match.young));
                rest = new Gap(match.old + 1, gap.oldEnd, match.young + 1, gap.youngEnd);
            }
            open.push(rest);
        }
    }

    /** Pairs what is the same at both ends. */
    private Gap trimmed(Gap gap) {
        int old = gap.old;
        int young = gap.young;
        while (old < gap.oldEnd && young < gap.youngEnd && areSame(old, young)) {
            pairs.pair(old++, young++);
        }
        int oldEnd = gap.oldEnd;
        int youngEnd = gap.youngEnd;
        while (old < oldEnd && young < youngEnd && areSame(oldEnd - 1, youngEnd - 1)) {
            pairs.pair(--oldEnd, --youngEnd);
        }
        return new Gap(old, oldEnd, young, youngEnd);
    }

    private boolean areSame(int old, int young) {
        return !before.isText(old) && !after.isText(young) && pairs.isSame(old, young);
    }

    private List<Match> once(Gap gap) {
        Map<String, List<Integer>> old = byWords(before, gap.old, gap.oldEnd);
        Map<String, List<Integer>> young = byWords(after, gap.young, gap.youngEnd);
        List<Match> once = new ArrayList<>();
        old.forEach((words, places) -> {
            List<Integer> others = young.getOrDefault(words, List.of());
            if (places.size() == 1 && others.size() == 1) {
                once.add(new Match(places.get(0), others.get(0)));
            }
        });
        return once;
    }

    /** The first with the first, the second with the second. */
    private List<Match> byCount(Gap gap) {
        Map<String, Integer> next = new HashMap<>();
        Map<String, List<Integer>> young = byWords(after, gap.young, gap.youngEnd);
        List<Match> matches = new ArrayList<>();
        for (int old = gap.old; old < gap.oldEnd; old++) {
            List<Integer> others = young.getOrDefault(before.words(old), List.of());
            int count = before.isText(old) ? Integer.MAX_VALUE : next.merge(before.words(old), 1, Integer::sum);
            if (count <= others.size()) {
                matches.add(new Match(old, others.get(count - 1)));
            }
        }
        return matches;
    }

    private static Map<String, List<Integer>> byWords(ComparedVersion version, int from, int end) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = from; i < end; i++) {
            if (!version.isText(i)) {
                places.computeIfAbsent(version.words(i), words -> new ArrayList<>())
                        .add(i);
            }
        }
        return places;
    }

    private static List<Match> rising(List<Match> matches) {
        boolean[] rises =
                IncreasingSubsequence.of(matches.stream().mapToInt(Match::young).toArray());
        List<Match> rising = new ArrayList<>();
        for (int i = 0; i < rises.length; i++) {
            if (rises[i]) {
                rising.add(matches.get(i));
            }
        }
        return rising;
    }

    private void pair(Match match) {
        pairs.pair(match.old, match.young);
    }

    /** Short words under another heading are the same by chance. */
    private void partChanceMatches() {
        for (int old = 0; old < before.size(); old++) {
            int young = pairs.now(old);
            if (young != ComparedVersion.NONE && !before.tells(old) && !pairs.haveSameParent(old, young)) {
                pairs.part(old);
            }
        }
    }

    /** Pairs what is left in its order, for which a condition holds. */
    private void elsewhere(BiPredicate<Integer, Integer> condition) {
        Map<String, Deque<Integer>> young = new HashMap<>();
        for (int each : pairs.added()) {
            if (!after.isText(each)) {
                young.computeIfAbsent(after.words(each), words -> new ArrayDeque<>())
                        .add(each);
            }
        }
        for (int old : pairs.gone()) {
            Deque<Integer> others =
                    before.isText(old) ? new ArrayDeque<>() : young.getOrDefault(before.words(old), new ArrayDeque<>());
            others.stream()
                    .limit(MOST_TRIED)
                    .filter(each -> condition.test(old, each))
                    .findFirst()
                    .ifPresent(each -> {
                        others.remove(each);
                        pairs.pair(old, each);
                    });
        }
    }
}
