package org.zhinan.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.numbering.ClauseNumberReader;
import org.zhinan.numbering.Profile;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Reads one Markdown file of a document into its blocks. */
public final class DocumentParser {
    private static final Bilingual PLAIN = Message.of(
            "请只写标题、段落、带编号的项、表格和图片，行首不空格；行首的符号如就是原文，请在前面加反斜杠",
            "Write headings, paragraphs, numbered items, tables and pictures only, with no blanks before them; put a"
                    + " backslash before a mark at the beginning of a line that is the text itself");
    private static final Bilingual ONE_PARAGRAPH = Message.of(
            "请把这一项写成一段，其后的段落另写，行首不空格",
            "Write the item as one paragraph, and what follows it as paragraphs of their own, without blanks before them");

    /** So many characters of what is wrong are shown. */
    private static final int SHOWN = 20;

    /** A line in brackets below a table is text, not its caption; two bars are an empty cell, not a wider one. */
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.COLUMN_SPANS, false))
            .build();

    private final SourceFile file;
    private final String text;
    private final LineNumbers lines;
    private final Language language;
    private final Problems problems;
    private final ClauseNumberReader outline;
    private final PlainInlineReader inline;
    private final List<Unnumbered> blocks = new ArrayList<>();

    /** A block before all of them get their numbers. */
    private record Unnumbered(
            boolean row,
            boolean head,
            int depth,
            List<String> cells,
            List<CellSpan> spans,
            Optional<String> picture,
            SourceLocation where) {
        Block numbered(BlockNumber number) {
            return new Block(number, kind(number), depth, cells, spans, picture, where);
        }

        private Block.Kind kind(BlockNumber number) {
            if (picture.isPresent()) {
                return Block.Kind.PICTURE;
            }
            if (row) {
                return head ? Block.Kind.HEAD : Block.Kind.ROW;
            }
            if (number.note()) {
                return Block.Kind.NOTE;
            }
            if (number.level().isEmpty()) {
                return Block.Kind.PARAGRAPH;
            }
            return depth > 0 ? Block.Kind.HEADING : Block.Kind.ITEM;
        }
    }

    private DocumentParser(SourceFile file, String text, Profile profile, Language language, Problems problems) {
        this.file = file;
        this.text = text;
        this.lines = new LineNumbers(text);
        this.language = language;
        this.problems = problems;
        this.outline = new ClauseNumberReader(profile, language);
        this.inline = new PlainInlineReader(file, lines, language, problems);
    }

    /**
     * The blocks in order, with unique ids; markup that a text must not have is a problem.
     *
     * @param profile how the text numbers its clauses
     */
    public static List<Block> read(
            SourceFile file, Profile profile, Language language, Problems problems, MemoCache memo) {
        return file.parsed(
                        "blocks in " + language + " by " + profile.id() + " " + profile.version(),
                        problems,
                        memo,
                        (text, own) -> new DocumentParser(file, text, profile, language, own).blocks())
                .orElse(List.of());
    }

    /** The same for a text that is not in a file yet. */
    public static List<Block> read(
            SourceFile file, String text, Profile profile, Language language, Problems problems) {
        return new DocumentParser(file, text, profile, language, problems).blocks();
    }

    private List<Block> blocks() {
        for (Node node : PARSER.parse(text).getChildren()) {
            add(node);
        }
        List<BlockNumber> numbers = outline.numbered();
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> blocks.get(i).numbered(numbers.get(i)))
                .toList();
    }

    private void add(Node node) {
        if (node instanceof Heading heading) {
            addText(heading, heading.getLevel(), inline.text(heading));
        } else if (node instanceof Paragraph paragraph && MarkdownPicture.isOne(paragraph)) {
            addPicture(paragraph);
        } else if (node instanceof Paragraph paragraph) {
            addText(paragraph, 0, inline.text(paragraph));
        } else if (node instanceof OrderedList list) {
            list.getChildren().forEach(this::addItem);
        } else if (node instanceof TableBlock table) {
            addTable(table);
        } else {
            problems.add(at(node), Message.of("此处不是纯文本：“{0}”", "this is not plain text: '{0}'", begin(node)), PLAIN);
        }
    }

    private static String begin(Node node) {
        String line = node.getChars().toString().strip().lines().findFirst().orElse("");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    /** A Markdown list item: its number is part of the text, set as the language sets it. */
    private void addItem(Node node) {
        if (!(node instanceof OrderedListItem item)
                || !(item.getFirstChild() instanceof Paragraph paragraph)
                || paragraph.getNext() != null) {
            problems.add(at(node), Message.of("带编号的一项只能是一个段落", "a numbered item must be one paragraph"), ONE_PARAGRAPH);
            return;
        }
        String gap = language == Language.ZH ? "" : " ";
        addText(item, 0, item.getOpeningMarker() + gap + inline.text(paragraph));
    }

    private void addText(Node node, int depth, String text) {
        if (text.startsWith(DraftMarkers.DOUBT)) {
            DraftMarkers.doubt(at(node), text, problems);
            return;
        }
        DraftMarkers.untranslated(at(node), text, language, problems);
        if (text.indexOf('\t') >= 0) {
            problems.add(
                    at(node),
                    Message.of("文本中有制表符", "a tab stands in this text"),
                    Message.of("请用“|”书写表格，或改为普通空格", "Write a table with '|', or a plain space"));
        }
        outline.text(text, depth > 0);
        blocks.add(new Unnumbered(false, false, depth, List.of(text), List.of(), Optional.empty(), at(node)));
    }

    private void addPicture(Paragraph paragraph) {
        MarkdownPicture picture = MarkdownPicture.of(paragraph, inline);
        picture.check(at(paragraph), language, problems);
        outline.picture();
        blocks.add(new Unnumbered(
                false,
                false,
                0,
                List.of(picture.description()),
                List.of(),
                Optional.of(picture.file()),
                at(paragraph)));
    }

    /** A row of a table as it is written. */
    private record WrittenRow(Node node, boolean head, List<Node> cells) {
        List<String> marks() {
            return cells.stream()
                    .map(cell -> cell.getChildChars().toString().strip())
                    .toList();
        }
    }

    private void addTable(TableBlock table) {
        outline.beginTable();
        List<WrittenRow> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                if (row instanceof TableRow && (part instanceof TableHead || part instanceof TableBody)) {
                    List<Node> cells = new ArrayList<>();
                    row.getChildren().forEach(cell -> {
                        if (cell instanceof TableCell) {
                            cells.add(cell);
                        }
                    });
                    rows.add(new WrittenRow(row, part instanceof TableHead, cells));
                }
            }
        }
        List<Optional<List<CellSpan>>> spans =
                MergedCells.of(rows.stream().map(WrittenRow::marks).toList(), true);
        for (int i = 0; i < rows.size(); i++) {
            addRow(rows.get(i), spans.get(i));
        }
    }

    private void addRow(WrittenRow row, Optional<List<CellSpan>> spans) {
        List<String> marks = row.marks();
        List<String> cells = IntStream.range(0, marks.size())
                .mapToObj(i -> MergedCells.isMark(marks.get(i))
                        ? ""
                        : inline.text(row.cells().get(i)))
                .toList();
        if (marks.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (spans.isEmpty()) {
            problems.add(
                    at(row.node()),
                    Message.of("此行的“^^”或“<<”没有可以延续的单元格", "a '^^' or '<<' of this row has no cell to continue"),
                    Message.of(
                            "“^^”延续上一行的单元格，“<<”延续左边的单元格，合并的单元格须构成矩形；如它就是原文，请写“\\^^”或“\\<<”",
                            "'^^' continues the cell above, '<<' the one to the left, and merged cells form a rectangle;"
                                    + " where it is the text itself write '\\^^' or '\\<<'"));
        }
        cells.stream()
                .filter(cell -> cell.contains(DraftMarkers.UNTRANSLATED))
                .findFirst()
                .ifPresent(cell -> DraftMarkers.untranslated(at(row.node()), cell, language, problems));
        outline.row(cells.get(0), row.head());
        blocks.add(
                new Unnumbered(true, row.head(), 0, cells, spans.orElse(List.of()), Optional.empty(), at(row.node())));
    }

    private SourceLocation at(Node node) {
        return file.at(lines.of(node));
    }
}
