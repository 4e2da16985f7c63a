package org.zhinan.importer.draft;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.importer.source.common.NumbersInLine;
import org.zhinan.markdown.Block;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/**
 * Tells of lists that run together within one line. They stay words of their clause: a line of an official text is not cut, and what has no
 * line of its own is cited with the line that it stands in.
 */
public final class RunInListDetector {
    private static final int MOST_LINES = 20;

    private RunInListDetector() {}

    /** @param text the blocks as the draft is read, rows of tables one by one */
    public static void tell(List<DraftBlock> blocks, List<Block> text, Findings findings) {
        int at = 0;
        for (DraftBlock block : blocks) {
            Block read = text.get(at);
            if (block.isText()) {
                NumbersInLine.list(block.text())
                        .ifPresent(
                                list -> findings.add(Finding.Kind.NOT_TAKEN, block, block.line(), message(list, read)));
            }
            at += block.isTable() ? block.rows().size() : 1;
        }
        List<DraftBlock> texts = blocks.stream().filter(DraftBlock::isText).toList();
        List<Integer> words = texts.stream()
                .filter(block -> NumbersInLine.countsInWords(block.text()))
                .map(DraftBlock::line)
                .toList();
        if (!words.isEmpty()) {
            findings.add(
                    Finding.Kind.TOLD,
                    words.get(0),
                    Message.of(
                            "句中的“一是”“二是”等不作为编号，所在的行：{0}",
                            "'一是', '二是' and the like within sentences are no numbers; lines {0}", lines(words)));
        }
    }

    /** The first of them may be the number of the line. */
    private static Bilingual message(String list, Block read) {
        String own = read.number().level().isPresent() ? read.marker().strip() : "";
        return !own.isEmpty() && list.startsWith(own + "…")
                ? Message.of(
                        "“{0}”是这一行的编号，同一行中其后的编号（至“{1}”）未作为编号；原文各占一行的，请分行",
                        "'{0}' is the number of this line, and those behind it up to '{1}' are not taken as numbers; if each begins a line"
                                + " in the original, divide it",
                        own,
                        list.substring(own.length() + 1))
                : Message.of(
                        "“{0}”在同一行中，未作为编号；原文各占一行的，请分行",
                        "'{0}' stand in one line and are not taken as numbers; if each begins a line in the original, divide it",
                        list);
    }

    private static String lines(List<Integer> all) {
        String first = all.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return all.size() > MOST_LINES ? first + " …" : first;
    }
}
