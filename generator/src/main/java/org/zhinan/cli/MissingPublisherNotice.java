package org.zhinan.cli;

import org.zhinan.library.Library;
import org.zhinan.problem.Message;
import org.zhinan.text.Language;

/** What who builds a site is told that names no publisher: it is no mistake, since only a publisher knows. */
final class MissingPublisherNotice {
    private MissingPublisherNotice() {}

    static void print(Library library, Language language) {
        if (library.site().publisher().isEmpty()) {
            System.err.println(Message.of(
                            "提示：site.yaml没有写“publisher”，页脚和无障碍说明不显示由谁发布、向谁反馈。",
                            "Note: site.yaml has no 'publisher', so no page says who publishes the site and whom to write to.")
                    .in(language));
        }
    }
}
