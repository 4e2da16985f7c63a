package org.zhinan.numbering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.numbering.marker.Ordinal;

/** Numbers of levels below that stand within a block: (1) of (a)(1), and the first of a list whose second begins a block. */
final class InnerNumbers {
    /** A list that begins later in its block is not looked for. */
    private static final int WITHIN = 300;

    private static final int HUNDRED = 100;

    private static final Pattern BEGINS = Pattern.compile("[。：:；;—–][\\s\\u3000]*|\\.[\\s\\u3000]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]*");
    /** As in 3.—(1), in 3. (1), and in 3 (1). */
    private static final Pattern DASH = Pattern.compile("\\s*[—–]?\\s*(?=[(（])");

    private final LevelDisambiguator candidates;

    InnerNumbers(LevelDisambiguator candidates) {
        this.candidates = candidates;
    }

    /** A number of a level below that stands right behind. */
    Optional<NumberCandidate> adjoining(NumberCandidate outer, String text) {
        int from = outer.end();
        if (from == 0) {
            return Optional.empty();
        }
        boolean bracket = ")）".indexOf(text.charAt(from - 1)) >= 0;
        if (!bracket) {
            Matcher dash = DASH.matcher(text).region(from, text.length());
            char last = text.charAt(from - 1);
            boolean numbers = outer.level().through()
                    && (last == '.' || Character.isWhitespace(last) && outer.depth() > 0)
                    && dash.lookingAt();
            from = numbers ? dash.end() : text.length();
        }
        int begins = from;
        boolean adjoins = from < text.length() && "(（".indexOf(text.charAt(from)) >= 0;
        return adjoins
                ? candidates.of(text.substring(from)).stream()
                        .filter(each -> each.depth() > outer.depth())
                        .findFirst()
                        .map(each -> moved(each, begins))
                : Optional.empty();
    }

    private static NumberCandidate moved(NumberCandidate each, int by) {
        return new NumberCandidate(each.depth(), each.level(), each.ordinal(), by + each.end(), false);
    }

    /** Numbers of a code leave some out, and those of a new title may begin with its hundred. */
    static boolean mayLeap(NumberCandidate number, Ordinal before, NumberingNode above) {
        boolean hundred = number.level().through()
                && number.ordinal().value() % HUNDRED == 1
                && above.runs.isEmpty()
                && above.number.filter(each -> each.level().heading()).isPresent();
        return (hundred || number.level().gaps())
                && before.value() < number.ordinal().value();
    }

    /**
     * The first number of a list that begins within the text, as in 第五条　1.…, and goes on in the blocks below.
     *
     * @param outer depth of the block, or of what it stands in
     * @param from where its own number ends
     * @param next what the following blocks may be, block by block
     */
    Optional<NumberCandidate> first(
            int outer, int from, String text, OpenLevels open, List<List<NumberCandidate>> next) {
        Set<Integer> goOn = goOn(outer, next);
        if (goOn.isEmpty()) {
            return Optional.empty();
        }
        Matcher blanks = BLANKS.matcher(text).region(from, text.length());
        int at = blanks.lookingAt() ? blanks.end() : from;
        Matcher begins = BEGINS.matcher(text);
        while (at < Math.min(text.length(), WITHIN)) {
            Optional<NumberCandidate> first = at == 0 ? Optional.empty() : at(text.substring(at), goOn, open);
            if (first.isPresent()) {
                return first;
            }
            at = begins.find(Math.max(at, from)) ? Math.max(begins.end(), at + 1) : text.length();
        }
        return Optional.empty();
    }

    private Optional<NumberCandidate> at(String rest, Set<Integer> goOn, OpenLevels open) {
        return candidates.of(rest).stream()
                .filter(each -> goOn.contains(each.depth()) && each.ordinal().isFirst())
                .filter(each -> !each.doubtful()
                        && !each.level().through()
                        && !each.level().heading()
                        && each.level().inside().isEmpty()
                        && !LevelDisambiguator.isElsewhere(each, open))
                .findFirst();
    }

    /** The depths of lists whose second comes before one begins anew, and before what the block itself counts. */
    private static Set<Integer> goOn(int outer, List<List<NumberCandidate>> next) {
        Set<Integer> goOn = new HashSet<>();
        Set<Integer> begun = new HashSet<>();
        for (List<NumberCandidate> numbers : next) {
            for (NumberCandidate each : numbers) {
                if (isSecond(each) && each.depth() > outer && !begun.contains(each.depth())) {
                    goOn.add(each.depth());
                }
            }
            for (NumberCandidate each : numbers) {
                if (!each.doubtful() && (each.level().through() || each.depth() <= outer)) {
                    return goOn;
                }
                if (each.ordinal().isFirst()) {
                    begun.add(each.depth());
                }
            }
        }
        return goOn;
    }

    private static boolean isSecond(NumberCandidate each) {
        return each.ordinal().path().size() == 1 && each.ordinal().value() == 2;
    }
}
