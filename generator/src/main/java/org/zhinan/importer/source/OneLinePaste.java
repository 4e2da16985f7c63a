package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.content.NumberingYaml;
import org.zhinan.importer.source.common.DocumentKindWords;
import org.zhinan.importer.source.common.LeadingNumberDetector;
import org.zhinan.numbering.Profile;
import org.zhinan.numbering.marker.ClauseMarker;
import org.zhinan.text.Language;

/** Splits a text that arrived as one line where its numbers count up. Paragraphs of other texts stay whole, whatever they list. */
public final class OneLinePaste {
    private static final int LONG = 150;
    /** The same of a line that is all of the text. */
    private static final int LONG_ALONE = 40;

    private static final int FEWEST = 3;
    private static final int WINDOW = 40;
    private static final int HEADING = 40;
    private static final Pattern MAY_BEGIN =
            Pattern.compile("第|[一二三四五六七八九十]+、|[（(]|[0-9]{1,2}[.．、]|[①-⑳]|附件?[0-9]*[：:]|注[：:]"
                    + "|\\b(?:Article|Chapter|Section|Part)\\s|\\b[IVX]+\\.\\s"
                    // Chapters and items of standards, schedules of ordinances.
                    + "|(?<=[\\s\\u3000])[0-9]{1,2}[ \\u3000]+(?=\\p{IsHan})|(?<=[\\s\\u3000；：])[a-z][)）]|附[录表錄]");
    private static final Pattern ENDED = Pattern.compile(".*[。；：！？;:.)）”》]\\s*|.*\\s", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("\\s*[^\\s，。；：]{4,80}[\\s\\u3000]+");
    private static final Pattern STANDARD =
            Pattern.compile("(?:^|[\\s\\u3000])(?:1[ \\u3000]+(?:范围|总则)[ \\u3000]|3[ \\u3000]+术语和定义)");
    private static final Pattern ORDINANCE =
            Pattern.compile("本[條规規]例可引[稱称]|第[0-9]+[A-Z]?部[\\s\\u3000]|第[(（][0-9]+[A-Z]?[)）]款.{0,80}[條訂須]");
    /** A chapter of a standard, which no sign parts from its title. */
    private static final Pattern CHAPTER = Pattern.compile("([0-9]{1,2})[ \\u3000]+\\p{IsHan}{2}");

    private static final Pattern CHAPTER_TITLE =
            Pattern.compile("[0-9]{1,2}[ \\u3000]+\\p{IsHan}{2,20}[ \\u3000]+(?![0-9])");
    private static final Pattern REFERENCE = Pattern.compile("(?s).*[图表第式注见至和或为约][\\s\\u3000]+");
    private static final Pattern LABEL = Pattern.compile("(?:附件?[0-9]*|注)[：:]|附表[0-9]*[A-Z]?[\\s\\u3000]+[\\[［(（]第");

    private final Profile profile;
    private final Language language;
    private final int all;

    public OneLinePaste(Language language, SourceText source) {
        this.profile = NumberingYaml.shipped(likely(language, source));
        this.language = language;
        this.all = source.blocks().stream()
                .mapToInt(block -> block instanceof SourceBlock.Paragraph paragraph
                        ? paragraph.text().length()
                        : 0)
                .sum();
    }

    /** By which numbers the line is split; what it becomes is read by the profile that fits best. */
    private static String likely(Language language, SourceText source) {
        if (language != Language.ZH) {
            return "guidance";
        }
        List<String> lines = source.blocks().stream()
                .filter(SourceBlock.Paragraph.class::isInstance)
                .map(block -> ((SourceBlock.Paragraph) block).text())
                .toList();
        boolean standard =
                lines.stream().anyMatch(line -> STANDARD.matcher(line).find());
        boolean ordinance =
                lines.stream().anyMatch(line -> ORDINANCE.matcher(line).find());
        return standard ? "standard" : ordinance ? DocumentKindWords.UK_ACT : "law";
    }

    /** The line alone, or what stands before each of its numbers; white space between the pieces is in none of them. */
    public List<String> pieces(String line) {
        int least = line.length() == all ? LONG_ALONE : LONG;
        if (line.length() < least || line.length() * 2 < all) {
            return List.of(line);
        }
        List<Integer> begins = begins(line);
        if (begins.size() < FEWEST) {
            return List.of(line);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at : begins) {
            if (from == 0) {
                addTitle(pieces, line.substring(0, at));
            } else {
                add(pieces, line.substring(from, at));
            }
            from = at;
        }
        add(pieces, line.substring(from));
        return pieces;
    }

    /** Before the first number white space parts the title from the text. */
    private static void addTitle(List<String> pieces, String before) {
        Matcher title = TITLE.matcher(before);
        int end = title.lookingAt() ? title.end() : 0;
        add(pieces, before.substring(0, end));
        add(pieces, before.substring(end));
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }

    private List<Integer> begins(String line) {
        List<Integer> begins = new ArrayList<>();
        Map<Integer, Integer> last = new HashMap<>();
        Matcher may = MAY_BEGIN.matcher(line);
        int piece = 0;
        int chapter = 0;
        boolean labelled = false;
        while (may.find()) {
            int at = may.start();
            String before = line.substring(Math.max(piece, at - WINDOW), at);
            String after = line.substring(at, Math.min(line.length(), at + WINDOW));
            if (isWithinNumber(line, at)) {
                continue;
            }
            boolean ended = at == 0 || ENDED.matcher(before).matches();
            Optional<ClauseMarker> marker = profile.marker(after, language);
            if (isChapter(before, after, chapter + 1)) {
                chapter++;
                last.clear();
                begins.add(at);
                piece = at + titleEnd(after);
                begins.add(piece);
            } else if (LABEL.matcher(after).lookingAt() && ended) {
                begins.add(at);
                piece = at;
                labelled = true;
            } else if (marker.isPresent()
                    && counts(marker.get(), last)
                    && (ended
                            || labelled && at - piece <= HEADING
                            || followsHeading(marker.get(), line, piece, at, last))) {
                take(marker.get(), last);
                labelled &= !profile.levels().get(marker.get().depth()).through();
                begins.add(at);
                piece = at;
            }
        }
        return begins;
    }

    /** What stands behind the title of a chapter is its text; 0 where that is another number. */
    private static int titleEnd(String chapter) {
        Matcher title = CHAPTER_TITLE.matcher(chapter);
        return title.lookingAt() ? title.end() : 0;
    }

    private boolean isChapter(String before, String after, int next) {
        Matcher chapter = CHAPTER.matcher(after);
        return profile.id().equals("standard")
                && chapter.lookingAt()
                && Integer.parseInt(chapter.group(1)) == next
                && LeadingNumberDetector.is(after)
                && !REFERENCE.matcher(before).matches();
    }

    /** As 2.1 of 3.2.1, 第(1)款, and 0.01, which is an amount. */
    private static boolean isWithinNumber(String line, int at) {
        boolean goesOn = at > 1
                && ".．".indexOf(line.charAt(at - 1)) >= 0
                && Character.isDigit(line.charAt(at - 2))
                && Character.isDigit(line.charAt(at));
        boolean amount = line.charAt(at) == '0' && at + 1 < line.length() && ".．".indexOf(line.charAt(at + 1)) >= 0;
        return goesOn || amount || at > 0 && line.charAt(at - 1) == '第';
    }

    private static boolean counts(ClauseMarker marker, Map<Integer, Integer> last) {
        return marker.value() == 1 || marker.value() == last.getOrDefault(marker.depth(), 0) + 1;
    }

    /** As （一） right behind 一、申报条件. */
    private boolean followsHeading(ClauseMarker marker, String line, int piece, int at, Map<Integer, Integer> last) {
        boolean below = marker.value() == 1 && last.keySet().stream().anyMatch(depth -> depth < marker.depth())
                || profile.levels().get(marker.depth()).through();
        return below
                && at - piece <= HEADING
                && line.substring(piece, at).matches("[^，。；]{2,}")
                && LeadingNumberDetector.is(line.substring(piece, at));
    }

    private void take(ClauseMarker marker, Map<Integer, Integer> last) {
        last.keySet()
                .removeIf(depth ->
                        depth > marker.depth() && !profile.levels().get(depth).through());
        last.put(marker.depth(), marker.value());
    }
}
