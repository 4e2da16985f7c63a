package org.zhinan.numbering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * How texts of one kind number their clauses.
 *
 * @param id its file name without the ending
 * @param name for editors
 * @param levels from the outermost to the innermost
 * @param labels what opens blocks outside the levels
 */
public record Profile(String id, Bilingual name, List<Level> levels, List<Label> labels) {

    private static final Level ROW = new Level(
            "row",
            new Bilingual("行", "row"),
            "",
            false,
            false,
            false,
            List.of(),
            Optional.empty(),
            Map.of(Language.ZH, plainNumber(), Language.EN, plainNumber()),
            Optional.empty());

    /** The number that the text begins with, of the outermost level that has such numbers. */
    public Optional<ClauseMarker> marker(String text, Language language) {
        for (int depth = 0; depth < levels.size(); depth++) {
            Level level = levels.get(depth);
            Optional<MarkerTemplate.Match> match = level.match(text, language);
            if (match.filter(each -> !each.doubtful()).isPresent()) {
                Ordinal ordinal = match.get().ordinal();
                return Optional.of(new ClauseMarker(
                        depth, ordinal.value(), match.get().end(), level.written(ordinal, language.other())));
            }
        }
        return Optional.empty();
    }

    /** The usual title of a table of contents in this language; nothing where the profile knows none. */
    public Optional<String> contentsTitle(Language language) {
        return labels.stream()
                .filter(label -> label.kind() == Label.Kind.CONTENTS)
                .findFirst()
                .map(label ->
                        label.markers().get(language).get(0).write(new Ordinal(List.of(0), NumeralSystem.ARABIC, "")));
    }

    private static Level.Markers plainNumber() {
        MarkerTemplate plain = MarkerTemplate.of("{1}").orElseThrow();
        return new Level.Markers(List.of(plain), plain, Optional.empty());
    }

    /** What a bare number in the first cell of a row counts: what 1. counts, or something below all else. */
    Candidate row(Ordinal ordinal, int end) {
        int depth = IntStream.range(0, levels.size())
                .filter(i -> !levels.get(i).through() && levels.get(i).isArabic())
                .findFirst()
                .orElse(levels.size());
        return new Candidate(depth, depth < levels.size() ? levels.get(depth) : ROW, ordinal, end, false);
    }
}
