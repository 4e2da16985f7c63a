package org.zhinan.importer.source.common;

import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** Tells that words stand on the line that were raised or lowered. */
public final class SuperscriptSubscriptNotice {
    private SuperscriptSubscriptNotice() {}

    public static Bilingual of(boolean up, String words) {
        return up
                ? Message.of(
                        "上标“{0}”没有对应的字符，已写在行内",
                        "the raised '{0}' has no character of its own and stands on the line", words)
                : Message.of(
                        "下标“{0}”没有对应的字符，已写在行内",
                        "the lowered '{0}' has no character of its own and stands on the line", words);
    }
}
