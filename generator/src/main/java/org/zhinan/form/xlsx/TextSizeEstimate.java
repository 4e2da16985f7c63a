package org.zhinan.form.xlsx;

import java.util.List;

/** Estimates the room that a text takes, without asking the machine's fonts. */
final class TextSizeEstimate {
    /** Widths of columns are counted in characters of this size. */
    private static final int BASE_SIZE = 11;

    private static final double LINE_HEIGHT = 1.3;
    private static final int PADDING = 6;
    private static final int WIDEST = 70;

    /** Words are kept whole and faces differ, so that a line takes less than its width. */
    private static final double USED = 0.92;

    private TextSizeEstimate() {}

    /** Height in points of the text in so many column characters. */
    static double height(String text, int width, CellStyle style) {
        double room = Math.max(1, width * USED * BASE_SIZE / style.font.size);
        long lines = text.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(characters(line) / room)))
                .sum();
        return Math.max(1, lines) * style.font.size * LINE_HEIGHT + PADDING;
    }

    /** Width in characters of a column that shows each text on one line, up to a limit. */
    static int widest(List<String> texts) {
        int widest = texts.stream().mapToInt(TextSizeEstimate::characters).max().orElse(0);
        return Math.min(WIDEST, (int) Math.ceil(widest / USED) + 2);
    }

    /** An ideograph counts two. */
    private static int characters(String line) {
        return line.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }
}
