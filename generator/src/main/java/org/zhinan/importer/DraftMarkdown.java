package org.zhinan.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.markdown.DraftMarkers;
import org.zhinan.markdown.MarkdownEscaper;
import org.zhinan.text.Language;

/** Writes the blocks of a draft as the Markdown of a document. */
final class DraftMarkdown {
    private final Language language;
    private final boolean careful;

    private DraftMarkdown(Language language, boolean careful) {
        this.language = language;
        this.careful = careful;
    }

    /** The text with a mark before each doubtful block. */
    static String of(List<DraftBlock> blocks, Language language) {
        return of(blocks, language, true);
    }

    static String of(List<DraftBlock> blocks, Language language, boolean marked) {
        return blocks.stream()
                        .map(block -> (marked ? marks(block, language) : "") + block(block, language))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private static String marks(DraftBlock block, Language language) {
        String marks = block.marks(language);
        return marks.isEmpty() ? "" : DraftMarkers.DOUBT + " " + MarkdownEscaper.line(marks, language, true) + "\n\n";
    }

    static String block(DraftBlock block, Language language) {
        DraftMarkdown markdown = new DraftMarkdown(language, block.isCareful());
        if (block.picture().isPresent()) {
            return picture(MarkdownEscaper.carefully(block.text()), block.file());
        }
        return block.isTable() ? markdown.table(block) : markdown.text(block);
    }

    /** @param description as Markdown */
    static String picture(String description, String file) {
        return "![" + description + "](" + file + ")";
    }

    private String text(DraftBlock block) {
        if (block.lines().size() == 1) {
            String text = block.text();
            return block.depth() == 0
                    ? written(text, line -> MarkdownEscaper.line(line, language, true))
                    : "#".repeat(block.depth()) + " " + written(text, line -> MarkdownEscaper.heading(line, language));
        }
        String text = block.lines().stream()
                .map(each -> written(each, line -> MarkdownEscaper.line(line, language, false)))
                .collect(Collectors.joining("\\\n"));
        return block.depth() == 1 ? text + "\n===" : text;
    }

    private String written(String text, UnaryOperator<String> usual) {
        return careful ? MarkdownEscaper.carefully(text) : usual.apply(text);
    }

    private String table(DraftBlock block) {
        List<List<String>> written = new ArrayList<>();
        for (int i = 0; i < block.rows().size(); i++) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column < block.rows().get(i).size(); column++) {
                String mark = block.mark(i, column);
                String cell = block.rows().get(i).get(column);
                row.add(mark.isEmpty() ? written(cell, MarkdownEscaper::cell) : mark);
            }
            written.add(row);
        }
        return table(written, block.hasHead(), UnaryOperator.identity());
    }

    /** @param cell writes what stands in one */
    static String table(List<List<String>> rows, boolean head, UnaryOperator<String> cell) {
        int width = rows.get(0).size();
        String first = head ? row(rows.get(0), cell) : "|" + " |".repeat(width);
        String rule = "\n|" + " --- |".repeat(width);
        return rows.stream()
                .skip(head ? 1 : 0)
                .map(row -> "\n" + row(row, cell))
                .collect(Collectors.joining("", first + rule, ""));
    }

    private static String row(List<String> cells, UnaryOperator<String> written) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " |" : " " + written.apply(cell) + " |")
                .collect(Collectors.joining("", "|", ""));
    }
}
