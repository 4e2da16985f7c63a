package org.zhinan.importer.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.zhinan.importer.source.CellText;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.SourceTextBuilder;
import org.zhinan.importer.source.TableBuilder;
import org.zhinan.importer.source.common.Whitespace;

/** A table of a page. */
final class HtmlTable {
    private static final Pattern BRACKETS = Pattern.compile("[(（](?:[0-9]{1,3}|[a-z]{1,5})[)）]|[a-z][)）]|[—–•·-]");
    private static final Pattern ITEM = Pattern.compile(BRACKETS.pattern() + "|[0-9]{1,3}[.)]");

    private final SourceTextBuilder draft;
    private final HtmlFootnotes notes;
    private final Consumer<SourceBlock> sink;
    private final TableBuilder table = new TableBuilder();

    HtmlTable(SourceTextBuilder draft, HtmlFootnotes notes, Consumer<SourceBlock> sink) {
        this.draft = draft;
        this.notes = notes;
        this.sink = sink;
    }

    void read(Element element) {
        int line = HtmlElementClassifier.line(element);
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
        if (rows.stream().allMatch(row -> isItem(row, rows.size()))) {
            rows.forEach(this::item);
            return;
        }
        rows.forEach(this::row);
        table.build(line).ifPresent(sink);
        table.after().forEach(sink);
    }

    /** Sites of the EU set each point as a table of its number and its text. */
    private static boolean isItem(Element row, int rows) {
        List<Element> cells = withText(row);
        return cells.size() == 2
                && cells.stream().noneMatch(cell -> cell.nameIs("th"))
                && (rows == 1 ? ITEM : BRACKETS)
                        .matcher(Whitespace.strip(cells.get(0).text()))
                        .matches();
    }

    private static List<Element> withText(Element row) {
        return cells(row).stream().filter(Element::hasText).toList();
    }

    private void item(Element row) {
        List<Element> cells = withText(row);
        String number = Whitespace.strip(cells.get(0).text());
        List<SourceBlock> blocks = new ArrayList<>();
        new HtmlBlocks(draft, notes, blocks::add).read(cells.get(1));
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            blocks.set(0, new Paragraph(number + " " + first.text(), first.line()));
        } else {
            sink.accept(new Paragraph(number, HtmlElementClassifier.line(row)));
        }
        blocks.forEach(sink);
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
        rows.removeIf(HtmlElementClassifier::isHidden);
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(each -> (each.nameIs("td") || each.nameIs("th")) && !HtmlElementClassifier.isHidden(each))
                .toList();
    }

    private void row(Element row) {
        table.beginRow();
        boolean head = row.parent() != null && row.parent().nameIs("thead");
        for (Element cell : cells(row)) {
            List<SourceBlock> blocks = new ArrayList<>();
            new HtmlBlocks(draft, notes, blocks::add).read(cell);
            CellText text = CellText.of(blocks, draft, HtmlElementClassifier.line(cell));
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
