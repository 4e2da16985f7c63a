package org.zhinan.markdown;

import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;

/** What {@code import} writes into a draft so that nobody publishes it unread. */
public final class DraftMarkers {
    /** Begins a paragraph that says what is doubtful in the block after it; it is no part of the text. */
    public static final String DOUBT = "〖待核〗";
    /** Stands before Chinese that waits for its English. */
    public static final String UNTRANSLATED = "〖待译〗";

    private DraftMarkers() {}

    static void doubt(SourceLocation where, String text, Problems problems) {
        problems.add(
                where,
                Message.of(
                        "草稿此处尚未核对：{0}",
                        "the draft is not checked here: {0}",
                        text.substring(DOUBT.length()).strip()),
                Message.of(
                        "请对照原文核对下面一段并更正，然后删去本段",
                        "Compare the block below with the original, correct it, and delete this paragraph"));
    }

    static void untranslated(SourceLocation where, String text, Problems problems) {
        if (text.contains(UNTRANSLATED)) {
            problems.add(
                    where,
                    Message.of("此处尚未翻译", "this is not translated yet"),
                    Message.of(
                            "请把{0}及其后的中文换成英文；或先删除en.md，待有译文时再添加",
                            "Write the English in the place of {0} and the Chinese after it; or delete en.md"
                                    + " until there is a translation",
                            UNTRANSLATED));
        }
    }
}
