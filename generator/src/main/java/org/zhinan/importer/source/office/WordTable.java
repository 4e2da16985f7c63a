package org.zhinan.importer.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhinan.importer.source.CellText;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.TableBuilder;
import org.zhinan.importer.source.common.XmlElement;
import org.zhinan.problem.Message;

/** A table of a DOCX file. */
final class WordTable {
    private final WordContext context;
    private final Consumer<SourceBlock> sink;
    private final TableBuilder table = new TableBuilder();
    private boolean headers = true;

    WordTable(WordContext context, Consumer<SourceBlock> sink) {
        this.context = context;
        this.sink = sink;
    }

    void read(XmlElement element) throws IOException {
        int line = context.line + 1;
        List<XmlElement> rows = inside(element, "w:tr");
        if (rows.size() == 1 && inside(rows.get(0), "w:tc").size() == 1) {
            context.draft.tell(CellText.ONE_CELL, line);
            new WordBlocks(context, sink).read(inside(rows.get(0), "w:tc").get(0));
            return;
        }
        for (XmlElement row : rows) {
            row(row);
        }
        table.build(line).ifPresent(sink);
        table.after().forEach(sink);
    }

    /** The children of that name, also those that stand in a frame of another kind. */
    private static List<XmlElement> inside(XmlElement parent, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement each : parent.children().toList()) {
            switch (each.name()) {
                case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml" -> found.addAll(inside(each, name));
                default -> {
                    if (each.is(name)) {
                        found.add(each);
                    }
                }
            }
        }
        return found;
    }

    private void row(XmlElement row) throws IOException {
        Optional<XmlElement> properties = row.child("w:trPr");
        if (properties.flatMap(each -> each.child("w:del")).isPresent()) {
            context.tracked = true;
            context.draft.remove(
                    Message.of("修订中删除的表格行", "row of a table deleted as a tracked change"),
                    context.line + 1,
                    row.text());
            return;
        }
        headers &= properties
                .flatMap(each -> each.child("w:tblHeader"))
                .filter(each -> WordStyles.isOn(each.get("w:val"), true))
                .isPresent();
        table.beginRow();
        gap(properties, "w:gridBefore");
        for (XmlElement cell : inside(row, "w:tc")) {
            cell(cell);
        }
        gap(properties, "w:gridAfter");
    }

    private void gap(Optional<XmlElement> properties, String name) {
        int columns = properties
                .flatMap(each -> each.child(name))
                .map(each -> each.number("w:val", 0))
                .orElse(0);
        if (columns > 0) {
            table.add("", columns, 1, false);
        }
    }

    private void cell(XmlElement cell) throws IOException {
        List<SourceBlock> blocks = new ArrayList<>();
        new WordBlocks(context, blocks::add, true).read(cell);
        CellText text = CellText.of(blocks, context.draft, context.line);
        text.beside().forEach(table::addAfter);
        Optional<XmlElement> properties = cell.child("w:tcPr");
        int columns = properties
                .flatMap(each -> each.child("w:gridSpan"))
                .map(each -> each.number("w:val", 1))
                .orElse(1);
        if (goesOn(properties, "w:hMerge")) {
            table.widenLast(text.words());
        } else if (goesOn(properties, "w:vMerge")) {
            table.goOn(text.words(), columns);
        } else {
            table.add(text.words(), columns, 1, headers);
        }
    }

    private static boolean goesOn(Optional<XmlElement> properties, String merge) {
        return properties
                .flatMap(each -> each.child(merge))
                .filter(each -> !each.get("w:val").equals("restart"))
                .isPresent();
    }
}
