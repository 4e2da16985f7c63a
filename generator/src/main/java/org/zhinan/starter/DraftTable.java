package org.zhinan.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.problem.Message;
import org.zhinan.starter.source.SourceBlock;
import org.zhinan.text.Bilingual;

/** A table of the source as one of a draft, which has rows of one width and no merged cells. */
final class DraftTable {
    private static final int NAMED = 3;

    private DraftTable() {}

    static DraftBlock of(SourceBlock.Table table, PlainCharacters characters, Findings findings) {
        DraftBlock block = DraftBlock.ofTable(table.line());
        List<List<String>> rows = new ArrayList<>();
        int columns = table.columns();
        int[] covered = new int[columns];
        for (SourceBlock.Row row : table.rows()) {
            rows.add(cells(row, covered, text -> characters.of(text, table.line(), block)));
        }
        if (table.hasMergedCells()) {
            findings.add(Finding.Kind.NOT_SAID, block, table.line(), merged(table));
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
        dropEmpty(rows, block, findings);
        if (!rows.isEmpty()) {
            setRows(table, rows, block, findings);
        }
        return block;
    }

    private interface Text {
        String of(String text);
    }

    /** @param covered how many rows each column is still covered by a cell from above */
    private static List<String> cells(SourceBlock.Row row, int[] covered, Text text) {
        List<String> cells = new ArrayList<>();
        int next = 0;
        for (int column = 0; column < covered.length; ) {
            if (covered[column] > 0) {
                covered[column++]--;
                cells.add("");
            } else if (next < row.cells().size()) {
                SourceBlock.Cell cell = row.cells().get(next++);
                cells.add(text.of(cell.text()));
                for (int i = 0; i < cell.columns() && column < covered.length; i++) {
                    covered[column++] = cell.rows() - 1;
                    if (i > 0) {
                        cells.add("");
                    }
                }
            } else {
                column++;
                cells.add("");
            }
        }
        return cells;
    }

    private static Bilingual merged(SourceBlock.Table table) {
        List<String> words = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.columns() > 1 || cell.rows() > 1)
                .map(cell -> DraftBlocks.beginning(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        String shown = words.stream().limit(NAMED).collect(Collectors.joining(" / "));
        return Message.of(
                "表格有合并的单元格（{0}），此处的表格不能合并：文字写在其左上角一格，其余各格为空，没有重复；请对照原文，在表前或表后写明这些文字管到哪几行、哪几列",
                "the table has merged cells ({0}), which tables here cannot have: the text stands in the upper left place"
                        + " of each and is not repeated, the other places are empty. Say before or below the table which rows and columns"
                        + " these words are for",
                shown);
    }

    private static void dropEmpty(List<List<String>> rows, DraftBlock block, Findings findings) {
        int before = rows.size();
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        if (rows.size() < before) {
            findings.add(
                    Finding.Kind.LEFT_OUT,
                    block,
                    block.line(),
                    Message.of("表格的{0}个空行", "{0} empty rows of the table", before - rows.size()));
        }
    }

    /** The first row is the header when the source says so, or when it counts nothing, and then it is told. */
    private static void setRows(SourceBlock.Table table, List<List<String>> rows, DraftBlock block, Findings findings) {
        boolean declared = table.rows().get(0).cells().stream().allMatch(SourceBlock.Cell::header);
        boolean usual = rows.get(0).get(0).equals("序号");
        boolean head = rows.size() > 1
                && (declared || usual || rows.get(0).stream().noneMatch(cell -> cell.matches("(?s).*\\d.*")));
        block.setRows(rows, head);
        if (!declared && !usual) {
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
