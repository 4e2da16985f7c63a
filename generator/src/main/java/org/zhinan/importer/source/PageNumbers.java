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
        for (SourceBlock block : source.blocks()) {
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
