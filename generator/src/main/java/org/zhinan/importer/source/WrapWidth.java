package org.zhinan.importer.source;

import java.util.List;

/** How wide the lines of a text are that was wrapped, as one from a PDF: what breaks lines puts as many words into each as fit. */
public final class WrapWidth {
    private static final int FEWEST = 3;
    private static final int LONGEST = 140;
    /** Letters are not all as wide. */
    private static final int NEARLY = 8;

    private static final int SHORTEST = 45;
    private static final String STOPS = ".;:!?—”’\")";

    /** 0 for a text that is not wrapped. */
    private final int width;

    private WrapWidth(int width) {
        this.width = width;
    }

    public static WrapWidth of(SourceText source) {
        List<String> lines = source.blocks().stream()
                .map(block -> block instanceof SourceBlock.Paragraph paragraph ? paragraph.text() : "")
                .toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        WrapWidth found = new WrapWidth(longest);
        int cut = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1);
            boolean sure = lines.get(i).length() >= SHORTEST
                    && STOPS.indexOf(lines.get(i).charAt(lines.get(i).length() - 1)) < 0
                    && !next.isEmpty()
                    && Character.isLowerCase(next.charAt(0));
            cut += sure ? 1 : 0;
            full += sure && found.isFull(lines.get(i), next) ? 1 : 0;
        }
        return longest <= LONGEST && cut >= FEWEST && full * 5 >= cut * 4 ? found : new WrapWidth(0);
    }

    /** Whether the first word of the next line did not fit into the line. */
    public boolean isFull(String line, String next) {
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return width > 0 && line.length() >= SHORTEST && line.length() + 1 + word > width - NEARLY;
    }
}
