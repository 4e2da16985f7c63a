package org.zhinan.importer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceText;
import org.zhinan.importer.source.WrapWidth;
import org.zhinan.importer.source.common.LeadingNumberDetector;
import org.zhinan.text.Language;

/** Whether a line of plain text goes on with the line above. */
final class WrappedLines {
    private static final Pattern OPENS = Pattern.compile(
            "附\\s*件?\\s*\\d*\\s*[：:]?.*|[注註][：:].*|式中.*|\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[（(].{1,40}[)）]",
            Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[，。；].*");
    private static final String ENDS = "。；：！？…”）》.;:!?";
    /** What no line begins with but one that was cut. */
    private static final String STOPS = "。；，、：？！）》”";
    /** The lines above the articles of an act, and its title in capitals, end with nothing or with a comma each. */
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?:Having regard|Whereas|Acting|After|In accordance|Recognizing|Desiring|HAVE|HAS)\\b.*", Pattern.DOTALL);

    /** A sentence does not end with such a word. */
    private static final Pattern OPEN = Pattern.compile(
            "(?s).*\\b(?:the|an?|of|to|by|in|and|or|for|with|on|at|from|under|that|which|shall|must|may|each|any|such|this|these|its)");

    /** Quotation marks begin definitions. */
    private static final Pattern WORD = Pattern.compile("(?s)[(\\[]?[\\p{L}\\p{N}£$€].*");

    /** A sentence that is cut before such words goes on; headings have them with a capital. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?s)(?:section|clause|paragraph|article|condition|regulation|rule|part|chapter|schedule|annex|appendix)s? [0-9(].*");

    /** A line that is cut before the number that it refers to, and the next. */
    private static final Pattern REFERS = Pattern.compile(
            "(?s).*\\b(?!(?:following|same|th(?:e|is|at|[eo]se)|each|every|any|such|an?) )\\p{Ll}+ (?:(?:[Ss]ub-?)?(?:[Ss]ection|[Pp]aragraph|[Rr]ule|[Cc]lause|[Aa]rticle|[Rr]egulation)|[Cc]ondition|[Pp]oint|[Ii]tem)");

    private static final Pattern REFERRED = Pattern.compile(
            "(?s)(?=[0-9(])[0-9.]{0,8}[A-Z]{0,2}(?:\\([0-9A-Za-z]{1,4}\\))*(?:[,;)]|\\.$|\\s+\\p{Ll}).*");
    private static final Pattern NAMED = Pattern.compile(
            "(?s)(?:§+|Section|Clause|Paragraph|Article|Condition|Regulation|Rule) ?[0-9][0-9.]*[A-Za-z]?(?:\\([0-9A-Za-z]{1,4}\\))*(?:[,;)]|\\s+\\p{Ll}).*");
    private static final Pattern OF = Pattern.compile("(?s).*\\b(?:of|by|in|under|with|from|at)");
    private static final Pattern DECIMAL =
            Pattern.compile("(?s)[0-9]{1,3}(?:\\.[0-9]{1,3})+(?:\\([0-9A-Za-z]{1,4}\\))*(?:[,;)]|\\s+\\p{Ll}).*");
    private static final Pattern CONTENTS = Pattern.compile("(?i)(?:table of )?contents");

    /** With its unit and words behind, and no number of a list. */
    private static final Pattern AMOUNT = Pattern.compile(
            "[0-9]+(?:\\.[0-9]+)?(?:[mckd]?m[23²³]?|[kM]?[Wg]|kPa|MPa|Pa|[kV]V?|dB|lx|h|min|s|[%％‰℃°])(?=[时時的，、；。者以及且或\\p{IsHan}])");

    /** The number of a note, of which the next one has no 注 of its own. */
    private static final Pattern NOTE = Pattern.compile("(?s)[注註][：:][ \\u3000]*1[ \\u3000].*");

    private static final Pattern NUMBER =
            Pattern.compile("(?s)(?:[注註][：:][ \\u3000]*)?([0-9]{1,2})[ \\u3000]+\\p{IsHan}.*");
    /** A title over two lines, as on the first page. */
    private static final Pattern TITLE_BEGINS =
            Pattern.compile("[^。；：]{0,40}关于(?![^。；：]*(?:通知|意见|公告|决定|通告|函|批复|办法)$)[^。；：]{4,60}[^。；：，]");

    private static final Pattern TITLE_ENDS = Pattern.compile("[^，。；：]{2,50}的?(?:通知|意见|公告|决定|通告|批复|函)");
    private static final int SHORTEST = 20;
    private static final int LONG = 26;
    private static final int SHORTEST_ENGLISH = 45;

    private final Language language;
    private final boolean byBlankLines;
    private final WrapWidth width;
    private boolean bodyBegan;

    WrappedLines(Language language, SourceText source) {
        this.language = language;
        this.byBlankLines = partsByBlankLines(source);
        this.width = WrapWidth.of(source);
    }

    /** Whether blank lines part the blocks of the text. */
    private static boolean partsByBlankLines(SourceText source) {
        List<SourceBlock> blocks = source.blocks();
        long after = blocks.stream()
                .filter(each -> each instanceof SourceBlock.Paragraph paragraph && paragraph.afterBlank())
                .count();
        return after * 3 >= blocks.size();
    }

    void beginBody() {
        bodyBegan = true;
    }

    void saw(DraftBlock block) {
        String text = block.text();
        bodyBegan |= LeadingNumberDetector.is(text) || text.endsWith("：") || text.endsWith("。");
    }

    /** A sentence that has not ended goes on in the next line that does not begin something else. */
    boolean goesOn(DraftBlock before, DraftBlock block) {
        if (before.isText() && refersTo(before.lastLine(), block.text())) {
            return true;
        }
        if (!before.isText()
                || LeadingNumberDetector.is(block.text())
                        && !REFERENCE.matcher(block.text()).matches()
                || OPENS.matcher(block.text()).matches()) {
            return false;
        }
        String line = before.lastLine();
        if (language == Language.ZH && isCutBeforeAmount(before.text(), line, block.text())) {
            return true;
        }
        if (STOPS.indexOf(block.text().charAt(0)) >= 0) {
            return true;
        }
        boolean ended = ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return !ended
                && (language == Language.ZH
                        ? goesOnInChinese(before, line, block.text())
                        : goesOnInEnglish(line, block.text()));
    }

    /** Whether it is the next of the notes to a table, whose numbers stand below one 注：. */
    boolean isNextNote(DraftBlock before, DraftBlock block) {
        Matcher last = NUMBER.matcher(
                before.isText() ? before.lines().get(before.lines().size() - 1) : "");
        Matcher next = NUMBER.matcher(block.text());
        return before.isText()
                && NOTE.matcher(before.text()).matches()
                && last.matches()
                && next.matches()
                && Integer.parseInt(next.group(1)) == Integer.parseInt(last.group(1)) + 1
                && "。；".indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
    }

    private static boolean refersTo(String line, String next) {
        return REFERS.matcher(line).matches() && REFERRED.matcher(next).matches()
                || OPEN.matcher(line).matches() && NAMED.matcher(next).matches()
                || OF.matcher(line).matches() && DECIMAL.matcher(next).matches();
    }

    /** A numbered item goes on with an amount soon after its number, which begins no block. */
    private static boolean isCutBeforeAmount(String text, String line, String next) {
        return LeadingNumberDetector.is(text)
                && Character.isIdeographic(line.codePointBefore(line.length()))
                && AMOUNT.matcher(next).lookingAt();
    }

    private boolean goesOnInChinese(DraftBlock before, String line, String next) {
        String text = before.text();
        boolean sentence =
                SENTENCE.matcher(text).matches() && text.length() >= SHORTEST || bodyBegan && text.length() > LONG;
        long words = line.chars()
                .filter(c -> Character.isIdeographic(c) || "，、《》（）“”".indexOf(c) >= 0)
                .count();
        return sentence
                && words * 5 >= line.length() * 3L
                && (Character.isLetterOrDigit(next.codePointAt(0)) || "，、“《（".indexOf(next.charAt(0)) >= 0)
                && !LeadingNumberDetector.isBullet(next);
    }

    private boolean goesOnInEnglish(String line, String next) {
        return line.length() >= SHORTEST_ENGLISH
                && !isCapitals(line)
                && !PREAMBLE.matcher(next).matches()
                && (Character.isLowerCase(next.charAt(0))
                        || line.endsWith(",")
                        || OPEN.matcher(line).matches()
                        || WORD.matcher(next).matches() && width.isFull(line, next));
    }

    /** Whether a blank line may part a sentence here; the citations of an act end with a comma each, and its title has several lines. */
    boolean mayBeCut(DraftBlock before, DraftBlock block) {
        return language == Language.ZH || Character.isLowerCase(block.text().charAt(0)) && !isCapitals(before.text());
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** What stands between the two when they are one line. */
    String gap(DraftBlock before, DraftBlock block) {
        char last = before.lastLine().charAt(before.lastLine().length() - 1);
        boolean latin = last < 0x250 && block.text().charAt(0) < 0x250;
        return latin && last != '-' && last != '/' ? " " : "";
    }

    /** Whether both are the title of a notice, whose second line says what it is. */
    private boolean isTitle(DraftBlock before, DraftBlock block) {
        return !bodyBegan
                && before.isText()
                && before.lines().size() == 1
                && TITLE_BEGINS.matcher(before.text()).matches()
                && TITLE_ENDS.matcher(block.text()).matches();
    }

    /** Before the text begins, lines without a blank between them are one masthead or one title. */
    boolean isMasthead(DraftBlock before, DraftBlock block) {
        String text = block.text();
        return isTitle(before, block)
                || byBlankLines
                        && !bodyBegan
                        && before.isText()
                        && !LeadingNumberDetector.is(before.text())
                        && !CONTENTS.matcher(before.text()).matches()
                        && !LeadingNumberDetector.is(text)
                        && !OPENS.matcher(text).matches()
                        && !text.startsWith("关于")
                        && before.sourceHeading().isEmpty()
                        && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                        && text.indexOf('〔') < 0;
    }
}
