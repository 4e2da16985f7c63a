package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.importer.source.common.Whitespace;

/** Tables that are typed with spaces, or lost their lines on the clipboard: lines of as many cells each right below the title of a table. */
final class SpacedTables {
    private static final Pattern CAPTION = Pattern.compile(
            "(?:续?表|附表)[ \\u3000]*(?:[A-Z]?[0-9]{1,3}(?:[.．-][0-9]{1,3}){0,3}|[一二三四五六七八九十]{1,3})"
                    + "(?:[ \\u3000:：].{0,60}[^。；;])?|(?i:table) +[A-Z]?[.]?[0-9]{1,3}(?:[.-][0-9]{1,3}){0,3}(?:[ :.—–-].{0,100}[^.;])?");
    /** What may stand between the title and the first row. */
    private static final Pattern UNIT = Pattern.compile("[（(]?(?:单位|單位|(?i:unit|units))[:：].{1,30}");

    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}|[ ]*\\u3000[ \\u3000]*");
    private static final Pattern BLANK = Pattern.compile("[ \\u3000\\u00a0]+");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;：:，,].*");
    private static final Pattern NOTE = Pattern.compile("(?:[注註]|(?i:notes?))[ \\u30000-9]*[:：].*|NOTE .*");
    /** Chinese words have no spaces within, so that one space parts cells where so many lines have as many. */
    private static final int FEWEST_LINES = 3;

    private SpacedTables() {}

    /** The lines, with tabs between the cells of such tables. */
    static List<String> tabbed(List<String> lines) {
        List<String> tabbed = new ArrayList<>(lines);
        for (int at = 0; at < lines.size(); at++) {
            if (CAPTION.matcher(Whitespace.strip(lines.get(at))).matches()) {
                int first = first(lines, at + 1);
                if (!mark(lines, first, GAP, 2, tabbed)) {
                    mark(lines, first, BLANK, FEWEST_LINES, tabbed);
                }
            }
        }
        return tabbed;
    }

    private static int first(List<String> lines, int from) {
        int at = from;
        while (at < lines.size()
                && (Whitespace.areBlank(lines.get(at))
                        || UNIT.matcher(Whitespace.strip(lines.get(at))).matches())) {
            at++;
        }
        return at;
    }

    private static boolean mark(List<String> lines, int first, Pattern gap, int fewest, List<String> tabbed) {
        List<List<String>> rows = new ArrayList<>();
        for (int at = first; at < lines.size(); at++) {
            List<String> row =
                    cells(lines.get(at), gap, rows.isEmpty() ? 0 : rows.get(0).size());
            boolean fits =
                    rows.isEmpty() ? row.size() > 1 : row.size() == rows.get(0).size();
            boolean words = gap == GAP || !SENTENCE.matcher(lines.get(at)).matches();
            if (!fits || !words || NOTE.matcher(Whitespace.strip(lines.get(at))).matches()) {
                break;
            }
            rows.add(row);
        }
        boolean chinese = rows.stream()
                .limit(1)
                .flatMap(List::stream)
                .allMatch(cell -> cell.codePoints().anyMatch(Character::isIdeographic));
        if (rows.size() < fewest || gap == BLANK && !chinese) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            tabbed.set(first + i, String.join("\t", rows.get(i)));
        }
        return true;
    }

    /** @param columns of the table so far: a line that is indented and has one cell less goes on below the first cell */
    private static List<String> cells(String line, Pattern gap, int columns) {
        if (line.indexOf('\t') >= 0 || Whitespace.areBlank(line)) {
            return List.of();
        }
        List<String> cells = new ArrayList<>(Arrays.asList(gap.split(Whitespace.strip(line))));
        if (gap == GAP && cells.size() + 1 == columns && GAP.matcher(line).lookingAt()) {
            cells.add(0, "");
        }
        return cells;
    }
}
