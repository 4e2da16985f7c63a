package org.zhinan.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.zhinan.search.index.TokenizedCorpus.TokenRun;
import org.zhinan.search.text.Pinyin;

/** The terms of each kind and where they stand, those together that a query asks for together; in the order of their heads. */
public final class TermPrefixGroups {

    private TermPrefixGroups() {}

    /** Words and ideographs, each alone. */
    public static List<TermPrefixGroup> words(TokenizedCorpus tokens) {
        InvertedIndex index = new InvertedIndex();
        tokens.forEachField((place, run) -> {
            for (int k = 0; k < run.size(); k++) {
                index.add(run.term(k), place, run.position(k));
            }
        });
        return alone(
                index.sorted(), key -> tokens.terms().get((int) index.keys().key(key)));
    }

    /** Two neighbours. */
    public static List<TermPrefixGroup> neighbours(TokenizedCorpus tokens) {
        InvertedIndex index = new InvertedIndex();
        tokens.forEachField((place, run) -> {
            for (int k = 0; k + 2 <= run.size(); k++) {
                if (run.inLine(k, 2)) {
                    index.add(joined(run.term(k), run.term(k + 1)), place, run.position(k));
                }
            }
        });
        LongOrdinalMap keys = index.sorted().keys();
        return alone(
                index,
                key -> tokens.terms().get(first(keys.key(key)))
                        + tokens.following(first(keys.key(key)), second(keys.key(key))));
    }

    /** Two ideographs with exactly one place between them, which the engine shows as a question mark. */
    public static List<TermPrefixGroup> around(TokenizedCorpus tokens) {
        InvertedIndex index = new InvertedIndex();
        tokens.forEachField((place, run) -> {
            for (int k = 0; k < run.size(); k++) {
                for (int n = k + 1; n < run.size() && run.position(n) <= run.position(k) + 2; n++) {
                    boolean apart = run.position(n) == run.position(k) + 2;
                    if (apart && tokens.isHan(run.term(k)) && tokens.isHan(run.term(n))) {
                        index.add(joined(run.term(k), run.term(n)), place, run.position(k));
                    }
                }
            }
        });
        LongOrdinalMap keys = index.sorted().keys();
        return alone(
                index,
                key -> tokens.terms().get(first(keys.key(key))) + "?"
                        + tokens.terms().get(second(keys.key(key))));
    }

    /** First letters of syllables, each alone. */
    public static List<TermPrefixGroup> firstLetters(TokenizedCorpus tokens) {
        Pinyin pinyin = tokens.corpus().analyzer().pinyin();
        Readings letters = new Readings(tokens, pinyin::initials);
        InvertedIndex index = new InvertedIndex();
        tokens.forEachField((place, run) -> {
            for (int k = 0; k < run.size(); k++) {
                for (int letter : letters.of(run.term(k))) {
                    index.add(letter, place, run.position(k));
                }
            }
        });
        return alone(index.sorted(), key -> letters.text((int) index.keys().key(key)));
    }

    /** The first letters of two neighbours, and of three that begin with those. */
    public static List<TermPrefixGroup> initials(TokenizedCorpus tokens) {
        Pinyin pinyin = tokens.corpus().analyzer().pinyin();
        Readings letters = new Readings(tokens, pinyin::initials);
        InvertedIndex pairs = new InvertedIndex();
        InvertedIndex triples = new InvertedIndex();
        tokens.forEachField((place, run) -> {
            for (int k = 0; k < run.size(); k++) {
                addInitials(run, k, letters, pairs, triples, place);
            }
        });
        LongOrdinalMap pairKeys = pairs.sorted().keys();
        LongOrdinalMap tripleKeys = triples.sorted().keys();
        return grouped(
                pairs,
                key -> letters.text(first(pairKeys.key(key))) + letters.text(second(pairKeys.key(key))),
                triples,
                key -> letters.text(second(tripleKeys.key(key))));
    }

    private static void addInitials(
            TokenRun run, int k, Readings letters, InvertedIndex pairs, InvertedIndex triples, int place) {
        for (int one : run.inLine(k, 2) ? letters.of(run.term(k)) : Readings.NONE) {
            for (int two : letters.of(run.term(k + 1))) {
                pairs.add(joined(one, two), place, run.position(k));
                for (int three : run.inLine(k, 3) ? letters.of(run.term(k + 2)) : Readings.NONE) {
                    triples.add(joined(pairs.keys().get(joined(one, two)), three), place, run.position(k));
                }
            }
        }
    }

    /** Syllables of ideographs alone, and pairs; those pairs together whose second one begins alike, for it may be unfinished. */
    public static List<TermPrefixGroup> sounds(TokenizedCorpus tokens) {
        Pinyin pinyin = tokens.corpus().analyzer().pinyin();
        Readings syllables = new Readings(tokens, pinyin::of);
        InvertedIndex index = new InvertedIndex();
        tokens.forEachField((place, run) -> {
            for (int k = 0; k < run.size(); k++) {
                for (int one : syllables.of(run.term(k))) {
                    index.add(joined(one, 0), place, run.position(k));
                    for (int two : run.inLine(k, 2) ? syllables.of(run.term(k + 1)) : Readings.NONE) {
                        index.add(joined(one, two + 1), place, run.position(k));
                    }
                }
            }
        });
        LongOrdinalMap keys = index.sorted().keys();
        SortedMap<String, List<TermPrefixGroup.Tail>> tails = new TreeMap<>();
        List<TermPrefixGroup> groups = new ArrayList<>();
        index.byTerm(key -> syllables.pair(first(keys.key(key)), second(keys.key(key)) - 1))
                .forEach(each -> {
                    int space = each.term().indexOf(' ');
                    if (space < 0) {
                        groups.add(new TermPrefixGroup(each.term(), Optional.of(each.postings()), List.of()));
                    } else {
                        tails.computeIfAbsent(each.term().substring(0, space + 2), head -> new ArrayList<>())
                                .add(new TermPrefixGroup.Tail(each.term().substring(space + 2), each.postings()));
                    }
                });
        tails.forEach((head, some) -> groups.add(new TermPrefixGroup(head, Optional.empty(), some)));
        groups.sort(Comparator.comparing(TermPrefixGroup::head));
        return groups;
    }

    /** What each term may be read as, as numbers; nothing for what is no ideograph. */
    private static final class Readings {
        static final int[] NONE = {};

        private final List<String> texts = new ArrayList<>();
        private final int[][] byTerm;

        Readings(TokenizedCorpus tokens, Function<String, List<String>> reading) {
            SortedMap<String, Integer> numbers = new TreeMap<>();
            byTerm = IntStream.range(0, tokens.terms().size())
                    .mapToObj(term -> tokens.isHan(term)
                            ? reading.apply(tokens.terms().get(term)).stream()
                                    .mapToInt(text -> numbers.computeIfAbsent(text, unused -> {
                                        texts.add(text);
                                        return texts.size() - 1;
                                    }))
                                    .toArray()
                            : NONE)
                    .toArray(int[][]::new);
        }

        int[] of(int term) {
            return byTerm[term];
        }

        String text(int number) {
            return texts.get(number);
        }

        /** One after another, parted by a space; the first alone where the second is negative. */
        String pair(int first, int second) {
            return second < 0 ? text(first) : text(first) + " " + text(second);
        }
    }

    private static List<TermPrefixGroup> alone(InvertedIndex index, IntFunction<String> term) {
        return index.byTerm(term).stream()
                .map(each -> new TermPrefixGroup(each.term(), Optional.of(each.postings()), List.of()))
                .toList();
    }

    /** The keys of the tails begin with the numbers of those of the heads. */
    private static List<TermPrefixGroup> grouped(
            InvertedIndex heads, IntFunction<String> head, InvertedIndex tails, IntFunction<String> tail) {
        List<List<TermPrefixGroup.Tail>> byHead = new ArrayList<>();
        for (int key = 0; key < heads.keys().size(); key++) {
            byHead.add(new ArrayList<>());
        }
        for (int key = 0; key < tails.keys().size(); key++) {
            byHead.get(first(tails.keys().key(key)))
                    .add(new TermPrefixGroup.Tail(tail.apply(key), tails.postings(key)));
        }
        List<TermPrefixGroup> groups = new ArrayList<>();
        for (int key = 0; key < heads.keys().size(); key++) {
            List<TermPrefixGroup.Tail> some = byHead.get(key);
            some.sort(Comparator.comparing(TermPrefixGroup.Tail::text));
            groups.add(new TermPrefixGroup(head.apply(key), Optional.of(heads.postings(key)), some));
        }
        groups.sort(Comparator.comparing(TermPrefixGroup::head));
        return groups;
    }

    private static long joined(int first, int second) {
        return (long) first << 32 | second;
    }

    private static int first(long joined) {
        return (int) (joined >>> 32);
    }

    private static int second(long joined) {
        return (int) joined;
    }
}
