package org.zhinan.change;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Pairs headings that have other words by what stands under them. */
final class HeadingByChildrenMatching {
    private static final double MOST = 0.5;

    private final UnitMapping pairs;

    HeadingByChildrenMatching(UnitMapping pairs) {
        this.pairs = pairs;
    }

    /** Words that an earlier parent and a later one have in common, in characters. */
    private record Family(int old, int young) implements Comparable<Family> {
        @Override
        public int compareTo(Family other) {
            return Comparator.comparingInt(Family::old)
                    .thenComparingInt(Family::young)
                    .compare(this, other);
        }
    }

    /** Level by level upwards, until nothing more is found. */
    void run() {
        boolean found = true;
        while (found) {
            found = pairParents();
        }
    }

    private boolean pairParents() {
        Map<Family, Integer> common = new TreeMap<>();
        int[] oldWords = words(pairs.before());
        int[] youngWords = words(pairs.after());
        for (int old = 0; old < pairs.before().size(); old++) {
            int young = pairs.now(old);
            if (young != ComparedVersion.NONE) {
                addParents(old, young, common);
            }
        }
        boolean found = false;
        for (Map.Entry<Family, Integer> each : common.entrySet().stream()
                .sorted(Map.Entry.<Family, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList()) {
            Family family = each.getKey();
            int less = Math.min(oldWords[family.old], youngWords[family.young]);
            if (each.getValue() > MOST * less && pairs.isGone(family.old) && pairs.isNew(family.young)) {
                pairs.pair(family.old, family.young);
                found = true;
            }
        }
        return found;
    }

    private void addParents(int old, int young, Map<Family, Integer> common) {
        int above = pairs.before().parent(old);
        int aboveNow = pairs.after().parent(young);
        if (above != ComparedVersion.NONE
                && aboveNow != ComparedVersion.NONE
                && pairs.before().isText(above) == pairs.after().isText(aboveNow)
                && pairs.isGone(above)
                && pairs.isNew(aboveNow)) {
            common.merge(
                    new Family(above, aboveNow), 1 + pairs.before().words(old).length(), Integer::sum);
        }
    }

    /** For each unit how many characters stand right under it. */
    private static int[] words(ComparedVersion version) {
        int[] words = new int[version.size()];
        for (int i = 0; i < version.size(); i++) {
            if (version.parent(i) != ComparedVersion.NONE) {
                words[version.parent(i)] += 1 + version.words(i).length();
            }
        }
        return words;
    }
}
