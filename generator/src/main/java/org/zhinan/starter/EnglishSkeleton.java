package org.zhinan.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.ClauseMarker;
import org.zhinan.markdown.DraftMarkers;
import org.zhinan.markdown.HeadingText;
import org.zhinan.text.Language;

/** The blocks that the English of a draft must have, with the Chinese to translate in each. */
final class EnglishSkeleton {
    private static final Pattern LIST = Pattern.compile("(附件?|注)(\\d*)：");

    private EnglishSkeleton() {}

    static String of(List<Block> blocks) {
        List<String> parts = new ArrayList<>();
        boolean inTable = false;
        for (Block block : blocks) {
            boolean row = block.kind() == Block.Kind.ROW || block.kind() == Block.Kind.HEAD;
            String text = row ? row(block, inTable) : text(block);
            if (row && inTable) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "\n" + text);
            } else {
                parts.add(text);
            }
            inTable = row;
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String text(Block block) {
        String zh = block.text();
        Matcher list = LIST.matcher(zh);
        if (list.lookingAt()) {
            String opens = list.group(1).equals("注")
                    ? "Notes:"
                    : "Annex" + (list.group(2).isEmpty() ? "es:" : " " + list.group(2) + ":");
            String rest = zh.substring(list.end());
            return opens + (rest.isEmpty() ? "" : " " + waiting(rest));
        }
        String heading = block.depth() > 0 ? "#".repeat(block.depth()) + " " : "";
        String marker =
                ClauseMarker.of(zh, Language.ZH).map(ClauseMarker::english).orElse("");
        return heading + marker + waiting(HeadingText.withoutMarker(zh, Language.ZH));
    }

    private static String waiting(String zh) {
        return DraftMarkers.UNTRANSLATED + zh.replaceAll("[\\\\`*_<~&]", "\\\\$0");
    }

    private static String row(Block block, boolean inTable) {
        String cells = IntStream.range(0, block.cells().size())
                .mapToObj(i -> cell(block.cells().get(i), i == 0))
                .collect(Collectors.joining(" | ", "| ", " |"));
        String rule = "\n|" + " --- |".repeat(block.cells().size());
        if (inTable) {
            return cells;
        }
        String empty = "|" + " |".repeat(block.cells().size());
        return block.kind() == Block.Kind.HEAD ? cells + rule : empty + rule + "\n" + cells;
    }

    private static String cell(String zh, boolean first) {
        if (first && ClauseMarker.ofCell(zh, Language.ZH).isPresent()) {
            return ClauseMarker.of(zh, Language.ZH)
                    .map(marker -> marker.english().strip())
                    .orElse(zh);
        }
        return zh.isEmpty() ? "" : waiting(zh).replace("|", "\\|");
    }
}
