package org.zhinan.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values by RFC 4180, for spreadsheets: with a byte order mark, so that they read UTF-8, and every cell in quotation
 * marks, so that they take none of its characters for a separator.
 *
 * <p>A spreadsheet would run a text such as {@code =1+1}. A cell that begins like a formula therefore has one apostrophe more, in
 * front of its text; so has a cell that begins like a formula after apostrophes of its own. The text follows whole and unchanged: to
 * have it back, take one apostrophe off each cell that {@link #GUARDED} finds. The other formats have no such mark.
 */
final class Csv {
    /** How the guarded cells begin, and no others. */
    static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠]");

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** The file, its first line being the headers. */
    static String of(List<List<String>> lines) {
        return lines.stream().map(Csv::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String guarded = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return text.isEmpty() ? "" : '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
