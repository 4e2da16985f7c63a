package org.zhinan.numbering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhinan.numbering.marker.ClauseMarker;
import org.zhinan.numbering.marker.MarkerTemplate;
import org.zhinan.numbering.marker.NumeralSystem;
import org.zhinan.numbering.marker.Ordinal;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * How texts of one kind number their clauses.
 *
 * @param id its file name without the ending
 * @param version tells profiles of one id apart: the digest of a file of the pack; empty for what comes with the program
 * @param name for editors
 * @param act whether its texts are acts, which Akoma Ntoso tells from other documents
 * @param levels from the outermost to the innermost
 * @param labels what opens blocks outside the levels
 * @param itself how a text calls itself
 */
public record Profile(
        String id,
        String version,
        Bilingual name,
        boolean act,
        List<Level> levels,
        List<BlockLabel> labels,
        Itself itself) {

    /** Of what a text of its own is counted, and what stands in a text whatever the clause. */
    private static final int OUTERMOST = -1;
    /** Of what has nothing below it. */
    private static final int INNERMOST = 1000;

    /**
     * How a text calls itself, as 本办法 or this Regulation.
     *
     * @param names by language
     * @param needed whether a number refers to a clause only behind such a name, since else it may be of another text
     */
    public record Itself(Map<Language, List<String>> names, boolean needed) {}

    private static final Level ROW = new Level(
            "row",
            new Bilingual("行", "row"),
            "",
            false,
            false,
            false,
            false,
            false,
            List.of(),
            Optional.empty(),
            List.of(),
            Map.of(Language.ZH, plainNumber(), Language.EN, plainNumber()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The level of this name. */
    public Optional<Level> level(String name) {
        return levels.stream().filter(level -> level.name().equals(name)).findFirst();
    }

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

    /** Where a {@link CitedNumber#level} stands: one is below another when it is more. Levels without a place are innermost. */
    public int rank(String level) {
        for (int depth = 0; depth < levels.size(); depth++) {
            boolean paragraphs = levels.get(depth)
                    .paragraphs()
                    .flatMap(Level.Paragraphs::cited)
                    .isPresent();
            if (levels.get(depth).name().equals(level)) {
                return 2 * depth;
            }
            boolean unnumbered = levels.get(depth).unnumbered().isPresent() && level.equals(CitedNumber.UNNUMBERED);
            if (paragraphs && level.equals(CitedNumber.PARAGRAPH) || unnumbered) {
                return 2 * depth + 1;
            }
        }
        return startsText(level) ? OUTERMOST : INNERMOST;
    }

    /** Whether its numbers run through the text, so that one alone says where. */
    public boolean runsThrough(String level) {
        return levels.stream().anyMatch(each -> each.through() && each.name().equals(level))
                || labels.stream().anyMatch(each -> each.level().equals(level));
    }

    /** Whether its numbers say nothing without a clause around or one that was named before, as those of paragraphs and items. */
    public boolean isRelative(String level) {
        // Where articles run through the text, 2.1 below one is no unit before whose paragraphs it would count.
        List<Level> through = levels.stream().filter(Level::through).toList();
        List<Level> plain = through.stream().filter(each -> !each.isDecimal()).toList();
        int unit = (plain.isEmpty() ? through : plain)
                .stream().mapToInt(each -> rank(each.name())).max().orElse(INNERMOST);
        return rank(level) > unit && !runsThrough(level);
    }

    /** Whether what it opens has numbers of its own. */
    public boolean startsText(String level) {
        return labels.stream()
                .anyMatch(each ->
                        each.kind() == BlockLabel.Kind.TEXT && each.level().equals(level));
    }

    /** Whether the line says that a table of contents follows. */
    public boolean isContentsTitle(String line, Language language) {
        return TableOfContents.isTitle(this, language, line);
    }

    /** The usual title of a table of contents in this language; nothing where the profile knows none. */
    public Optional<String> contentsTitle(Language language) {
        return labels.stream()
                .filter(label -> label.kind() == BlockLabel.Kind.CONTENTS)
                .findFirst()
                .map(label ->
                        label.markers().get(language).get(0).write(new Ordinal(List.of(0), NumeralSystem.ARABIC, "")));
    }

    private static Level.Markers plainNumber() {
        MarkerTemplate plain = MarkerTemplate.of("{1}").orElseThrow();
        return new Level.Markers(List.of(plain), plain, Optional.empty(), false, Optional.empty(), List.of());
    }

    /** What a bare number in the first cell of a row counts: what 1. counts, or something below all else. */
    NumberCandidate row(Ordinal ordinal, int end) {
        int depth = IntStream.range(0, levels.size())
                .filter(i -> !levels.get(i).through()
                        && levels.get(i).below().isEmpty()
                        && levels.get(i).isArabic())
                .findFirst()
                .orElse(levels.size());
        return new NumberCandidate(depth, depth < levels.size() ? levels.get(depth) : ROW, ordinal, end, false);
    }
}
