package org.zhinan.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.text.Language;

/**
 * Headings that have neither a number nor a mark, since the text was pasted: a short line between what ends with a stop and a sentence.
 * What is above ends with a stop or is the title; dates, signatures and forms of address are none.
 */
final class BareHeadings {
    private static final int SHORT = 20;
    private static final int SHORT_ENGLISH = 60;
    private static final Pattern CHINESE =
            Pattern.compile("(?=.*\\p{IsHan})[^。；，、：:;,!！?？|0-9]*[^。；，、：:;,.!！?？|0-9\\s]|.*[^\\s][?？]");
    private static final Pattern ENGLISH = Pattern.compile("\\p{Lu}[^.;:!|\\n]*[^.;:,!|\\s]");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.。;；!！?？:：][”’\"'）)]?");
    /** Who signs has a title or an office, and a day stands below. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?i).*\\b(?:minister|secretary|director|president|chair|department|ministry|office)\\b.*|.*(?:厅|局|委员会|政府|办公室|部)");

    private BareHeadings() {}

    /** The places of such blocks. */
    static Set<Integer> in(List<DraftBlock> blocks, DraftNumbering outline, int title, Language language) {
        Set<Integer> found = new HashSet<>();
        for (int at = title + 1; at > 0 && at + 1 < blocks.size(); at++) {
            if (isPlain(blocks.get(at), outline.numbers().get(at))
                    && isWorded(blocks.get(at).text(), language)
                    && (at == title + 1 || isSentence(blocks.get(at - 1)))
                    && isPlain(blocks.get(at + 1), outline.numbers().get(at + 1))
                    && isSentence(blocks.get(at + 1))) {
                found.add(at);
            }
        }
        return found;
    }

    private static boolean isPlain(DraftBlock block, BlockNumber number) {
        return block.isText()
                && number.level().isEmpty()
                && number.label().isEmpty()
                && number.markerEnd() == 0
                && !number.note()
                && !DraftNumbering.isInContents(number);
    }

    private static boolean isWorded(String text, Language language) {
        boolean worded = language == Language.ZH
                ? text.length() <= SHORT && CHINESE.matcher(text).matches()
                : text.length() <= SHORT_ENGLISH && ENGLISH.matcher(text).matches();
        return worded && text.indexOf('\n') < 0 && !SIGNED.matcher(text).matches();
    }

    private static boolean isSentence(DraftBlock block) {
        return block.isText() && SENTENCE.matcher(block.text()).matches();
    }
}
