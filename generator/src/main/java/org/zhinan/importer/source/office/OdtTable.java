package org.zhinan.importer.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zhinan.importer.source.CellText;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.TableBuilder;
import org.zhinan.importer.source.common.XmlElement;
import org.zhinan.problem.Message;

/** A table of an ODT file. */
final class OdtTable {
    private static final int MOST_REPEATED = 100;

    private final OdtContext context;
    private final Consumer<SourceBlock> sink;
    private final TableBuilder table = new TableBuilder();

    OdtTable(OdtContext context, Consumer<SourceBlock> sink) {
        this.context = context;
        this.sink = sink;
    }

    void read(XmlElement element) throws IOException {
        int line = context.line + 1;
        List<XmlElement> cells = element.below("table:table-cell").toList();
        if (cells.size() == 1) {
            context.draft.tell(CellText.ONE_CELL, line);
            new OdtBlocks(context, sink).read(cells.get(0));
            return;
        }
        rows(element, false);
        table.build(line).ifPresent(sink);
        table.after().forEach(sink);
    }

    private void rows(XmlElement parent, boolean header) throws IOException {
        for (XmlElement each : parent.children().toList()) {
            switch (each.name()) {
                case "table:table-header-rows" -> rows(each, true);
                case "table:table-rows", "table:table-row-group" -> rows(each, header);
                case "table:table-row" -> {
                    int times = Math.max(1, Math.min(MOST_REPEATED, each.number("table:number-rows-repeated", 1)));
                    for (int i = 0; i < times; i++) {
                        row(each, header);
                    }
                }
                default -> {}
            }
        }
    }

    private void row(XmlElement row, boolean header) throws IOException {
        table.beginRow();
        for (XmlElement each : row.children().toList()) {
            int times = Math.max(1, Math.min(MOST_REPEATED, each.number("table:number-columns-repeated", 1)));
            for (int i = 0; i < times; i++) {
                if (each.is("table:table-cell")) {
                    cell(each, header);
                } else if (each.is("table:covered-table-cell")) {
                    context.draft.remove(
                            Message.of("合并单元格下被遮住的文字", "words under a merged cell"), context.line, each.text());
                }
            }
        }
    }

    private void cell(XmlElement cell, boolean header) throws IOException {
        List<SourceBlock> blocks = new ArrayList<>();
        new OdtBlocks(context, blocks::add, true).read(cell);
        CellText text = CellText.of(blocks, context.draft, context.line);
        text.beside().forEach(table::addAfter);
        table.add(
                text.words(),
                cell.number("table:number-columns-spanned", 1),
                cell.number("table:number-rows-spanned", 1),
                header);
    }
}
