package org.zhinan.importer.draft;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings of sections that a list has come up to: 4. after the items 1. to 3. of section 3. may be a fourth item, too. */
public final class SectionHeadings {
    private static final int LEVEL = 2;
    private static final Pattern SECTION = Pattern.compile("(\\d{1,2})[.．]?\\s+[^。；;]{1,80}[^。；;.:：]");
    private static final Pattern NUMBERED = Pattern.compile("(?s)(\\d{1,2})[.．](?!\\d)\\s*(.*)");
    private static final Pattern TITLE = Pattern.compile("[\\p{Lu}\\p{IsHan}][^。；;\\n]{0,79}[^。；;.:：,，]");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.。;；][”’\"'）)]*");

    private static final Pattern ANNEX = Pattern.compile("(?is)(?:附[件录表錄]|(?:annex|appendix|schedule)\\b).*");

    private SectionHeadings() {}

    /** Marks them as headings, which their numbers then speak for. */
    public static void say(List<DraftBlock> blocks) {
        int section = 0;
        int item = 0;
        // Whether each item of the list below the open section ends with a stop.
        boolean ended = false;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (isDivided(blocks, i)) {
                mark(blocks.get(i));
            }
            Matcher numbered = NUMBERED.matcher(text);
            if (ANNEX.matcher(text).matches()) {
                section = 0;
                item = 0;
            } else if (blocks.get(i).isText() && numbered.matches()) {
                int number = Integer.parseInt(numbered.group(1));
                boolean listed = item > 0 && item == section;
                if (number == section + 1 && TITLE.matcher(numbered.group(2)).matches() && (!listed || ended)) {
                    if (listed) {
                        mark(blocks.get(i));
                    }
                    section = number;
                    item = 0;
                } else {
                    ended = ENDED.matcher(numbered.group(2)).matches() && (number == 1 || ended && number == item + 1);
                    item = number;
                }
            }
        }
    }

    /** Whether 3.1 stands below 3. Costs. */
    private static boolean isDivided(List<DraftBlock> blocks, int at) {
        Matcher section = SECTION.matcher(blocks.get(at).text());
        return at + 1 < blocks.size()
                && section.matches()
                && blocks.get(at + 1).text().startsWith(section.group(1) + ".1 ");
    }

    private static void mark(DraftBlock block) {
        if (block.sourceHeading().isEmpty()) {
            block.sourceHeading(OptionalInt.of(LEVEL));
        }
    }
}
