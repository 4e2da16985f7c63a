package org.zhinan.starter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.markdown.ClauseMarker;
import org.zhinan.text.Language;

/** Writes the blocks of a draft as the Markdown of a document. */
final class DraftMarkdown {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_<~&]|^[#>+=-]|(?<=\\])(?=\\[)");
    private static final Pattern TITLE =
            Pattern.compile("[^，。；]*(通知|方案|指引|条件|清单|汇总表|参考|办法|意见|规定|细则|公告|指南|通告|决定|标准)(（.*）)?", Pattern.DOTALL);
    private static final int HEADING = 40;

    private boolean titled;

    private DraftMarkdown() {}

    static String of(List<DraftBlock> pieces) {
        DraftMarkdown markdown = new DraftMarkdown();
        return pieces.stream().map(markdown::block).collect(Collectors.joining("\n\n")) + "\n";
    }

    private String block(DraftBlock piece) {
        String text = piece.isTable() ? table(piece) : text(piece);
        // After the text is made, since making it may find a doubt.
        return piece.marks() + text;
    }

    private String text(DraftBlock piece) {
        String text = piece.lines().stream().map(DraftMarkdown::escape).collect(Collectors.joining("\\\n"));
        boolean several = piece.lines().size() > 1;
        if (!titled
                && ClauseMarker.of(text, Language.ZH).isEmpty()
                && TITLE.matcher(piece.text()).matches()
                && !piece.text().startsWith("附件：")) {
            titled = true;
            return several ? text + "\n===" : "# " + text;
        }
        return several ? text : heading(text) + text;
    }

    private static String heading(String text) {
        boolean isShort = text.length() <= HEADING && text.matches("[^。；，：]*");
        int level = ClauseMarker.of(text, Language.ZH).map(ClauseMarker::level).orElse(0);
        return isShort && (level == 1 || level == 2) ? "#".repeat(level + 1) + " " : "";
    }

    private static String escape(String line) {
        return MARKUP.matcher(line).replaceAll("\\\\\\\\$0");
    }

    /** The first row is the header when it counts nothing; rows of other widths are filled up, and said. */
    private static String table(DraftBlock piece) {
        List<List<String>> rows = new ArrayList<>();
        piece.lines().forEach(line -> rows.add(new ArrayList<>(Arrays.asList(line.split("\t", -1)))));
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        for (List<String> row : rows) {
            if (row.size() < width) {
                piece.doubt("表格各行的列数不同，已在行末补空");
            }
            while (row.size() < width) {
                row.add("");
            }
        }
        boolean head = rows.get(0).stream().noneMatch(cell -> cell.matches(".*\\d.*")) && rows.size() > 1;
        if (!rows.get(0).get(0).equals("序号")) {
            piece.doubt(head ? "表格首行作为表头" : "表格没有表头");
        }
        StringBuilder table = new StringBuilder(head ? row(rows.get(0)) : "|" + " |".repeat(width));
        table.append("\n|").append(" --- |".repeat(width));
        rows.stream().skip(head ? 1 : 0).forEach(cells -> table.append('\n').append(row(cells)));
        return table.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " |" : " " + escape(cell).replace("|", "\\|") + " |")
                .collect(Collectors.joining("", "|", ""));
    }
}
