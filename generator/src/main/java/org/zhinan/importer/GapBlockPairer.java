package org.zhinan.importer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhinan.markdown.Block;

/**
 * Pairs what stands between the same two pairs in both texts, where it is as many blocks there as here and each may be the other: as
 * where the translation numbers in another way, or not at all. One that may not be leaves all of them as they are.
 */
final class GapBlockPairer {
    private final List<Block> zh;
    private final List<Block> en;
    private final Map<String, Block> paired;
    private final List<String> added = new ArrayList<>();
    private final BitSet used = new BitSet();

    GapBlockPairer(List<Block> zh, List<Block> en, Map<String, Block> paired) {
        this.zh = zh;
        this.en = en;
        this.paired = paired;
    }

    /** Adds the pairs; their ids. */
    List<String> add() {
        Map<Block, Integer> places = new HashMap<>();
        for (int i = 0; i < en.size(); i++) {
            places.put(en.get(i), i);
        }
        paired.values().forEach(block -> used.set(places.get(block)));
        int from = 0;
        int next = 0;
        for (int i = 0; i <= zh.size(); i++) {
            Block other = i < zh.size() ? paired.get(zh.get(i).id()) : null;
            if (i < zh.size() && other == null) {
                continue;
            }
            int at = i < zh.size() ? places.get(other) : en.size();
            // A translation in another order says nothing of what stands between.
            if (at >= next) {
                between(zh.subList(from, i), next, at);
                next = at + 1;
            }
            from = i + 1;
        }
        return added;
    }

    private void between(List<Block> chinese, int begin, int end) {
        int taken = used.nextSetBit(begin);
        if (chinese.size() != end - begin || taken >= 0 && taken < end) {
            return;
        }
        List<Block> english = en.subList(begin, end);
        for (int i = 0; i < chinese.size(); i++) {
            if (!mayBe(chinese.get(i), english.get(i))) {
                return;
            }
        }
        for (int i = 0; i < chinese.size(); i++) {
            paired.put(chinese.get(i).id(), english.get(i));
            added.add(chinese.get(i).id());
        }
    }

    /** Of one kind; where both count, the same number. */
    private static boolean mayBe(Block zh, Block en) {
        boolean numbered = isNumbered(zh) && isNumbered(en);
        return TranslationSkeleton.isRow(zh) == TranslationSkeleton.isRow(en)
                && zh.cells().size() == en.cells().size()
                && zh.picture().isPresent() == en.picture().isPresent()
                && !(zh.picture().isPresent() && en.text().isEmpty())
                && zh.number().note() == en.number().note()
                && (!numbered
                        || Objects.equals(zh.number().ordinal(), en.number().ordinal()))
                && (isNumbered(zh) || !isNumbered(en));
    }

    private static boolean isNumbered(Block block) {
        return block.number().level().isPresent() && !TranslationSkeleton.isRow(block);
    }
}
