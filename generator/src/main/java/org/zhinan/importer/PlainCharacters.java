package org.zhinan.importer;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.draft.Finding;
import org.zhinan.importer.draft.Findings;
import org.zhinan.importer.draft.ReplacedCharacters;
import org.zhinan.importer.source.common.LeadingNumberDetector;
import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Radicals;

/**
 * The few characters that a text of the pack cannot have, set in the plain way; each place is told. Everything else stays as it is,
 * spaces and widths of punctuation too.
 */
final class PlainCharacters {
    private static final Pattern MARKED = Pattern.compile("\\^(\\[\\d{1,3}])|\\[\\^([^\\]\\s]{1,20})]");
    private static final Pattern FOREIGN = Pattern.compile(
            "[\\t\\u00A0\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
    private static final Pattern TAB = Pattern.compile("\\t");
    private static final Pattern RADICAL = Pattern.compile("[\\u2E80-\\u2FD5]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\u3000]*\\n)+");
    private static final int LONGEST_ENTRY = 300;
    private static final int LONGEST_NUMBER = 20;
    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("[^\\t\\u00A0\\n]{1," + LONGEST_NUMBER + "}([\\t\\u00A0]+)[^\\n]*");
    /** Numbers that words begin like, too; with a blank of this kind behind they are numbers. */
    private static final Pattern LETTERED = Pattern.compile("[A-Z][.．]|[0-9]{1,3}[A-Z]{1,2}[.．]?|[A-Z][0-9]{1,2}[.．]?");
    /** A line of a table of contents, whose tab stands before the page. */
    private static final Pattern LISTED =
            Pattern.compile("[^\\t\\n]+[\\t.…· ]*\\t[\\t.…· ]*(?:[0-9]{1,4}|[ivxlcIVXLCⅠ-Ⅻ]{1,6})");

    private static final Map<Integer, Bilingual> SPACES = Map.of(
            (int) '\t',
            Message.of("制表符", "tab"),
            0x00A0,
            Message.of("不换行空格", "no-break space"),
            0x2028,
            Message.of("行分隔符", "line separator"),
            0x2029,
            Message.of("段落分隔符", "paragraph separator"));

    private final Findings findings;

    private int numbered;
    private int firstNumbered;
    private int tabs;
    private int noBreaks;
    private int listed;
    private int firstListed;

    PlainCharacters(Findings findings) {
        this.findings = findings;
    }

    /** Says once for all lines of a table of contents, and for all numbers with a tab behind, what every other place says by itself. */
    void sayListed() {
        if (numbered > 0) {
            findings.add(
                    Finding.Kind.TOLD,
                    firstNumbered,
                    Message.of(
                            "从此行起，{0}个编号之后的{1}改为空格",
                            "from here on the {1} behind numbers are spaces now ({0} in all)", numbered, behind()));
        }
        if (listed > 0) {
            findings.add(
                    Finding.Kind.CHANGED,
                    firstListed,
                    Message.of(
                            "从此行起，目录中{0}行页码之前的制表符改为空格",
                            "from here on the tabs before the pages of the contents are spaces now, in {0} lines",
                            listed));
        }
    }

    private String withSpaces(String text, int line) {
        firstListed = listed++ == 0 ? line : firstListed;
        Matcher tab = TAB.matcher(text);
        return tab.replaceAll(found -> {
            findings.change(new ReplacedCharacters(line, found.group(), " "));
            return " ";
        });
    }

    /** The text with plain characters; {@code block} is where changes are marked. */
    String of(String text, int line, DraftBlock block) {
        String plain = text.length() <= LONGEST_ENTRY && LISTED.matcher(text).matches() ? withSpaces(text, line) : text;
        String words = behindNumber(plain, line);
        return radicals(emptyLines(foreign(marks(words, line, block), line, block), line, block), line, block);
    }

    private Bilingual behind() {
        return tabs == 0
                ? Message.of("不换行空格", "no-break spaces")
                : noBreaks == 0 ? Message.of("制表符", "tabs") : Message.of("制表符、不换行空格", "tabs and no-break spaces");
    }

    /** The tab or the no-break spaces between a number and its words say nothing. */
    private String behindNumber(String text, int line) {
        Matcher number = BEHIND_NUMBER.matcher(text);
        if (!number.matches() || !isNumber(text.substring(0, number.start(1)))) {
            return text;
        }
        String blanks = number.group(1);
        firstNumbered = numbered++ == 0 ? line : firstNumbered;
        tabs += blanks.indexOf('\t') >= 0 ? 1 : 0;
        noBreaks += blanks.indexOf('\u00A0') >= 0 ? 1 : 0;
        String plain = text.substring(0, number.start(1)) + " ".repeat(blanks.length());
        findings.change(new ReplacedCharacters(line, text.substring(0, number.end(1)), plain));
        return plain + text.substring(number.end(1));
    }

    private static boolean isNumber(String words) {
        String stripped = words.strip();
        return !stripped.isEmpty()
                && (LeadingNumberDetector.of(stripped).equals(stripped)
                        || LETTERED.matcher(stripped).matches());
    }

    private String radicals(String text, int line, DraftBlock block) {
        return RADICAL.matcher(text).replaceAll(found -> {
            int ideograph = Radicals.ideograph(found.group().codePointAt(0));
            if (ideograph == found.group().codePointAt(0)) {
                return found.group();
            }
            String after = Character.toString(ideograph);
            findings.change(
                    block,
                    new ReplacedCharacters(line, found.group(), after),
                    Message.of(
                            "部首字符“{0}”（{1}）改为汉字“{2}”",
                            "the radical '{0}' ({1}) is the ideograph '{2}' now",
                            found.group(),
                            String.format(Locale.ROOT, "U+%04X", found.group().codePointAt(0)),
                            after));
            return after;
        });
    }

    private String emptyLines(String text, int line, DraftBlock block) {
        return EMPTY_LINES.matcher(text).replaceAll(found -> {
            findings.change(
                    block,
                    new ReplacedCharacters(line, found.group(), "\n"),
                    Message.of("段内的空行已删去", "an empty line within the block is left out"));
            return "\n";
        });
    }

    /** A note's mark stands in the text as [1]. */
    private String marks(String text, int line, DraftBlock block) {
        Matcher marked = MARKED.matcher(text);
        return marked.replaceAll(found -> {
            String after = found.group(1) != null ? found.group(1) : "[" + found.group(2) + "]";
            findings.change(
                    block,
                    new ReplacedCharacters(line, found.group(), after),
                    Message.of("脚注标记“{0}”写作“{1}”", "the note mark {0} is written {1}", found.group(), after));
            return Matcher.quoteReplacement(after);
        });
    }

    private String foreign(String text, int line, DraftBlock block) {
        return FOREIGN.matcher(text).replaceAll(found -> {
            int c = found.group().codePointAt(0);
            Bilingual name = SPACES.getOrDefault(c, Message.of("不可见字符", "invisible character"));
            String after = SPACES.containsKey(c) ? " " : "";
            String code = String.format(Locale.ROOT, "U+%04X", c);
            String around = text.substring(Math.max(0, found.start() - 8), found.start());
            findings.change(
                    block,
                    new ReplacedCharacters(line, found.group(), after),
                    after.isEmpty()
                            ? Message.of(
                                    "“{0}”之后的{1}（{2}）已删去", "after '{0}' an {1} ({2}) is left out", around, name, code)
                            : Message.of(
                                    "“{0}”之后的{1}（{2}）改为空格",
                                    "after '{0}' a {1} ({2}) is a space now", around, name, code));
            return after;
        });
    }
}
