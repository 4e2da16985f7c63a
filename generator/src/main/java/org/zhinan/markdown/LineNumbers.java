package org.zhinan.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text; a node of flexmark counts them from the beginning of the text each time it is asked. */
public final class LineNumbers {
    private final int[] starts;

    public LineNumbers(String text) {
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> isEnd(text, i))
                                .map(i -> i + 1))
                .toArray();
    }

    /** A line feed, or a carriage return without one. */
    private static boolean isEnd(String text, int i) {
        return text.charAt(i) == '\n'
                || text.charAt(i) == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
    }

    /** The line in which the node begins, counted from 1. */
    public int of(Node node) {
        int found = Arrays.binarySearch(starts, node.getStartOffset());
        return found >= 0 ? found + 1 : -found - 1;
    }
}
