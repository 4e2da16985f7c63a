package org.zhinan.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import org.zhinan.text.HyphenatedNumbers;

/** Where lines may end: as usual, but not within telephone numbers and other figures with hyphens. */
final class LineBreaker implements FSTextBreaker {
    private final FSTextBreaker usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        usual.setText(newText);
    }

    @Override
    public int next() {
        int next = usual.next();
        while (next != BreakIterator.DONE && HyphenatedNumbers.arePartedAt(text, next)) {
            next = usual.next();
        }
        return next;
    }
}
