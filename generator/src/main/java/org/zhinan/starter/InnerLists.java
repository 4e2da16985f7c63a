package org.zhinan.starter;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.problem.Message;
import org.zhinan.starter.source.common.NumbersInLine;

/**
 * Tells of lists that run together within one line. They stay words of their clause: a line of an official text is not cut, and what has no
 * line of its own is cited with the line that it stands in.
 */
final class InnerLists {
    private static final int MOST_LINES = 20;

    private InnerLists() {}

    static void tell(List<DraftBlock> blocks, Findings findings) {
        List<DraftBlock> texts = blocks.stream().filter(DraftBlock::isText).toList();
        texts.forEach(block -> NumbersInLine.list(block.text())
                .ifPresent(list -> findings.add(
                        Finding.Kind.NOT_TAKEN,
                        block,
                        block.line(),
                        Message.of(
                                "“{0}”在同一行中，未作为编号；原文各占一行的，请分行",
                                "'{0}' stand in one line and are not taken as numbers; if each begins a line in the original, divide it",
                                list))));
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

    private static String lines(List<Integer> all) {
        String first = all.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return all.size() > MOST_LINES ? first + " …" : first;
    }
}
