package org.zhinan.importer.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.problem.Message;

/** Divides a text that was pasted together with its annexes, each of which begins with a line such as 附件1 or ANNEX I alone. */
public final class PastedAnnexSplitter {
    private static final Pattern LINE = Pattern.compile("(?:附\\s*件|附\\s*录|附\\s*錄|(?i:annex|appendix))\\s*"
            + "([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[A-Z]|[IVX]{1,5})?\\s*[:：]?");
    private static final Pattern APPENDIX = Pattern.compile("(?:附\\s*[录錄]|(?i:appendix)).*", Pattern.DOTALL);
    /** The same with its title behind, where that was listed before. */
    private static final Pattern TITLED =
            Pattern.compile("(附\\s*件\\s*[0-9０-９一二三四五六七八九十]{1,3})\\s*[:：\\s\\u3000]\\s*(\\S.{1,60})");

    private static final Pattern NAMED = Pattern.compile("附\\s*件\\s*[0-9０-９一二三四五六七八九十]{1,3}");

    private static final Pattern LISTED = Pattern.compile(
            "^(?:附\\s*件\\s*[0-9０-９一二三四五六七八九十]{0,3}\\s*[:：]?\\s*)?(?:[0-9]{1,2}\\s*[.．、])?|[\\s\\u3000《》]");
    private static final Pattern BODY = Pattern.compile("(?s).*[。；：.;:]");
    /** No notice has more; what is not divided stays in the last one. */
    private static final int MOST = 200;

    private static final int LONGEST_TITLE = 80;

    private static final String CHINESE = "一二三四五六七八九十";
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    private PastedAnnexSplitter() {}

    /**
     * The text, or one of its annexes.
     *
     * @param number 0 for an annex without one; nothing for the text itself
     */
    public record Part(OptionalInt number, List<DraftBlock> blocks) {}

    /** Whether the line says nothing but that an annex begins. */
    public static boolean isOne(String line) {
        return LINE.matcher(line).matches();
    }

    public static List<Part> split(List<DraftBlock> blocks, Findings findings) {
        List<Part> parts = new ArrayList<>(List.of(new Part(OptionalInt.empty(), new ArrayList<>())));
        Set<String> listed = new HashSet<>();
        Set<String> named = new HashSet<>();
        boolean body = false;
        boolean annexes = false;
        for (int i = 0; i < blocks.size(); i++) {
            DraftBlock block = blocks.get(i);
            boolean titled = block.isText() && (isTitled(block.text(), listed) || isOfTable(blocks, i, named));
            // What an annex calls an appendix is its own.
            boolean inner = annexes && APPENDIX.matcher(block.text()).matches();
            if (body && parts.size() <= MOST && !inner && (titled || begins(blocks, i))) {
                annexes |= !APPENDIX.matcher(block.text()).matches();
                int number = number(TITLED.matcher(block.text()).replaceFirst("$1"));
                parts.add(new Part(OptionalInt.of(number), new ArrayList<>()));
                findings.add(
                        Finding.Kind.DIVIDED,
                        block,
                        block.line(),
                        Message.of("从“{0}”起另成一份文件", "from '{0}' on it is a document of its own", block.text()));
            }
            if (block.isText() && block.text().length() <= LONGEST_TITLE) {
                listed.add(LISTED.matcher(block.text()).replaceAll(""));
            }
            NAMED.matcher(block.text()).results().map(MatchResult::group).forEach(named::add);
            body |= !block.isText() || BODY.matcher(block.text()).matches();
            List<DraftBlock> last = parts.get(parts.size() - 1).blocks();
            if (titled && last.isEmpty()) {
                last.addAll(labelAndTitle(block));
            } else {
                last.add(block);
            }
        }
        return parts;
    }

    private static boolean isTitled(String line, Set<String> listed) {
        Matcher titled = TITLED.matcher(line);
        return titled.matches()
                && listed.contains(LISTED.matcher(titled.group(2)).replaceAll(""));
    }

    /** Each a line of its own, as where the title stands below. */
    private static List<DraftBlock> labelAndTitle(DraftBlock block) {
        Matcher titled = TITLED.matcher(block.text());
        // A colon between the two is the text's.
        return !titled.matches()
                        || block.text()
                                .substring(titled.end(1), titled.start(2))
                                .matches(".*[:：].*")
                ? List.of(block)
                : List.of(
                        DraftBlock.ofText(titled.group(1), block.line()),
                        DraftBlock.ofText(titled.group(2), block.line()));
    }

    /** The title of an annex that is a table and that the text names, as the inventory of a lease. */
    private static boolean isOfTable(List<DraftBlock> blocks, int at, Set<String> named) {
        Matcher titled = TITLED.matcher(blocks.get(at).text());
        return titled.matches()
                && named.contains(titled.group(1))
                && !BODY.matcher(titled.group(2)).matches()
                && at + 1 < blocks.size()
                && !blocks.get(at + 1).isText();
    }

    /** Not the line before a list of annexes. */
    private static boolean begins(List<DraftBlock> blocks, int at) {
        DraftBlock block = blocks.get(at);
        if (!block.isText() || !isOne(block.text()) || at + 1 == blocks.size()) {
            return false;
        }
        DraftBlock next = blocks.get(at + 1);
        boolean list =
                block.text().matches(".*[:：]") && next.isText() && next.text().matches("(?s)1[.．、].*");
        return !list && (!next.isText() || !isOne(next.text()));
    }

    private static int number(String line) {
        Matcher matcher = LINE.matcher(line);
        String number =
                matcher.matches() && matcher.group(1) != null ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
        if (number.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        if (CHINESE.indexOf(number.charAt(0)) >= 0) {
            return chinese(number);
        }
        return ROMAN.contains(number) ? ROMAN.indexOf(number) + 1 : number.charAt(0) - 'A' + 1;
    }

    private static int chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return CHINESE.indexOf(number.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : CHINESE.indexOf(number.charAt(0)) + 1;
        int ones = ten + 1 < number.length() ? CHINESE.indexOf(number.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }
}
