package org.zhinan.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.NumeralSystem;
import org.zhinan.numbering.marker.Ordinal;
import org.zhinan.numbering.marker.WordsBehindNumber;
import org.zhinan.text.Language;

/** Decides which level a number is of, where its look allows more than one, by what is open and what comes next. */
final class LevelDisambiguator {
    private static final int CONTINUES = 4;
    private static final int BEGINS = 3;
    private static final int GOES_ON = 2;
    private static final int ELSE = 1;

    private static final Set<Integer> HIGH_ROMAN = Set.of(50, 100, 500, 1000);

    private static final Pattern AND = Pattern.compile("^[、和及至或]");

    private final Profile profile;
    private final Language language;
    private final Set<String> seen = new HashSet<>();

    LevelDisambiguator(Profile profile, Language language) {
        this.profile = profile;
        this.language = language;
    }

    /** Everything that the beginning of the text may be, the outermost level first. */
    List<NumberCandidate> of(String text) {
        List<NumberCandidate> all = new ArrayList<>();
        if (WordsBehindNumber.areOfTime(text)) {
            return all;
        }
        for (int depth = 0; depth < profile.levels().size(); depth++) {
            Level level = profile.levels().get(depth);
            int index = depth;
            level.match(text, language)
                    .filter(match -> !namesSeveral(level, text.substring(match.end())))
                    .ifPresent(match ->
                            all.add(new NumberCandidate(index, level, match.ordinal(), match.end(), match.doubtful())));
        }
        return all;
    }

    /** Words such as （一）（二）, which name clauses and number none. */
    private boolean namesSeveral(Level level, String rest) {
        return level.match(AND.matcher(rest).replaceFirst(""), language)
                .filter(match -> !match.doubtful())
                .isPresent();
    }

    /** Whether nothing but headings is above its level. */
    boolean isOutermost(NumberCandidate candidate) {
        return profile.levels().subList(0, candidate.depth()).stream().allMatch(Level::heading);
    }

    /** Notes that a level has begun, before which others stand alone. */
    void saw(Level level) {
        seen.add(level.name());
    }

    /** The likeliest of them where these levels are open. */
    Optional<NumberCandidate> choose(
            List<NumberCandidate> all, OpenLevels open, String text, boolean heading, List<NumberCandidate> next) {
        List<NumberCandidate> possible = ofBox(
                all.stream()
                        .filter(each -> isPossible(each, open, text, heading))
                        .filter(each -> !each.doubtful() || heading || isNext(each, open, text, next))
                        .toList(),
                open);
        boolean sure = possible.stream().anyMatch(each -> !each.doubtful());
        Optional<NumberCandidate> best = possible.stream()
                .filter(each -> !sure || !each.doubtful())
                .max(Comparator.comparing((NumberCandidate each) ->
                                heading && each.level().heading())
                        .thenComparingInt(each -> score(each, open))
                        .thenComparingInt(each -> preference(each, open)));
        return best.map(each -> possible.size() == 1 ? each : lookAhead(each, possible, open, next));
    }

    /** In a box 1. begins a list, and is no section of the text. */
    private static List<NumberCandidate> ofBox(List<NumberCandidate> possible, OpenLevels open) {
        List<NumberCandidate> listed =
                possible.stream().filter(each -> !each.level().through()).toList();
        return open.root().kind == NumberingNode.Kind.LABEL && !listed.isEmpty() ? listed : possible;
    }

    /** Of i after h the next number says whether it is a letter or the first of a list below. */
    private NumberCandidate lookAhead(
            NumberCandidate best, List<NumberCandidate> possible, OpenLevels open, List<NumberCandidate> next) {
        if (score(best, open) != CONTINUES || isFollowed(best, next)) {
            return best;
        }
        return possible.stream()
                .filter(each -> each.end() == best.end())
                .filter(each -> score(each, open) == BEGINS && isFollowed(each, next))
                .findFirst()
                .orElse(best);
    }

    private static boolean isFollowed(NumberCandidate candidate, List<NumberCandidate> next) {
        return next.stream()
                .anyMatch(each ->
                        each.depth() == candidate.depth() && each.ordinal().follows(candidate.ordinal()));
    }

    boolean continues(NumberCandidate candidate, OpenLevels open) {
        return score(candidate, open) == CONTINUES;
    }

    /** Whether it is the next number there, or the first below. */
    boolean goesOn(NumberCandidate candidate, OpenLevels open) {
        return continues(candidate, open)
                || score(candidate, open) == BEGINS && !open.isEmpty() && candidate.depth() > open.innermostDepth();
    }

    private static int score(NumberCandidate candidate, OpenLevels open) {
        Optional<Ordinal> last = open.ordinal(candidate.depth());
        if (last.filter(candidate.ordinal()::follows).isPresent()) {
            return CONTINUES;
        }
        if (last.isEmpty() && candidate.ordinal().isFirst()) {
            return BEGINS;
        }
        return last.isPresent() ? GOES_ON : ELSE;
    }

    /** Of lists that continue the innermost; of those that begin the outermost that is below what is open. */
    private static int preference(NumberCandidate candidate, OpenLevels open) {
        if (score(candidate, open) == CONTINUES) {
            return candidate.depth();
        }
        boolean below = candidate.depth() > open.innermostDepth();
        return (below ? 1000 : 0) - candidate.depth();
    }

    private boolean isPossible(NumberCandidate candidate, OpenLevels open, String text, boolean heading) {
        Level level = candidate.level();
        if (isElsewhere(candidate, open) || level.before().stream().anyMatch(seen::contains)) {
            return false;
        }
        boolean belongs = !level.isDecimal() || candidate.ordinal().stem().isEmpty() || belongs(candidate, open);
        if (!level.through() && !belongs) {
            return false;
        }
        if (!level.inSequence() || heading) {
            return !isHighRoman(candidate) || continues(candidate, open);
        }
        Optional<Ordinal> last = open.ordinal(candidate.depth()).filter(candidate.ordinal()::hasStemOf);
        boolean next = last.map(candidate.ordinal()::follows)
                .orElse(candidate.ordinal().isFirst() || level.through() && level.isDecimal() && !level.isJoined());
        boolean later =
                last.filter(each -> each.value() < candidate.ordinal().value()).isPresent();
        boolean words = isTitle(candidate, text) || WordsBehindNumber.follow(text.substring(candidate.end()));
        return belongs && (next || later && words);
    }

    /** C. after B. is no hundred. */
    private static boolean isHighRoman(NumberCandidate candidate) {
        return candidate.ordinal().first() == NumeralSystem.ROMAN_UPPER
                && HIGH_ROMAN.contains(candidate.ordinal().value());
    }

    static boolean isElsewhere(NumberCandidate candidate, OpenLevels open) {
        Level level = candidate.level();
        Optional<String> above =
                open.above(candidate.depth()).number.map(each -> each.level().name());
        return level.inside().filter(label -> !open.root().label.equals(label)).isPresent()
                || !level.below().isEmpty()
                        && above.filter(level.below()::contains).isEmpty();
    }

    /** Whether a number that may be none goes on where a list is, or begins one that goes on. */
    private static boolean isNext(NumberCandidate candidate, OpenLevels open, String text, List<NumberCandidate> next) {
        boolean whole = candidate.ordinal().inserted().isEmpty();
        if (whole && WordsBehindNumber.areOfDecimalOrYear(text)) {
            return false;
        }
        boolean later = score(candidate, open) == GOES_ON
                && open.ordinal(candidate.depth())
                        .filter(last -> last.value() < candidate.ordinal().value())
                        .isPresent();
        boolean listed = text.charAt(candidate.end() - 1) == '、' && later;
        // Of an act sections may be repealed.
        boolean titled = later
                && candidate.level().through()
                && WordsBehindNumber.follow(text.substring(candidate.end()))
                && isTitle(candidate, text);
        boolean expected = listed
                || titled
                || score(candidate, open) == CONTINUES
                || score(candidate, open) == BEGINS && isFollowed(candidate, next)
                || open.ordinal(candidate.depth()).isEmpty()
                        && candidate.level().through();
        return expected && (!candidate.level().heading() || isTitle(candidate, text))
                || candidate.level().heading() && isTitle(candidate, text);
    }

    private static boolean isTitle(NumberCandidate candidate, String text) {
        return WordsBehindNumber.areTitle(text.substring(candidate.end()));
    }

    /** Whether 5.1.2 stands under 5.1, or 1.1 under the item 1, or 1.0.1 under 1, which has no 1.1. */
    private static boolean belongs(NumberCandidate candidate, OpenLevels open) {
        List<Integer> stem = candidate.ordinal().stem();
        while (stem.size() > 1 && stem.get(stem.size() - 1) == 0) {
            stem = stem.subList(0, stem.size() - 1);
        }
        for (int depth = candidate.depth() - 1; depth >= 0; depth--) {
            Optional<NumberCandidate> above = open.at(depth).flatMap(node -> node.number);
            boolean same = above.isPresent() && above.get().ordinal().path().equals(stem);
            // 2.1 below a lot of section 2 is one of the section.
            if (above.isPresent() && (same || !above.get().level().asWritten())) {
                return same
                        && above.get().ordinal().first().isLetter()
                                == candidate.ordinal().first().isLetter();
            }
        }
        // Guidance may number 1.1 below a heading that has no number.
        return candidate.level().through()
                && stem.size() == 1
                && open.ordinal(candidate.depth() - 1).isEmpty();
    }
}
