package org.zhinan.library.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.content.DocumentFile;
import org.zhinan.library.Clause;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentText;
import org.zhinan.memo.Memo;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Pairs the blocks of a document's two texts by their ids. */
final class TranslationAlignment {
    private static final Bilingual CURE =
            Message.of("请使en.md与zh.md的段落相同、顺序一致", "Give en.md the same blocks in the same order as zh.md");

    private final DocumentFile file;
    private final Problems problems;

    private TranslationAlignment(DocumentFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The clauses in the order of the official text; while there is no en.md, their English is empty.
     *
     * @param stale gets the clauses whose English is not confirmed, which hinder nothing else
     */
    static List<Clause> of(DocumentFile file, Problems problems, Problems stale, Memo memo) {
        List<Block> zh = DocumentText.read(file.zh(), Language.ZH, problems, memo);
        List<Block> en = file.en()
                .map(source -> DocumentText.read(source, Language.EN, problems, memo))
                .orElse(List.of());
        TranslationAlignment alignment = new TranslationAlignment(file, problems);
        if (file.en().isPresent()) {
            alignment.compare(zh, en);
        }
        Map<String, Block> english = byId(en);
        TranslationConfirmations.check(file, zh, english, stale);
        return zh.stream().map(block -> alignment.clause(block, english)).toList();
    }

    private void compare(List<Block> zh, List<Block> en) {
        Set<String> chinese = new HashSet<>(byId(zh).keySet());
        Set<String> english = new HashSet<>(byId(en).keySet());
        for (Block block : zh) {
            if (!english.contains(block.id())) {
                problems.add(
                        file.en().orElseThrow().at(0),
                        Message.of(
                                "条款“{0}”缺少英文（zh.md第{1}行）",
                                "the English of clause '{0}' is missing (zh.md line {1})",
                                block.id(),
                                block.where().line()),
                        CURE);
            }
        }
        for (Block block : en) {
            if (!chinese.contains(block.id())) {
                problems.add(
                        block.where(),
                        Message.of("zh.md中没有条款“{0}”", "there is no clause '{0}' in zh.md", block.id()),
                        CURE);
            }
        }
        if (chinese.equals(english)) {
            compareOrder(zh, en);
        }
    }

    private void compareOrder(List<Block> zh, List<Block> en) {
        for (int i = 0; i < Math.min(zh.size(), en.size()); i++) {
            if (!zh.get(i).id().equals(en.get(i).id())) {
                problems.add(
                        en.get(i).where(),
                        Message.of(
                                "此处是条款“{0}”，而zh.md的对应位置是“{1}”（第{2}行）",
                                "clause '{0}' stands where zh.md has '{1}' (line {2})",
                                en.get(i).id(),
                                zh.get(i).id(),
                                zh.get(i).where().line()),
                        CURE);
                return;
            }
        }
    }

    private Clause clause(Block zh, Map<String, Block> english) {
        List<String> en = english.containsKey(zh.id()) ? english.get(zh.id()).cells() : List.of();
        if (!en.isEmpty() && en.size() != zh.cells().size()) {
            problems.add(
                    english.get(zh.id()).where(),
                    Message.of(
                            "表格行“{0}”在此处有{1}个单元格，在zh.md中有{2}个",
                            "row '{0}' has {1} cells here and {2} in zh.md",
                            zh.id(),
                            en.size(),
                            zh.cells().size()),
                    Message.of("请使两行的单元格一一对应", "Give both rows the same cells"));
        }
        List<Bilingual> cells = new ArrayList<>();
        for (int i = 0; i < zh.cells().size(); i++) {
            cells.add(new Bilingual(zh.cells().get(i), i < en.size() ? en.get(i) : ""));
        }
        return new Clause(file.id(), zh.id(), zh.kind(), zh.depth(), List.copyOf(cells), zh.where());
    }

    private static Map<String, Block> byId(List<Block> blocks) {
        Map<String, Block> byId = new HashMap<>();
        blocks.forEach(block -> byId.putIfAbsent(block.id(), block));
        return byId;
    }
}
