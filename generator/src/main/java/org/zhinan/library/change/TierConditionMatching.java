package org.zhinan.library.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.change.Change;
import org.zhinan.change.ComparedUnit;
import org.zhinan.change.VersionDiff;
import org.zhinan.library.Clause;
import org.zhinan.library.Quote;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Pairs what two tiers ask by its words, as editions are compared: that both come first does not make two conditions one. */
public final class TierConditionMatching {
    private static final String TEXT = "text";
    private static final Bilingual NONE = new Bilingual("", "");

    private TierConditionMatching() {}

    /** What reads alike; nothing on one side of what the other does not ask. */
    public record Pair(Optional<Quote> below, Optional<Quote> above) {}

    /** In the order of the upper tier; what only the lower one asks stands where it stood. */
    public static List<Pair> pair(List<Quote> below, List<Quote> above) {
        List<Pair> pairs = new ArrayList<>();
        for (Change change : VersionDiff.between(units(below), units(above))) {
            List<Quote> was = quotes(change.before(), below);
            List<Quote> is = quotes(change.after(), above);
            IntStream.range(0, Math.max(was.size(), is.size()))
                    .mapToObj(k -> new Pair(
                            was.stream().skip(k).findFirst(),
                            is.stream().skip(k).findFirst()))
                    .forEach(pairs::add);
        }
        return List.copyOf(pairs);
    }

    private static List<ComparedUnit> units(List<Quote> quotes) {
        ComparedUnit whole = new ComparedUnit(TEXT, Optional.empty(), NONE, NONE, Language.ZH);
        Stream<ComparedUnit> each = IntStream.range(0, quotes.size())
                .mapToObj(k -> unit(String.valueOf(k), quotes.get(k).clause()));
        return Stream.concat(Stream.of(whole), each).toList();
    }

    private static ComparedUnit unit(String id, Clause clause) {
        Bilingual words = new Bilingual(clause.words(Language.ZH), clause.words(Language.EN));
        return new ComparedUnit(id, Optional.of(TEXT), NONE, words, clause.original());
    }

    private static List<Quote> quotes(List<ComparedUnit> units, List<Quote> quotes) {
        return units.stream()
                .filter(unit -> !unit.id().equals(TEXT))
                .map(unit -> quotes.get(Integer.parseInt(unit.id())))
                .toList();
    }
}
