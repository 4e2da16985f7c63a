package org.zhinan.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.problem.Message;

/** A table of the source as one of a draft, which has rows of one width. */
final class DraftTableConverter {
    /** Marks of cells that are merged, as docs/content.md gives them. */
    private static final String ABOVE = "^^";

    private static final String LEFT = "<<";

    /** What the first column of a header is called where it numbers the rows. */
    private static final Pattern NUMBERS = Pattern.compile("(?i)序\\s*号|编\\s*号|no\\.?|s/n|item no\\.?");

    private DraftTableConverter() {}

    static DraftBlock of(SourceBlock.Table table, PlainCharacters characters, Findings findings) {
        DraftBlock block = DraftBlock.ofTable(table.line());
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> marks = new ArrayList<>();
        int columns = table.columns();
        int[] covered = new int[columns];
        for (SourceBlock.Row row : table.rows()) {
            List<String> own = new ArrayList<>();
            rows.add(cells(row, covered, text -> characters.of(text, table.line(), block), own));
            marks.add(own);
        }
        boolean uneven = !table.hasMergedCells()
                && table.rows().stream().anyMatch(row -> row.cells().size() < columns);
        if (uneven) {
            findings.add(
                    Finding.Kind.NOT_SAID,
                    block,
                    table.line(),
                    Message.of(
                            "表格各行的列数不同，已在行末补空",
                            "rows of the table have fewer cells than others; empty ones are added at their ends"));
        }
        boolean toFill = !table.hasMergedCells() && dropEmpty(rows, block, findings);
        if (!rows.isEmpty()) {
            setRows(table, rows, marks, toFill, block, findings);
        }
        return block;
    }

    private interface Text {
        String of(String text);
    }

    /**
     * @param covered how many rows each column is still covered by a cell from above
     * @param marks gets the mark of each cell that continues another, and nothing for any other
     */
    private static List<String> cells(SourceBlock.Row row, int[] covered, Text text, List<String> marks) {
        List<String> cells = new ArrayList<>();
        int next = 0;
        for (int column = 0; column < covered.length; ) {
            if (covered[column] > 0) {
                covered[column++]--;
                cells.add("");
                marks.add(ABOVE);
            } else if (next < row.cells().size()) {
                SourceBlock.Cell cell = row.cells().get(next++);
                cells.add(text.of(cell.text()));
                marks.add("");
                for (int i = 0; i < cell.columns() && column < covered.length; i++) {
                    covered[column++] = cell.rows() - 1;
                    if (i > 0) {
                        cells.add("");
                        marks.add(LEFT);
                    }
                }
            } else {
                column++;
                cells.add("");
                marks.add("");
            }
        }
        return cells;
    }

    /** Whether there were any. */
    private static boolean dropEmpty(List<List<String>> rows, DraftBlock block, Findings findings) {
        int before = rows.size();
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        if (rows.size() < before) {
            findings.add(
                    Finding.Kind.LEFT_OUT,
                    block,
                    block.line(),
                    Message.of("表格的{0}个空行", "{0} empty rows of the table", before - rows.size()));
        }
        return rows.size() < before;
    }

    /**
     * The first row is the header when the source says so, or when it counts nothing, and then it is told.
     *
     * @param toFill whether rows to fill in stood in it: a form may have nothing but its header
     */
    private static void setRows(
            SourceBlock.Table table,
            List<List<String>> rows,
            List<List<String>> marks,
            boolean toFill,
            DraftBlock block,
            Findings findings) {
        boolean declared = table.rows().get(0).cells().stream().allMatch(SourceBlock.Cell::header);
        boolean usual = NUMBERS.matcher(rows.get(0).get(0).strip()).matches();
        boolean single = table.rows().get(0).cells().stream().allMatch(cell -> cell.rows() == 1);
        boolean head = (rows.size() > 1 || declared || usual || toFill)
                && single
                && (declared || usual || rows.get(0).stream().noneMatch(cell -> cell.matches("(?s).*\\d.*")));
        block.setRows(rows, marks, head);
        if (!declared && !usual || !single) {
            findings.add(
                    Finding.Kind.NOT_SAID,
                    block,
                    table.line(),
                    head
                            ? Message.of("表格首行作为表头", "the first row of the table is taken as its header")
                            : Message.of("表格没有表头", "the table has no header"));
        }
    }
}
