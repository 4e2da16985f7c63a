package org.zhinan.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A size of type, and how much room words take in it, without asking the machine's fonts. */
enum Face {
    NAME(16, 24),
    TEXT(14, 21),
    SMALL(12, 18);

    /** Faces differ; a line that is full by this reckoning is full in none of the usual ones. */
    private static final double MARGIN = 1.06;

    private static final String NARROW = "fijlrtI.,;:'’‘|!()[]- /";
    private static final String BROAD = "mwMWQO%@";
    /** Marks that begin no line, and marks that end none. */
    private static final String CLOSING = "，。、；：！？）》〉」』】〕”’,.;:!?)]%—–-";

    private static final String OPENING = "（《〈「『【〔“‘([";

    private final int size;
    final int line;

    Face(int size, int line) {
        this.size = size;
        this.line = line;
    }

    String look() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Width in units. */
    int width(String text) {
        return (int) Math.ceil(text.codePoints().mapToDouble(Face::em).sum() * size * MARGIN);
    }

    private static double em(int point) {
        if (isWide(point)) {
            return 1;
        }
        if (NARROW.indexOf(point) >= 0) {
            return 0.33;
        }
        if (BROAD.indexOf(point) >= 0) {
            return 0.86;
        }
        return Character.isUpperCase(point) ? 0.69 : 0.56;
    }

    private static boolean isWide(int point) {
        return point >= 0x2E80 || "“”‘’—…".indexOf(point) >= 0;
    }

    /** Cuts words into lines that are no wider: between words of Latin script, between any two ideographs. */
    List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && width((line + piece).stripTrailing()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return List.copyOf(lines);
    }

    /** The text cut wherever a line may end. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (mayBreak(text.charAt(i - 1), text.charAt(i))) {
                pieces.add(text.substring(from, i));
                from = i;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static boolean mayBreak(char before, char after) {
        if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || before == '/' || isWide(before) || isWide(after);
    }
}
