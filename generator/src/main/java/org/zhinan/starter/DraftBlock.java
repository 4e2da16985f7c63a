package org.zhinan.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhinan.starter.source.SourceBlock;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** One block of a draft while it is put together: a text of one or more lines, or a table. */
final class DraftBlock {
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
    static DraftBlock ofText(int line) {
        return new DraftBlock(line, false);
    }

    static DraftBlock ofText(String text, int line) {
        DraftBlock block = ofText(line);
        block.setText(text);
        return block;
    }

    /** With its description as its text. */
    static DraftBlock ofPicture(SourceBlock.Image picture) {
        DraftBlock block = ofText("", picture.line());
        block.picture = Optional.of(picture);
        return block;
    }

    /** With rows that are set. */
    static DraftBlock ofTable(int line) {
        return new DraftBlock(line, true);
    }

    /** In the source. */
    int line() {
        return line;
    }

    boolean isTable() {
        return table;
    }

    /** Whether it is neither a table nor a picture. */
    boolean isText() {
        return !table && picture.isEmpty();
    }

    Optional<SourceBlock.Image> picture() {
        return picture;
    }

    /** The name that the file of a picture has in the draft. */
    String file() {
        return file;
    }

    void file(String name) {
        file = name;
    }

    List<List<String>> rows() {
        return rows;
    }

    boolean hasHead() {
        return head;
    }

    /**
     * @param cells rows of one width
     * @param marks for each cell the mark that it continues another, or nothing
     * @param header whether the first row is a header
     */
    void setRows(List<List<String>> cells, List<List<String>> marks, boolean header) {
        rows.clear();
        rows.addAll(cells);
        merged.clear();
        merged.addAll(marks);
        head = header;
    }

    /** The mark of a cell that continues another; empty for any other cell. */
    String mark(int row, int column) {
        return merged.get(row).get(column);
    }

    /** How many clauses it becomes. */
    int size() {
        return table ? rows.size() : 1;
    }

    void setText(String text) {
        lines.clear();
        lines.addAll(List.of(text.split("\n", -1)));
    }

    List<String> lines() {
        return lines;
    }

    /** Of a text, with its line breaks. */
    String text() {
        return String.join("\n", lines);
    }

    String lastLine() {
        return lines.get(lines.size() - 1);
    }

    void addLine(String text) {
        lines.add(text);
    }

    /** Goes on with a line that was cut off. */
    void goOn(String text) {
        lines.set(lines.size() - 1, lastLine() + text);
    }

    /** Goes on with what stands in a block of its own. */
    void goOnWith(DraftBlock next) {
        setText(text() + " " + next.text());
        next.marks.forEach(this::mark);
    }

    /** The level that the source gives it, 0 for a title. */
    OptionalInt sourceHeading() {
        return sourceHeading;
    }

    void sourceHeading(OptionalInt level) {
        sourceHeading = level;
    }

    /** Of the heading that it is in the draft, 1 for the title; 0 for what is none. */
    int depth() {
        return depth;
    }

    void depth(int heading) {
        depth = heading;
    }

    /** Whether it is written with more backslashes than most texts need. */
    boolean isCareful() {
        return careful;
    }

    void careful() {
        careful = true;
    }

    void mark(Bilingual why) {
        if (!marks.contains(why)) {
            marks.add(why);
        }
    }

    /** Why it is doubtful; empty when it is not. */
    String marks(Language language) {
        String gap = language == Language.ZH ? "；" : "; ";
        return String.join(
                gap,
                marks.stream()
                        .map(why -> why.in(language).replaceAll("\\s+", " "))
                        .toList());
    }
}
