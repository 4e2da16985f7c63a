package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines of plain text that number pages: dashes say it, or that bare numbers count up far apart. */
public final class PageNumbers {
    private static final Pattern SURE =
            Pattern.compile("[-—–－]+ ?\\d{1,4} ?[-—–－]+|第 ?\\d+ ?页(?:[，, ]*共 ?\\d+ ?页)?|(?i:page) \\d+ of \\d+");
    private static final Pattern BARE = Pattern.compile("\\d{1,3}");
    /** The head of a page of an act, above the line that names the part: its page, its name and its chapter number. */
    private static final Pattern ACT = Pattern.compile(
            "[0-9]{1,4}\\s+\\p{Lu}[^;:]{5,120} \\(c\\. ?[0-9]{1,4}\\)|\\p{Lu}[^;:]{5,120} \\(c\\. ?[0-9]{1,4}\\)\\s+[0-9]{1,4}");

    private static final Pattern OF_PART =
            Pattern.compile("(?:Part|Chapter|Schedule) [0-9]{1,3}[A-Z]{0,2} [—–] [^.;:]{1,120}");
    private static final int FEWEST = 3;
    private static final int APART = 6;

    private PageNumbers() {}

    /** Their lines. */
    public static Set<Integer> in(SourceText source) {
        Set<Integer> lines = new HashSet<>();
        if (source.format() != SourceFormat.TEXT) {
            return lines;
        }
        List<SourceBlock.Paragraph> bare = new ArrayList<>();
        List<SourceBlock> blocks = source.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i + 1) instanceof SourceBlock.Paragraph part
                    && !part.afterBlank()
                    && OF_PART.matcher(part.text()).matches()
                    && ACT.matcher(words(blocks.get(i))).matches()) {
                lines.add(line(blocks.get(i)));
                lines.add(part.line());
            }
        }
        for (SourceBlock block : blocks) {
            if (block instanceof SourceBlock.Paragraph paragraph) {
                if (SURE.matcher(paragraph.text()).matches()) {
                    lines.add(paragraph.line());
                } else if (BARE.matcher(paragraph.text()).matches()) {
                    bare.add(paragraph);
                }
            }
        }
        if (bare.size() >= FEWEST && countUp(bare)) {
            bare.forEach(each -> lines.add(each.line()));
        }
        return lines;
    }

    /** Whether the line, where it is one of them, has words of the text and not only a page. */
    public static boolean isHead(String line) {
        return OF_PART.matcher(line).matches() || ACT.matcher(line).matches();
    }

    private static String words(SourceBlock block) {
        return block instanceof SourceBlock.Table table && table.rows().size() == 1
                ? GazetteHead.words(table)
                : block instanceof SourceBlock.Paragraph paragraph ? paragraph.text() : "";
    }

    private static int line(SourceBlock block) {
        return block instanceof SourceBlock.Table table ? table.line() : ((SourceBlock.Paragraph) block).line();
    }

    private static boolean countUp(List<SourceBlock.Paragraph> bare) {
        for (int i = 1; i < bare.size(); i++) {
            int value = Integer.parseInt(bare.get(i).text());
            boolean next = value == Integer.parseInt(bare.get(i - 1).text()) + 1;
            if (!next || bare.get(i).line() - bare.get(i - 1).line() < APART) {
                return false;
            }
        }
        return true;
    }
}
