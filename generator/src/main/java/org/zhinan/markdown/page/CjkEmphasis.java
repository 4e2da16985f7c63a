package org.zhinan.markdown.page;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import java.util.Set;

/**
 * Emphasis with asterisks beside Chinese. CommonMark lets {@code **} end nothing between full-width punctuation and a letter, since in
 * Western text a blank would stand there; Chinese has no blanks. As in the proposal <a
 * href="https://github.com/tats-u/markdown-cjk-friendly">markdown-cjk-friendly</a>, Chinese punctuation counts as any character, and
 * Western punctuation does where Chinese stands on the other side.
 */
final class CjkEmphasis extends AsteriskDelimiterProcessor {
    private static final Set<Character.UnicodeBlock> PUNCTUATION = Set.of(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            Character.UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            Character.UnicodeBlock.SMALL_FORM_VARIANTS,
            Character.UnicodeBlock.VERTICAL_FORMS,
            Character.UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            Character.UnicodeBlock.ENCLOSED_ALPHANUMERICS,
            Character.UnicodeBlock.CJK_COMPATIBILITY);

    CjkEmphasis(boolean strongWrapsEmphasis) {
        super(strongWrapsEmphasis);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsSpace,
            boolean afterIsSpace) {
        return flanks(before, after, beforeIsPunctuation, afterIsPunctuation, beforeIsSpace, afterIsSpace);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsSpace,
            boolean afterIsSpace) {
        return flanks(after, before, afterIsPunctuation, beforeIsPunctuation, afterIsSpace, beforeIsSpace);
    }

    /** Whether a run of asterisks belongs to what stands on its inner side. */
    private static boolean flanks(
            String outer,
            String inner,
            boolean outerIsPunctuation,
            boolean innerIsPunctuation,
            boolean outerIsSpace,
            boolean innerIsSpace) {
        return !innerIsSpace
                && (!innerIsPunctuation || isCjk(inner) || outerIsSpace || outerIsPunctuation || isCjk(outer));
    }

    private static boolean isCjk(String side) {
        if (side.isEmpty()) {
            return false;
        }
        char c = side.charAt(side.length() - 1);
        // Ideographs beyond the first plane come in halves.
        return Character.isSurrogate(c)
                || Character.isIdeographic(c)
                || PUNCTUATION.contains(Character.UnicodeBlock.of(c));
    }
}
