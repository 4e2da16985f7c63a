package org.zhinan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a page shows, operator by operator: PDFBox ends the line after each, so that a page is read by its lines and few of them have to be
 * parsed.
 */
final class ContentLines {
    private static final byte[] BEGIN_MARK = bytes(">> BDC");
    private static final byte[] SPACE = bytes(" ");

    private final byte[] content;
    private final List<Insertion> insertions = new ArrayList<>();
    private int start;
    private int end = -1;

    private ContentLines(byte[] content) {
        this.content = content;
    }

    /** A line with its end. */
    record Line(int start, int end) {}

    private record Insertion(int at, byte[] bytes) {}

    static ContentLines of(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return new ContentLines(in.readAllBytes());
        }
    }

    /** Goes on to the next line, where there is one; lists are spaced as PDFBox spaces those that it writes again. */
    boolean next() {
        start = end + 1;
        if (start >= content.length) {
            return false;
        }
        end = start;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        if (endsWith(BEGIN_MARK)) {
            insertions.add(new Insertion(end - BEGIN_MARK.length, SPACE));
        } else if (isOf("TJ")) {
            spaceStrings();
        }
        return true;
    }

    private void spaceStrings() {
        for (int at = start; at < end; at++) {
            if (content[at] == '(' || content[at] == '<') {
                at = endOfString(at);
                if (at + 1 < end && content[at + 1] != ' ') {
                    insertions.add(new Insertion(at + 1, SPACE));
                }
            }
        }
    }

    /** The place of the bracket that ends the string; within one in round brackets, brackets are escaped. */
    private int endOfString(int begin) {
        int at = begin + 1;
        byte close = (byte) (content[begin] == '(' ? ')' : '>');
        while (at < end - 1 && content[at] != close) {
            at += content[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    /** Whether this line is of the operator. */
    boolean isOf(String operator) {
        int length = operator.length();
        if (end - start < length || end - start > length && content[end - length - 1] != ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (content[end - length + i] != operator.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWith(byte[] bytes) {
        int from = end - bytes.length;
        return from >= start && Arrays.equals(content, from, end, bytes, 0, bytes.length);
    }

    Line here() {
        return new Line(start, Math.min(end + 1, content.length));
    }

    /** What stands before the operator of this line, and the operator. */
    List<Object> operands() throws IOException {
        return operands(here());
    }

    List<Object> operands(Line line) throws IOException {
        return new PDFStreamParser(Arrays.copyOfRange(content, line.start(), line.end())).parse();
    }

    /** Puts lines around one that was read. */
    void wrap(Line line, String before, String after) {
        insertions.add(new Insertion(line.start(), bytes(before)));
        insertions.add(new Insertion(line.end(), bytes(after)));
    }

    /** The lines with what was put in. */
    void write(OutputStream out) throws IOException {
        insertions.sort((one, other) -> Integer.compare(one.at(), other.at()));
        int from = 0;
        for (Insertion each : insertions) {
            out.write(content, from, each.at() - from);
            out.write(each.bytes());
            from = each.at();
        }
        out.write(content, from, content.length - from);
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
