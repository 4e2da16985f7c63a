package org.zhinan.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.markdown.DraftMarkers;

/** One block of a draft while it is put together. */
final class DraftBlock {
    private final List<String> lines = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final boolean table;

    DraftBlock(String line, boolean table) {
        this.table = table;
        lines.add(line);
    }

    boolean isTable() {
        return table;
    }

    List<String> lines() {
        return lines;
    }

    String text() {
        return String.join("", lines);
    }

    void addLine(String line) {
        lines.add(line);
    }

    /** Goes on with a line that was cut off. */
    void goOn(String line) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line);
    }

    void doubt(String why) {
        if (!doubts.contains(why)) {
            doubts.add(why);
        }
    }

    int doubts() {
        return doubts.size();
    }

    /** The paragraph of marks that stands before the block; empty when nothing is doubtful. */
    String marks() {
        return doubts.isEmpty()
                ? ""
                : doubts.stream().collect(Collectors.joining("；", DraftMarkers.DOUBT + " ", "\n\n"));
    }
}
