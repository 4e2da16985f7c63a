package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.SentCell.Kind;
import org.zhinan.form.filled.workbook.SentSheet.Comment;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.docx.DocxParagraphLook;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** One cell of a table of a document, or one paragraph beside its tables, while it is read. */
final class DocxCellBuilder {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    /** How wide a letter is, in twentieths of a point by halves of a point; an ideograph is as wide as two. */
    private static final int CHARACTER = 5;

    /** What is to be said of it, before it is known where it stands. */
    private record Said(Unread kind, String text) {}

    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<Said> said = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private int size = Integer.MAX_VALUE;
    private int line = Integer.MAX_VALUE;
    private int before;
    private boolean picture;
    private boolean revised;
    private boolean crossed;

    DocxCellBuilder(String file) {
        this.file = file;
    }

    void append(String more) {
        if (text.length() + more.length() > XmlPart.MOST_TEXT) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        text.append(more);
    }

    /** Takes down how small the type is that it has, so that nothing that is seen is said to be cut. */
    void measure(String more, int halves, DocxParagraphLook paragraph) {
        if (!more.isBlank() && halves > DocxRun.TINY) {
            before = size == Integer.MAX_VALUE ? paragraph.before() : before;
            size = Math.min(size, halves);
            line = Math.min(line, paragraph.line() > 0 ? paragraph.line() : halves * DocxRun.LINE);
        }
    }

    /**
     * Says so where less than half of it is shown.
     *
     * @param width of its cell, in twentieths of a point; 0 where that is not known
     * @param height alike
     */
    void fit(long width, long height) {
        if (size == Integer.MAX_VALUE || text.toString().isBlank()) {
            return;
        }
        String shown = text.toString().strip();
        double room = width == 0 ? XmlPart.MOST_TEXT : (double) width / (size * CHARACTER);
        if (ClippedCellDetector.lines(shown, room) * line > 2 * Math.max(0, height - before)) {
            say(Unread.CUT, shown);
        }
    }

    void say(Unread kind, String more) {
        said.add(new Said(kind, more));
    }

    /** Whether that is all that has been said of it. */
    boolean isSaid(Unread kind) {
        return said.stream().anyMatch(each -> each.kind == kind);
    }

    /** What stands in it is not shown. */
    void hideText() {
        if (!text.toString().isBlank()) {
            say(Unread.HIDDEN_TEXT, text.toString());
            text.setLength(0);
        }
    }

    /** @param line from corner to corner, as the format calls it */
    void cross(String line) {
        crossed |= !line.matches("|nil|none");
    }

    void comment(String id) {
        comments.add(id);
    }

    void havePicture() {
        picture = true;
    }

    void revise() {
        revised = true;
    }

    boolean isNothing() {
        return text.toString().isBlank() && said.isEmpty() && comments.isEmpty() && !picture && !revised;
    }

    void putInto(SentSheet sheet, CellPlace place, Map<String, String> comments) {
        String shown = text.toString();
        boolean blank = SentCell.empty(place).with(shown).isBlank();
        if (!blank || picture) {
            Kind kind = blank ? Kind.PICTURE : NUMBER.matcher(shown.strip()).matches() ? Kind.NUMBER : Kind.TEXT;
            sheet.put(new SentCell(place, kind, shown, shown, ""));
        }
        if (picture) {
            sheet.picture(place);
        }
        if (revised) {
            sheet.notice(new Notice(place, Unread.REVISED, shown.strip()));
        }
        if (crossed && !blank) {
            sheet.notice(new Notice(place, Unread.STRUCK, shown.strip()));
        }
        said.stream()
                .filter(each -> each.kind != Unread.RAISED || !each.text.strip().equals(shown.strip()))
                .forEach(each -> sheet.notice(new Notice(place, each.kind, each.text.strip())));
        for (String id : this.comments) {
            sheet.comment(new Comment(place, comments.getOrDefault(id, "").strip()));
        }
    }
}
