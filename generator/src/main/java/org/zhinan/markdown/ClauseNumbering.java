package org.zhinan.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.text.Language;

/**
 * Gives each block its id as the text is read from top to bottom: the open markers joined by hyphens; an unnumbered block counts
 * within the innermost open clause; an annex list and notes stand outside the numbering.
 */
final class ClauseNumbering {
    private static final Pattern ANNEX_ZH = Pattern.compile("附件?\\s*\\d*[：:]");
    private static final Pattern ANNEX_EN = Pattern.compile("(Annex|Annexes)( \\d+)?:");
    private static final Pattern NOTE_ZH = Pattern.compile("注[：:]");
    private static final Pattern NOTE_EN = Pattern.compile("Notes?:");

    private final Language language;
    private final TreeMap<Integer, Integer> open = new TreeMap<>();
    private final Map<String, Integer> paragraphs = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Deque<TreeMap<Integer, Integer>> beforeTable = new ArrayDeque<>();
    private Optional<String> list = Optional.empty();

    ClauseNumbering(Language language) {
        this.language = language;
    }

    /** What a block is called and whether it has a number of its own. */
    record Numbered(String id, boolean marked, boolean note) {}

    Numbered block(String text) {
        Optional<String> opens = opens(text);
        if (opens.isPresent()) {
            list = opens;
            open.clear();
            return new Numbered(opens.get(), false, false);
        }
        Optional<ClauseMarker> marker = ClauseMarker.of(text, language);
        if (marker.isPresent() && list.isPresent()) {
            boolean note = marker.get().level() == ClauseMarker.NOTE;
            return new Numbered(list.get() + "-" + marker.get().number(), true, note);
        }
        if (marker.isPresent() && marker.get().level() < ClauseMarker.NOTE) {
            return new Numbered(open(marker.get()), true, false);
        }
        list = Optional.empty();
        return new Numbered(within("p", paragraphs), false, false);
    }

    private Optional<String> opens(String text) {
        boolean chinese = language == Language.ZH;
        if ((chinese ? ANNEX_ZH : ANNEX_EN).matcher(text).lookingAt()) {
            return Optional.of("annex");
        }
        return (chinese ? NOTE_ZH : NOTE_EN).matcher(text).lookingAt() ? Optional.of("note") : Optional.empty();
    }

    /** The markers of rows are closed again at the end of their table. */
    void beginTable() {
        list = Optional.empty();
        beforeTable.push(new TreeMap<>(open));
    }

    void endTable() {
        open.clear();
        open.putAll(beforeTable.pop());
    }

    String head() {
        return prefix() + "head";
    }

    Numbered row(String firstCell) {
        Optional<ClauseMarker> marker =
                ClauseMarker.ofCell(firstCell, language).filter(m -> m.level() < ClauseMarker.NOTE);
        return marker.isPresent()
                ? new Numbered(open(marker.get()), true, false)
                : new Numbered(within("r", rows), false, false);
    }

    private String open(ClauseMarker marker) {
        list = Optional.empty();
        open.tailMap(marker.level(), true).clear();
        open.put(marker.level(), marker.number());
        return joined();
    }

    private String within(String letter, Map<String, Integer> counts) {
        return prefix() + letter + counts.merge(joined(), 1, Integer::sum);
    }

    private String prefix() {
        return open.isEmpty() ? "" : joined() + "-";
    }

    private String joined() {
        return open.values().stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
