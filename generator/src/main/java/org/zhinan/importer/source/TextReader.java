package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.importer.source.SourceBlock.Cell;
import org.zhinan.importer.source.SourceBlock.Paragraph;
import org.zhinan.importer.source.SourceBlock.Row;
import org.zhinan.importer.source.SourceBlock.Table;
import org.zhinan.importer.source.common.WebBoilerplateLines;
import org.zhinan.importer.source.common.Whitespace;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;

/** Plain text: each line is a paragraph, and lines with tabs are rows of a table. */
final class TextReader {
    private static final Bilingual CONTROL = Message.of("控制字符", "control character");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");
    private static final Pattern BREAKS = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");
    /** What Word and browsers put on the clipboard for an item of a list. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*(?:\\d{1,4}[A-Z]{0,2}\\t+[(（]\\w{1,4}[)）]|[(（]?[\\p{IsHan}\\w]{1,6}[)）、.．]|(?:\\d{1,3}\\.){1,5}\\d{1,3}\\.?|[A-Z](?:\\.\\d{1,3}){1,4}|第[ \\u3000]?\\S{1,9}[ \\u3000]?[编章节条款編節條部](?:之[一二三四五六七八九十]{1,2})?"
                    + "|(?i:part|schedule|section|article|chapter|§{1,2}) *[\\w.]{1,8}"
                    + "|(?i:notes?|example)(?: \\d{1,2})?[:：]?|[\\u2460-\\u24FF]|[•·●■▪◆○-])\\t+(?:[(（]\\w{1,4}[)）]\\t+)*[^\\t]+");

    /** A number alone, as in acts, or behind a quotation mark: by itself or among other numbers it is one, else the column of a table. */
    private static final Pattern BARE =
            Pattern.compile("\\s*(?:\\d{1,4}[A-Z]{0,2}|[‘“\"][(]?\\w{1,5}[).]?)\\t+[^\\t]+");

    /** What no table but one of numbered rows begins a row with. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?:第[ \\u3000]?\\S{1,9}[ \\u3000]?[编章节条編節條部](?:之[一二三四五六七八九十]{1,2})?|[一二三四五六七八九十]{1,3}、"
                    + "|[（(][一二三四五六七八九十]{1,3}[）)]|[A-Z](?:\\.[0-9]{1,2}){1,4}|(?<decimal>[0-9]{1,2})(?:\\.[0-9]{1,2}){1,4}\\.?"
                    + "|(?i:part|schedule|section|article|chapter) [\\w.]{1,8}|(?i:notes?)[:：])"
                    // Tables of correspondence have such words in each column.
                    + "\\t+(?!(?i:part|schedule|section|article|chapter|annex)\\b|第|[—–-]+$)[^\\t]+");

    /** An indented subsection below a table of an act. */
    private static final Pattern SUBSECTION = Pattern.compile("\\t+[(][0-9]{1,2}[A-Z]?[)]\\t+[^\\t]+[.;:—]");

    private static final Pattern FIRST_NUMBER = Pattern.compile("([0-9]{1,2})[. \\u3000\\t].*", Pattern.DOTALL);
    /** Of a table whose rows are numbered. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?i:序\\s*号|編\\s*號|序\\s*號|编\\s*号|项次|條款|条款|条文|章节|项目|項|no\\.?|item|clause|section|article|#)");

    private static final Pattern SENTENCE = Pattern.compile("\\s*(\\d{1,3})\\t+[^\\t]+[.;:,—。；：，]");

    /** The line of a schedule, with the sections that refer to it behind a tab. */
    private static final Pattern SCHEDULE =
            Pattern.compile("(?:附表|(?i:schedule))\\s*[0-9]{0,3}[A-Z]?\\t+[\\[［(（][^\\t]{1,80}[\\]］)）]");

    /** The same with its title there, which is no row of a wider table above. */
    private static final Pattern TITLED = Pattern.compile(
            "(?:附[表件录錄]|(?i:schedule|annex|appendix))\\s*(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|[A-Z])\\t+[^\\t]{1,80}[^\\t。；.;]");

    private static final Pattern CONTENTS = Pattern.compile("目[\\s\\u3000]*[录次錄]|(?i:(?:table of )?contents)");
    private static final int LONGEST_ENTRY = 300;
    /** A line of a table of contents: words, a tab, the page. */
    private static final Pattern LISTED =
            Pattern.compile("[^\\t]+(?:\\t[^\\t]{1,80})??[\\t.…· ]*\\t[\\t.…· ]*(?:[0-9]{1,4}|[ivxlcIVXLCⅠ-Ⅻ]{1,6})");

    private final SourceTextBuilder draft = new SourceTextBuilder();
    private final List<Line> rows = new ArrayList<>();
    private boolean afterBlank;
    private boolean inContents;
    /** What the last line with a number in digits begins with. */
    private int lastNumber;

    /** With tabs in it. */
    private record Line(String text, int number) {
        Row row() {
            return new Row(Arrays.stream(text.split("\t", -1))
                    .map(cell -> new Cell(Whitespace.strip(cell), 1, 1, false))
                    .toList());
        }
    }

    private TextReader() {}

    static SourceText read(String text) {
        TextReader reader = new TextReader();
        int line = 0;
        for (String each : SpacedTables.tabbed(text.lines().toList())) {
            line++;
            reader.add(reader.withoutControls(BREAKS.matcher(each).replaceAll("\n"), line), line);
        }
        reader.endTable();
        return reader.draft.text(SourceFormat.TEXT);
    }

    private String withoutControls(String line, int number) {
        if (!CONTROLS.matcher(line).find()) {
            return line;
        }
        draft.remove(CONTROL, number, CONTROLS.matcher(line).replaceAll("�"));
        return CONTROLS.matcher(line).replaceAll("");
    }

    private void add(String line, int number) {
        String text = Whitespace.strip(line);
        inContents = CONTENTS.matcher(text).matches()
                || inContents
                        && (text.isEmpty()
                                || text.length() <= LONGEST_ENTRY
                                        && LISTED.matcher(text).matches());
        if (text.isEmpty()) {
            endTable();
            afterBlank = true;
        } else if (!inContents && isRow(line, text)) {
            rows.add(new Line(line, number));
        } else if (WebBoilerplateLines.isOne(text)) {
            endTable();
            draft.remove(WebBoilerplateLines.WHAT, number, text);
        } else {
            endTable();
            paragraph(text, number);
        }
    }

    private boolean isRow(String line, String text) {
        if (SCHEDULE.matcher(text).matches()
                || TITLED.matcher(text).matches()
                        && rows.stream().noneMatch(row -> row.row().cells().size() == 2)) {
            return false;
        }
        return rows.isEmpty()
                ? text.indexOf('\t') >= 0 && !NUMBERED.matcher(text).matches()
                : line.indexOf('\t') >= 0
                        && !isClause(text)
                        && !SUBSECTION.matcher(line).matches();
    }

    /** Whether the line is a clause below the table, and no row of it. */
    private boolean isClause(String text) {
        Matcher clause = CLAUSE.matcher(text);
        if (!clause.matches()) {
            return false;
        }
        String[] head = Whitespace.strip(rows.get(0).text()).split("\t", -1);
        boolean numbered = head.length == 2 && NUMBERS.matcher(head[0].strip()).matches();
        String decimal = clause.group("decimal");
        return !numbered && (decimal == null || isNext(Integer.parseInt(decimal)));
    }

    /** Whether clauses with this number or the one before have come. */
    private boolean isNext(int number) {
        return lastNumber > 0 && (number == lastNumber || number == lastNumber + 1);
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        List<Line> lines = List.copyOf(rows);
        rows.clear();
        if (areNumbered(lines)) {
            lines.forEach(line -> paragraph(Whitespace.strip(line.text()), line.number()));
        } else {
            draft.add(new Table(
                    lines.stream().map(Line::row).toList(), lines.get(0).number()));
            afterBlank = false;
        }
    }

    private static boolean areNumbered(List<Line> lines) {
        if (areSentences(lines)) {
            return true;
        }
        boolean all = lines.stream()
                .map(Line::text)
                .allMatch(text ->
                        NUMBERED.matcher(text).matches() || BARE.matcher(text).matches());
        return all
                && (lines.size() == 1
                        || lines.stream()
                                .anyMatch(line -> !BARE.matcher(line.text()).matches()));
    }

    /** Numbers that count up, each before a sentence, with no line above that names the columns. */
    private static boolean areSentences(List<Line> lines) {
        int last = 0;
        for (Line line : lines) {
            Matcher sentence = SENTENCE.matcher(line.text());
            int number = sentence.matches() ? Integer.parseInt(sentence.group(1)) : 0;
            if (number == 0 || last > 0 && number != last + 1) {
                return false;
            }
            last = number;
        }
        return true;
    }

    private void paragraph(String text, int number) {
        Matcher first = FIRST_NUMBER.matcher(text);
        lastNumber = first.matches() ? Integer.parseInt(first.group(1)) : lastNumber;
        draft.add(new Paragraph(text, OptionalInt.empty(), Optional.empty(), afterBlank, number));
        afterBlank = false;
    }
}
