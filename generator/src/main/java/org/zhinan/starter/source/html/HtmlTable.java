package org.zhinan.starter.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.zhinan.starter.source.CellText;
import org.zhinan.starter.source.SourceBlock;
import org.zhinan.starter.source.SourceDraft;
import org.zhinan.starter.source.TableBuilder;

/** A table of a page. */
final class HtmlTable {
    private final SourceDraft draft;
    private final HtmlFootnotes notes;
    private final Consumer<SourceBlock> sink;
    private final TableBuilder table = new TableBuilder();

    HtmlTable(SourceDraft draft, HtmlFootnotes notes, Consumer<SourceBlock> sink) {
        this.draft = draft;
        this.notes = notes;
        this.sink = sink;
    }

    void read(Element element) {
        int line = HtmlElements.line(element);
        for (Element caption : element.children().stream()
                .filter(each -> each.nameIs("caption"))
                .toList()) {
            new HtmlBlocks(draft, notes, sink).read(caption);
        }
        List<Element> rows = rows(element);
        List<Element> cells = rows.stream().flatMap(row -> cells(row).stream()).toList();
        if (cells.stream()
                        .filter(cell -> cell.hasText() || !cell.select("img").isEmpty())
                        .count()
                <= 1) {
            draft.tell(CellText.ONE_CELL, line);
            cells.forEach(cell -> new HtmlBlocks(draft, notes, sink).read(cell));
            return;
        }
        rows.forEach(this::row);
        table.build(line).ifPresent(sink);
        table.after().forEach(sink);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
                child.children().stream().filter(each -> each.nameIs("tr")).forEach(rows::add);
            }
        }
        rows.removeIf(HtmlElements::isHidden);
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(each -> (each.nameIs("td") || each.nameIs("th")) && !HtmlElements.isHidden(each))
                .toList();
    }

    private void row(Element row) {
        table.beginRow();
        boolean head = row.parent() != null && row.parent().nameIs("thead");
        for (Element cell : cells(row)) {
            List<SourceBlock> blocks = new ArrayList<>();
            new HtmlBlocks(draft, notes, blocks::add).read(cell);
            CellText text = CellText.of(blocks, draft, HtmlElements.line(cell));
            text.beside().forEach(table::addAfter);
            int down = cell.attr("rowspan").strip().equals("0") ? Integer.MAX_VALUE : number(cell.attr("rowspan"));
            table.add(text.words(), number(cell.attr("colspan")), down, head || cell.nameIs("th"));
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
