package org.zhinan.importer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.content.NumberingYaml;
import org.zhinan.importer.source.common.LeadingNumberDetector;
import org.zhinan.numbering.ClauseMarker;
import org.zhinan.numbering.Profile;
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
                    + "|\\b(?:Article|Chapter|Section|Part)\\s|\\b[IVX]+\\.\\s");
    private static final Pattern ENDED = Pattern.compile(".*[。；：！？;:.)）”》]\\s*|.*\\s", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("\\s*[^\\s，。；：]{4,80}[\\s\\u3000]+");
    private static final Pattern LABEL = Pattern.compile("(?:附件?[0-9]*|注)[：:]");

    private final Profile profile;
    private final Language language;
    private final int all;

    public OneLinePaste(Language language, SourceText source) {
        this.profile = NumberingYaml.shipped(language == Language.ZH ? "law" : "guidance");
        this.language = language;
        this.all = source.blocks().stream()
                .mapToInt(block -> block instanceof SourceBlock.Paragraph paragraph
                        ? paragraph.text().length()
                        : 0)
                .sum();
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
            if (LABEL.matcher(after).lookingAt() && ended) {
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

    /** As 2.1 of 3.2.1, and 0.01, which is an amount. */
    private static boolean isWithinNumber(String line, int at) {
        boolean goesOn = at > 1
                && ".．".indexOf(line.charAt(at - 1)) >= 0
                && Character.isDigit(line.charAt(at - 2))
                && Character.isDigit(line.charAt(at));
        boolean amount = line.charAt(at) == '0' && at + 1 < line.length() && ".．".indexOf(line.charAt(at + 1)) >= 0;
        return goesOn || amount;
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
