package org.zhinan.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** One block of a draft while it is put together: a text of one or more lines, or a table. */
public final class DraftBlock {
    private final int line;
    private final boolean table;
    private final List<String> lines = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> merged = new ArrayList<>();
    private final List<Bilingual> marks = new ArrayList<>();
    private OptionalInt sourceHeading = OptionalInt.empty();
    private Optional<SourceBlock.Image> picture = Optional.empty();
    private String file = "";
    private int depth;
    private boolean head;
    private boolean careful;

    private DraftBlock(int line, boolean table) {
        this.line = line;
        this.table = table;
    }

    /** With a text that is set or added. */
    public static DraftBlock ofText(int line) {
        return new DraftBlock(line, false);
    }

    public static DraftBlock ofText(String text, int line) {
        DraftBlock block = ofText(line);
        block.setText(text);
        return block;
    }

    /** With its description as its text. */
    public static DraftBlock ofPicture(SourceBlock.Image picture) {
        DraftBlock block = ofText("", picture.line());
        block.picture = Optional.of(picture);
        return block;
    }

    /** With rows that are set. */
    public static DraftBlock ofTable(int line) {
        return new DraftBlock(line, true);
    }

    /** In the source. */
    public int line() {
        return line;
    }

    public boolean isTable() {
        return table;
    }

    /** Whether it is neither a table nor a picture. */
    public boolean isText() {
        return !table && picture.isEmpty();
    }

    public Optional<SourceBlock.Image> picture() {
        return picture;
    }

    /** The name that the file of a picture has in the draft. */
    public String file() {
        return file;
    }

    public void file(String name) {
        file = name;
    }

    public List<List<String>> rows() {
        return rows;
    }

    public boolean hasHead() {
        return head;
    }

    /**
     * @param cells rows of one width
     * @param marks for each cell the mark that it continues another, or nothing
     * @param header whether the first row is a header
     */
    public void setRows(List<List<String>> cells, List<List<String>> marks, boolean header) {
        rows.clear();
        rows.addAll(cells);
        merged.clear();
        merged.addAll(marks);
        head = header;
    }

    /** The mark of a cell that continues another; empty for any other cell. */
    public String mark(int row, int column) {
        return merged.get(row).get(column);
    }

    /** How many clauses it becomes. */
    public int size() {
        return table ? rows.size() : 1;
    }

    public void setText(String text) {
        lines.clear();
        lines.addAll(List.of(text.split("\n", -1)));
    }

    public List<String> lines() {
        return lines;
    }

    /** Of a text, with its line breaks. */
    public String text() {
        return String.join("\n", lines);
    }

    public String lastLine() {
        return lines.get(lines.size() - 1);
    }

    public void addLine(String text) {
        lines.add(text);
    }

    /** Goes on with a line that was cut off. */
    public void goOn(String text) {
        lines.set(lines.size() - 1, lastLine() + text);
    }

    /** Goes on with what stands in a block of its own. */
    public void goOnWith(DraftBlock next) {
        setText(text() + " " + next.text());
        next.marks.forEach(this::mark);
    }

    /** The level that the source gives it, 0 for a title. */
    public OptionalInt sourceHeading() {
        return sourceHeading;
    }

    public void sourceHeading(OptionalInt level) {
        sourceHeading = level;
    }

    /** Of the heading that it is in the draft, 1 for the title; 0 for what is none. */
    public int depth() {
        return depth;
    }

    public void depth(int heading) {
        depth = heading;
    }

    /** Whether it is written with more backslashes than most texts need. */
    public boolean isCareful() {
        return careful;
    }

    public void careful() {
        careful = true;
    }

    public void mark(Bilingual why) {
        if (!marks.contains(why)) {
            marks.add(why);
        }
    }

    /** Why it is doubtful; empty when it is not. */
    public String marks(Language language) {
        String gap = language == Language.ZH ? "；" : "; ";
        return String.join(
                gap,
                marks.stream()
                        .map(why -> why.in(language).replaceAll("\\s+", " "))
                        .toList());
    }
}
