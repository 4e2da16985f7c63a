package org.zhinan.markdown;

import org.zhinan.problem.Problems;
import org.zhinan.problem.Where;

/** What {@code import} writes into a draft so that nobody publishes it unread. */
public final class DraftMarks {
    /** Begins a paragraph that says what is doubtful in the block after it; it is no part of the text. */
    public static final String DOUBT = "〖待核〗";
    /** Stands before Chinese that waits for its English. */
    public static final String UNTRANSLATED = "〖待译〗";

    private DraftMarks() {}

    static void doubt(Where where, String text, Problems problems) {
        problems.add(
                where,
                "the draft is not checked here: "
                        + text.substring(DOUBT.length()).strip(),
                "Compare the block below with the original, correct it, and delete this paragraph");
    }

    static void untranslated(Where where, String text, Problems problems) {
        if (text.contains(UNTRANSLATED)) {
            problems.add(
                    where,
                    "this is not translated yet",
                    "Write the English in the place of " + UNTRANSLATED
                            + " and the Chinese after it; or delete en.md until there is a translation");
        }
    }
}
