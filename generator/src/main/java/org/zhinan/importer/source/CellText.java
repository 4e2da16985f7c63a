package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/**
 * What stands in a cell.
 *
 * @param words its paragraphs, with line breaks between
 * @param beside what no cell can hold, for after the table
 */
public record CellText(String words, List<SourceBlock> beside) {
    public static final Bilingual ONE_CELL =
            Message.of("只有一个单元格的表格按段落读取", "a table of one cell was read as paragraphs");

    public static CellText of(List<SourceBlock> blocks, SourceTextBuilder draft, int line) {
        List<String> words = new ArrayList<>();
        List<SourceBlock> beside = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof SourceBlock.Paragraph paragraph) {
                words.add(paragraph.text());
            } else if (block instanceof SourceBlock.Table table) {
                words.add(flat(table));
                draft.tell(Message.of("表格中的表格按文字读取", "a table inside of a table was read as words"), line);
            } else {
                beside.add(block);
                draft.tell(Message.of("表格中的图片排在表格之后", "a picture of a table follows the table"), line);
            }
        }
        return new CellText(String.join("\n", words), beside);
    }

    private static String flat(SourceBlock.Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(SourceBlock.Cell::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
