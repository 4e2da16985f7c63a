package org.zhinan.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DraftMarkers;

/** The blocks that the English of a draft must have, with the Chinese to translate in each. */
final class EnglishSkeleton {

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
        String heading = block.depth() > 0 ? "#".repeat(block.depth()) + " " : "";
        String zh = block.text();
        String rest = zh.substring(block.number().markerEnd()).stripLeading();
        String number = block.number().counterpart().strip();
        return heading + (number + " " + (rest.isEmpty() ? "" : waiting(rest.replace("\n", "")))).strip();
    }

    private static String waiting(String zh) {
        return DraftMarkers.UNTRANSLATED + zh.replaceAll("[\\\\`*_<~&]", "\\\\$0");
    }

    private static String row(Block block, boolean inTable) {
        String cells = IntStream.range(0, block.cells().size())
                .mapToObj(i -> cell(block, i))
                .collect(Collectors.joining(" | ", "| ", " |"));
        String rule = "\n|" + " --- |".repeat(block.cells().size());
        if (inTable) {
            return cells;
        }
        String empty = "|" + " |".repeat(block.cells().size());
        return block.kind() == Block.Kind.HEAD ? cells + rule : empty + rule + "\n" + cells;
    }

    private static String cell(Block block, int i) {
        String zh = block.cells().get(i);
        String number = i == 0 ? block.number().counterpart().strip() : "";
        String rest = i == 0 ? zh.substring(block.number().markerEnd()) : zh;
        String words = rest.isEmpty() ? "" : waiting(rest).replace("|", "\\|");
        return (number + " " + words).strip();
    }
}
