package org.zhinan.numbering;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table of contents without a title: lines with numbers that all stand again below, in their order and with text between them. */
final class UntitledContents {
    /** Behind so many lines of front matter no text has its contents. */
    private static final int WITHIN = 40;

    private static final int FEWEST = 3;
    private static final int LONGEST = 160;

    private final List<TableOfContents.Entry> entries;
    private final List<String> lines;

    private UntitledContents(List<TableOfContents.Entry> entries) {
        this.entries = entries;
        this.lines = entries.stream().map(UntitledContents::line).toList();
    }

    /** Where it begins, and where it has ended. */
    record Run(int from, int to) {}

    static Optional<Run> of(List<TableOfContents.Entry> entries) {
        UntitledContents contents = new UntitledContents(entries);
        return IntStream.range(0, Math.min(WITHIN, entries.size()))
                .filter(contents::mayBegin)
                .mapToObj(contents::from)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** As it is compared; empty for what is no line of contents. */
    private static String line(TableOfContents.Entry entry) {
        String text = entry.text();
        boolean listed = text.length() <= LONGEST && !text.matches("(?s).*[。；;：:，,]|.*。.*");
        return listed ? TableOfContents.compact(text).replaceFirst("\\.$", "") : "";
    }

    private boolean mayBegin(int at) {
        return !lines.get(at).isEmpty() && entries.get(at).candidates().stream().anyMatch(TableOfContents::isOuter);
    }

    private Optional<Run> from(int from) {
        int again = again(from, from + 1);
        int to = from;
        int last = again;
        for (int next = again; next > 0 && to < again; next = to < again ? again(to, last + 1) : 0) {
            last = next;
            to++;
        }
        int listed = to - from;
        int between = last - again + 1 - listed;
        long numbered = IntStream.range(from, to).filter(this::mayBegin).count();
        return listed >= FEWEST && numbered * 2 > listed && between * 2 >= listed
                ? Optional.of(new Run(from, to))
                : Optional.empty();
    }

    /** Where the line stands from there on; 0 for nowhere. */
    private int again(int line, int from) {
        String words = lines.get(line);
        return words.isEmpty()
                ? 0
                : IntStream.range(from, lines.size())
                        .filter(i -> lines.get(i).equals(words))
                        .findFirst()
                        .orElse(0);
    }
}
