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

    /** The text after a change, with what went and what came marked where they stand. */
    static String change(String before, String after) {
        if (before.equals(after)) {
            return escape(after);
        }
        int start = sameStart(before, after);
        int end = sameEnd(before, after, start);
        return escape(after.substring(0, start))
                + marked("del", before.substring(start, before.length() - end))
                + marked("ins", after.substring(start, after.length() - end))
                + escape(after.substring(after.length() - end));
    }

    private static String marked(String element, String text) {
        return text.isEmpty() ? "" : "<" + element + ">" + escape(text) + "</" + element + ">";
    }

    private static int sameStart(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same > 0 && Character.isHighSurrogate(a.charAt(same - 1)) ? same - 1 : same;
    }

    private static int sameEnd(String a, String b, int start) {
        int most = Math.min(a.length(), b.length()) - start;
        int same = 0;
        while (same < most && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same > 0 && Character.isLowSurrogate(a.charAt(a.length() - same)) ? same - 1 : same;
    }
}
