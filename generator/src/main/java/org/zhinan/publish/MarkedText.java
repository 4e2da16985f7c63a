package org.zhinan.publish;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.zhinan.text.Comparison;

/** A stretch of a text after a change. */
public record MarkedText(String text, Mark mark) {
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

    /** The HTML element that says it; empty for none. */
    public String getTag() {
        return mark.tag;
    }

    /** The text after a change, with the words that went and came where they stand. */
    static List<MarkedText> of(String before, String after) {
        Comparison compared = Comparison.of(before, after);
        Iterator<Comparison.Piece> came = compared.after().iterator();
        List<MarkedText> marked = new ArrayList<>();
        for (Comparison.Piece went : compared.before()) {
            if (went.differs()) {
                marked.add(new MarkedText(went.text(), Mark.WENT));
            } else {
                addUntilEqual(came, marked);
            }
        }
        addUntilEqual(came, marked);
        return marked;
    }

    /** What came before the next piece that both texts have, and that piece. */
    private static void addUntilEqual(Iterator<Comparison.Piece> came, List<MarkedText> marked) {
        while (came.hasNext()) {
            Comparison.Piece piece = came.next();
            marked.add(new MarkedText(piece.text(), piece.differs() ? Mark.CAME : Mark.SAME));
            if (!piece.differs()) {
                return;
            }
        }
    }
}
