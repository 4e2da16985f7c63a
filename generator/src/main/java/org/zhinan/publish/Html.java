package org.zhinan.publish;

import org.zhinan.text.Bilingual;

/** Text as HTML. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** In a page in Chinese. */
    static String both(Bilingual text) {
        return escape(text.zh()) + " <span lang=\"en\">" + escape(text.en()) + "</span>";
    }
}
