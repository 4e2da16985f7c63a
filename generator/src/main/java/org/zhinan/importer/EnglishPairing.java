package org.zhinan.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.markdown.Block;

/**
 * Which English says what which Chinese says: by the numbers, and between two blocks that pair, by the place where as many blocks of the
 * same kinds stand in both texts. Paragraphs without a number are paired where a clause has as many of them in both languages.
 *
 * @param paired the English by the id of the Chinese
 * @param byPlace ids of those that no number says to be a pair
 */
record EnglishPairing(
        Map<String, Block> paired, List<String> byPlace, List<Block> onlyChinese, List<Block> onlyEnglish) {

    static EnglishPairing of(List<Block> zh, List<Block> en) {
        Map<String, Block> english = new HashMap<>();
        en.forEach(block -> english.put(block.id(), block));
        Set<String> uneven = uneven(zh, en);
        Map<String, Block> paired = new LinkedHashMap<>();
        title(zh, en, paired);
        Set<Block> used = new HashSet<>(paired.values());
        for (Block block : zh) {
            Block other = english.get(block.id());
            if (other != null
                    && !paired.containsKey(block.id())
                    && !used.contains(other)
                    && isPair(block, other, uneven)) {
                paired.put(block.id(), other);
                used.add(other);
            }
        }
        List<String> byPlace = new GapBlockPairer(zh, en, paired).add();
        used.addAll(paired.values());
        List<Block> onlyChinese = new ArrayList<>(zh);
        onlyChinese.removeIf(block -> paired.containsKey(block.id()));
        List<Block> onlyEnglish = new ArrayList<>(en);
        onlyEnglish.removeIf(used::contains);
        return new EnglishPairing(paired, byPlace, onlyChinese, onlyEnglish);
    }

    private static void title(List<Block> zh, List<Block> en, Map<String, Block> paired) {
        zh.stream()
                .filter(block -> block.depth() == 1)
                .findFirst()
                .ifPresent(title -> en.stream()
                        .filter(block -> block.depth() == 1)
                        .findFirst()
                        .ifPresent(other -> paired.put(title.id(), other)));
    }

    private static boolean isPair(Block zh, Block en, Set<String> uneven) {
        return zh.cells().size() == en.cells().size()
                && zh.number().level().equals(en.number().level())
                && TranslationSkeleton.isRow(zh) == TranslationSkeleton.isRow(en)
                && zh.picture().isPresent()
                        == (en.picture().isPresent() && !en.text().isEmpty())
                && !(isCounted(zh) && uneven.contains(parent(zh)));
    }

    /** Clauses that have not as many unnumbered blocks in one language as in the other. */
    private static Set<String> uneven(List<Block> zh, List<Block> en) {
        Map<String, Integer> counts = new HashMap<>();
        zh.stream().filter(EnglishPairing::isCounted).forEach(block -> counts.merge(parent(block), 1, Integer::sum));
        en.stream().filter(EnglishPairing::isCounted).forEach(block -> counts.merge(parent(block), -1, Integer::sum));
        Set<String> uneven = new HashSet<>();
        counts.forEach((parent, difference) -> {
            if (difference != 0) {
                uneven.add(parent);
            }
        });
        return uneven;
    }

    /** Whether its id only says how many others stand before it. */
    private static boolean isCounted(Block block) {
        return block.number().level().isEmpty()
                && !block.number().note()
                && block.number().markerEnd() == 0;
    }

    private static String parent(Block block) {
        return block.number().parent().orElse("")
                + (TranslationSkeleton.isRow(block) ? " rows" : block.picture().isPresent() ? " pictures" : "");
    }
}
