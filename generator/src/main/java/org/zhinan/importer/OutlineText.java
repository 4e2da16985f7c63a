package org.zhinan.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.markdown.Block;
import org.zhinan.text.Language;

/** The outline of a draft, a line for each block: id, citation, first words; what stands under a number is indented. */
final class OutlineText {
    private static final int SHOWN = 30;

    private OutlineText() {}

    static List<String> of(DraftDocument document, Language shown) {
        List<String> lines = new ArrayList<>(List.of(document.id()));
        Map<String, Integer> depths = new HashMap<>();
        for (Block block : document.text()) {
            int depth = block.number()
                    .parent()
                    .map(parent -> depths.getOrDefault(parent, 0) + 1)
                    .orElse(1);
            depths.put(block.id(), depth);
            String place = block.number().place().in(shown);
            lines.add("  ".repeat(depth) + block.id() + (place.isEmpty() ? "" : "  <" + place + ">") + "  "
                    + words(block));
        }
        return lines;
    }

    private static String words(Block block) {
        String text = block.text().replaceAll("[\\n\\t]", " | ");
        int length = text.codePointCount(0, text.length());
        return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
