package org.zhinan.starter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.problem.Message;
import org.zhinan.starter.draft.DraftBlock;
import org.zhinan.starter.draft.Finding;
import org.zhinan.starter.draft.Findings;

/** Tells of notes that stand at the end as (1) and (2), as pages of the EU have them, which read like points of what stands before. */
final class EndNotes {
    private static final Pattern NOTE = Pattern.compile("\\(([0-9]{1,3})\\)\\s.*", Pattern.DOTALL);
    /** Behind a word and before a stop, and no number of a provision that the text refers to. */
    private static final String MARK =
            "(?<!\\b(?i:points?|paragraphs?|subparagraphs?|articles?|sections?|annex|items?|recitals?|and|or|to|in))"
                    + "(?<=[\\p{L}”’)])\\s?\\(%d\\)(?=[\\s,.;:]|$)";

    private EndNotes() {}

    static void tell(List<DraftBlock> blocks, Findings findings) {
        int from = first(blocks);
        int count = blocks.size() - from;
        boolean listed = from == 0 || blocks.get(from - 1).text().matches("(?s).*[:：—]");
        if (count == 0 || listed || !isMarked(blocks.subList(0, from), count)) {
            return;
        }
        DraftBlock first = blocks.get(from);
        findings.add(
                Finding.Kind.TOLD,
                first,
                first.line(),
                Message.of(
                        "从此行起的{0}行疑为正文中“(1)”等标记的注释，现按编号读取；若是注释，请把标记和编号改为[1]的形式，并在其前加一行“注：”",
                        "from here on {0} lines look like the notes to marks as (1) in the text, and are read as numbers; if they are"
                                + " notes, write marks and numbers as [1] and put a line with the word for notes before them",
                        count));
    }

    /** Where the lines begin that count from 1 to the end. */
    private static int first(List<DraftBlock> blocks) {
        int from = blocks.size();
        int next = 0;
        for (int i = blocks.size() - 1; i >= 0 && blocks.get(i).isText(); i--) {
            Matcher note = NOTE.matcher(blocks.get(i).text());
            if (!note.matches() || next > 0 && Integer.parseInt(note.group(1)) != next - 1) {
                break;
            }
            next = Integer.parseInt(note.group(1));
            from = i;
            if (next == 1) {
                return from;
            }
        }
        return blocks.size();
    }

    private static boolean isMarked(List<DraftBlock> text, int count) {
        for (int i = 1; i <= count; i++) {
            Pattern mark = Pattern.compile(MARK.formatted(i));
            if (text.stream().noneMatch(block -> mark.matcher(block.text()).find())) {
                return false;
            }
        }
        return true;
    }
}
