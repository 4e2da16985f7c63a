package org.zhinan.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceFormat;
import org.zhinan.importer.source.SourceText;
import org.zhinan.importer.source.common.LeadingNumberDetector;
import org.zhinan.markdown.Block;
import org.zhinan.numbering.Level;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Tells an editor what an import recognised, and every place that has to be looked at. */
record ImportReport(
        Path folder, List<DraftDocument> documents, SourceText source, List<Finding> findings, Language shown) {
    /** Of one kind; the others are only counted here. */
    private static final int MOST = 100;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (DraftDocument document : documents) {
            describe(document, lines);
        }
        for (Finding.Kind kind : Finding.Kind.values()) {
            list(kind, findings.stream().filter(each -> each.kind() == kind).toList(), lines);
        }
        return lines;
    }

    private void describe(DraftDocument document, List<String> lines) {
        Path own = document.annex().isEmpty() ? folder : folder.resolveSibling(document.id());
        lines.add(
                document.annex().isEmpty()
                        ? say(
                                "已起草{0}：{1}段，{2}处存疑。",
                                "Drafted {0}: {1} blocks, {2} doubtful.",
                                own,
                                document.text().size(),
                                findings.size())
                        : say(
                                "已起草{0}（附件）：{1}段。",
                                "Drafted {0} (annex): {1} blocks.",
                                own,
                                document.text().size()));
        lines.add(say(
                "  标题：{0}",
                "  Title: {0}",
                document.title()
                        .map(Block::text)
                        .map(text -> text.replace('\n', ' '))
                        .orElse("—")));
        lines.add(say("  编号体例：{0}。", "  Numbering: {0}.", document.numbering().why()));
        lines.add(say("  识别出：{0}。", "  Recognised: {0}.", recognised(document)));
    }

    private String recognised(DraftDocument document) {
        Map<Bilingual, Integer> counts = new LinkedHashMap<>();
        for (Level level : document.profile().levels()) {
            count(document, level, counts);
        }
        AnnexScheduleCounter.count(document).forEach((label, count) -> put(counts, label, count));
        put(counts, Message.of("目录条目", "entry of contents"), contents(document));
        put(counts, Message.of("表格", "table"), tables(document));
        put(counts, Message.of("图片", "picture"), (int) document.text().stream()
                .filter(block -> block.kind() == Block.Kind.PICTURE)
                .count());
        put(counts, Message.of("脚注或注释", "note"), (int) document.text().stream()
                .filter(block -> block.kind() == Block.Kind.NOTE)
                .count());
        put(counts, Message.of("以圆点、短横开头的行", "bullet"), (int) document.text().stream()
                .filter(block -> !TranslationSkeleton.isRow(block) && LeadingNumberDetector.isBullet(block.text()))
                .count());
        if (document.annex().isEmpty()) {
            put(counts, Message.of("文件自动生成的编号", "generated number"), generated());
        }
        String gap = shown == Language.ZH ? "、" : ", ";
        String all = counts.entrySet().stream()
                .map(each -> shown == Language.ZH
                        ? each.getKey().zh() + each.getValue()
                        : each.getValue() + " " + plural(each.getKey().en(), each.getValue()))
                .collect(Collectors.joining(gap));
        return all.isEmpty() ? say("没有编号", "no numbers") : all;
    }

    private static void count(DraftDocument document, Level level, Map<Bilingual, Integer> counts) {
        long count = document.text().stream()
                .filter(block -> !TranslationSkeleton.isRow(block))
                .filter(block ->
                        block.number().level().filter(level.name()::equals).isPresent())
                .count();
        put(counts, level.label(), (int) count);
    }

    private static void put(Map<Bilingual, Integer> counts, Bilingual label, int count) {
        if (count > 0) {
            counts.merge(label, count, Integer::sum);
        }
    }

    /** Numbers that the file only has as those of a list; bullets are counted as such. */
    private int generated() {
        return (int) source.blocks().stream()
                .filter(block -> block instanceof SourceBlock.Paragraph paragraph
                        && paragraph.generated().isPresent()
                        && !LeadingNumberDetector.isBullet(paragraph.text()))
                .count();
    }

    private static int contents(DraftDocument document) {
        return (int) document.text().stream()
                .filter(block -> DraftNumbering.isInContents(block.number()))
                .count();
    }

    private static int tables(DraftDocument document) {
        int tables = 0;
        boolean inTable = false;
        for (Block block : document.text()) {
            boolean row = TranslationSkeleton.isRow(block);
            tables += row && (!inTable || block.kind() == Block.Kind.HEAD) ? 1 : 0;
            inTable = row;
        }
        return tables;
    }

    private static String plural(String noun, int count) {
        if (count == 1) {
            return noun;
        }
        if (noun.startsWith("entry")) {
            return noun.replace("entry", "entries");
        }
        if (noun.equals("appendix")) {
            return "appendices";
        }
        String ending = noun.endsWith("x") ? "es" : "s";
        return noun.matches("[\\w-]+( \\w+)?") ? noun + ending : noun;
    }

    private void list(Finding.Kind kind, List<Finding> own, List<String> lines) {
        if (own.isEmpty()) {
            return;
        }
        lines.add(say("{0}，共{1}项：", "{0} ({1}):", kind.title(), own.size()));
        own.stream()
                .limit(MOST)
                .forEach(each -> lines.add(
                        "  " + place(each.line()) + ended(each.message().in(shown))));
        if (own.size() > MOST) {
            lines.add(say("  …… 另有{0}处。", "  … and {0} more.", own.size() - MOST));
        }
    }

    /** Words of the source at its end may have their own stop. */
    private String ended(String sentence) {
        return sentence.matches("(?s).*[。.；;！？!?…]") ? sentence : sentence + say("。", ".");
    }

    /** A line of a text; a paragraph of a file that has no lines. */
    private String place(int line) {
        if (line == 0) {
            return "";
        }
        boolean paragraphs = source.format() == SourceFormat.DOCX || source.format() == SourceFormat.ODT;
        return paragraphs ? say("第{0}段：", "paragraph {0}: ", line) : say("第{0}行：", "line {0}: ", line);
    }

    private String say(String zh, String en, Object... values) {
        return Message.of(zh, en, values).in(shown);
    }
}
