package org.zhinan.importer.source.html;

/** Words of a paragraph as a browser puts them together: white space of the source counts as one space, or as none between ideographs. */
final class HtmlInline {
    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private boolean brokenLine;

    /** Words of the source. */
    void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f') {
                blank = true;
                brokenLine |= c == '\n' || c == '\r';
            } else {
                space(c);
                text.append(c);
            }
        }
    }

    private void space(char next) {
        if (blank && text.length() > 0 && last() != '\n') {
            // A line break of the source between two ideographs is none of the text.
            boolean none = brokenLine && isWide(last()) && isWide(next);
            text.append(none ? "" : " ");
        }
        blank = false;
        brokenLine = false;
    }

    /** Words as they are, white space included. */
    void addWritten(String words) {
        if (!words.isEmpty()) {
            space(words.charAt(0));
            text.append(words);
        }
    }

    void addBreak() {
        text.append('\n');
        blank = false;
        brokenLine = false;
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uD7FF'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFF00' && c <= '\uFF60'
                || Character.isSurrogate(c)
                || "“”‘’—…".indexOf(c) >= 0;
    }

    /** What was put together since the last call. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        blank = false;
        brokenLine = false;
        return taken;
    }
}
