package org.zhinan.library.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.content.DocumentYaml;
import org.zhinan.library.Clause;
import org.zhinan.library.Picture;
import org.zhinan.library.TextLanguages;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Pairs the blocks of a document's two texts by their ids. */
final class TranslationAlignment {
    private final DocumentYaml file;
    private final Problems problems;

    private TranslationAlignment(DocumentYaml file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The clauses in the order of the official text; while there is no translation, that is empty.
     *
     * @param options what 'zhinan confirm' needs besides to mean the document
     * @param stale gets the clauses whose translation is not confirmed, which hinder nothing else
     */
    static List<Clause> of(DocumentYaml file, String options, Problems problems, Problems stale, MemoCache memo) {
        List<Block> official = DocumentParser.read(file.official(), file.numbering(), file.original(), problems, memo);
        List<Block> translated = file.translation()
                .map(source -> DocumentParser.read(
                        source, file.numbering(), file.original().other(), problems, memo))
                .orElse(List.of());
        TranslationAlignment alignment = new TranslationAlignment(file, problems);
        // Of a text that could not be read that much is said already.
        if (!official.isEmpty() && file.translation().isPresent()) {
            alignment.compare(official, translated);
        }
        Map<String, Block> byId = byId(translated);
        TranslationConfirmations.check(file, official, byId, options, stale);
        return official.stream().map(block -> alignment.clause(block, byId)).toList();
    }

    private void compare(List<Block> official, List<Block> translated) {
        Set<String> wanted = new HashSet<>(byId(official).keySet());
        Set<String> found = new HashSet<>(byId(translated).keySet());
        for (Block block : official) {
            if (!found.contains(block.id())) {
                problems.add(
                        file.translation().orElseThrow().at(0),
                        Message.of(
                                "条款“{0}”缺少{2}（{3}第{1}行）",
                                "the {2} of clause '{0}' is missing ({3} line {1})",
                                block.id(),
                                block.where().line(),
                                LanguageNames.name(file.original().other()),
                                LanguageNames.file(file.original())),
                        cure());
            }
        }
        for (Block block : translated) {
            if (!wanted.contains(block.id())) {
                problems.add(
                        block.where(),
                        Message.of(
                                "{1}中没有条款“{0}”",
                                "there is no clause '{0}' in {1}", block.id(), LanguageNames.file(file.original())),
                        cure());
            }
        }
        if (wanted.equals(found)) {
            compareOrder(official, translated);
        }
    }

    private Bilingual cure() {
        return Message.of(
                "请使{0}与{1}的段落相同、顺序一致；如编号录错，请对照原文更正",
                "Give {0} the same blocks in the same order as {1}; if a number is mistyped, correct it by the original",
                LanguageNames.file(file.original().other()),
                LanguageNames.file(file.original()));
    }

    private void compareOrder(List<Block> official, List<Block> translated) {
        for (int i = 0; i < Math.min(official.size(), translated.size()); i++) {
            if (!official.get(i).id().equals(translated.get(i).id())) {
                problems.add(
                        translated.get(i).where(),
                        Message.of(
                                "此处是条款“{0}”，而{3}的对应位置是“{1}”（第{2}行）",
                                "clause '{0}' stands where {3} has '{1}' (line {2})",
                                translated.get(i).id(),
                                official.get(i).id(),
                                official.get(i).where().line(),
                                LanguageNames.file(file.original())),
                        cure());
                return;
            }
        }
    }

    private Clause clause(Block official, Map<String, Block> translations) {
        Optional<Block> translation = Optional.ofNullable(translations.get(official.id()));
        translation
                .filter(each -> each.cells().size() != official.cells().size())
                .ifPresent(each -> problems.add(
                        each.where(),
                        Message.of(
                                "表格行“{0}”在此处有{1}个单元格，在{3}中有{2}个",
                                "row '{0}' has {1} cells here and {2} in {3}",
                                official.id(),
                                each.cells().size(),
                                official.cells().size(),
                                LanguageNames.file(file.original())),
                        Message.of("请使两行的单元格一一对应", "Give both rows the same cells")));
        List<String> translated = translation.map(Block::cells).orElse(List.of());
        List<Bilingual> cells = new ArrayList<>();
        for (int i = 0; i < official.cells().size(); i++) {
            cells.add(paired(official.cells().get(i), i < translated.size() ? translated.get(i) : ""));
        }
        return new Clause(
                file.id(),
                official.number().citedAs(translation.map(Block::number).orElse(official.number()), file.original()),
                paired(official.marker(), translation.map(Block::marker).orElse("")),
                official.kind(),
                official.depth(),
                List.copyOf(cells),
                official.spans(),
                picture(official, translation),
                new TextLanguages(file.original(), file.chinese()),
                official.where());
    }

    private Optional<Picture> picture(Block official, Optional<Block> translation) {
        if (official.picture().isEmpty()) {
            return Optional.empty();
        }
        PictureReader reader = new PictureReader(problems);
        Optional<Picture.File> translated = translation
                .filter(each -> each.picture().isPresent())
                .flatMap(each -> each.picture().equals(official.picture())
                        ? Optional.empty()
                        : reader.read(file.text(file.original().other()), each));
        return reader.read(file.official(), official).map(own -> new Picture(own, translated, file.original()));
    }

    private Bilingual paired(String official, String translation) {
        return file.original() == Language.ZH
                ? new Bilingual(official, translation)
                : new Bilingual(translation, official);
    }

    private static Map<String, Block> byId(List<Block> blocks) {
        Map<String, Block> byId = new HashMap<>();
        blocks.forEach(block -> byId.putIfAbsent(block.id(), block));
        return byId;
    }
}
