package org.zhinan.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A stretch of a text after a change. */
public record ChangedTextSpan(String text, Mark mark) {
    /** What became of the words. */
    public enum Mark {
        SAME(""),
        WENT("del"),
        CAME("ins");

        private final String tag;

        Mark(String tag) {
            this.tag = tag;
        }
    }

    /** The same up to a character. */
    public ChangedTextSpan to(int end) {
        return new ChangedTextSpan(text.substring(0, end), mark);
    }

    /** The same from a character on. */
    public ChangedTextSpan from(int start) {
        return new ChangedTextSpan(text.substring(start), mark);
    }

    /** The HTML element that says it; empty for none. */
    public String getTag() {
        return mark.tag;
    }

    /** The text after a change, with the words that went and came where they stand. */
    public static List<ChangedTextSpan> of(String before, String after) {
        TextComparison compared = TextComparison.of(before, after);
        Iterator<TextComparison.Piece> came = compared.after().iterator();
        List<ChangedTextSpan> marked = new ArrayList<>();
        for (TextComparison.Piece went : compared.before()) {
            if (went.differs()) {
                marked.add(new ChangedTextSpan(went.text(), Mark.WENT));
            } else {
                addUntilEqual(came, marked);
            }
        }
        addUntilEqual(came, marked);
        return marked;
    }

    /** What came before the next piece that both texts have, and that piece. */
    private static void addUntilEqual(Iterator<TextComparison.Piece> came, List<ChangedTextSpan> marked) {
        while (came.hasNext()) {
            TextComparison.Piece piece = came.next();
            marked.add(new ChangedTextSpan(piece.text(), piece.differs() ? Mark.CAME : Mark.SAME));
            if (!piece.differs()) {
                return;
            }
        }
    }
}
