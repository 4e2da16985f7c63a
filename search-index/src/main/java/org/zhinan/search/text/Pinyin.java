package org.zhinan.search.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sounds of ideographs, and the ways to read Latin letters as such sounds. */
public final class Pinyin {

    /** How many letters the longest syllable has. */
    public static final int LONGEST = 6;

    private static final String UMLAUTS = "[üÜǕǗǙǛǖǘǚǜ]";
    private static final String LETTER = "[A-Za-z\\u00c0-\\u024f]";
    /** Only from the beginning of a word: else a long one is read once for each of its letters. */
    private static final Pattern UMLAUT =
            Pattern.compile("(?<!" + LETTER + ")" + LETTER + "*" + UMLAUTS + LETTER + "*");

    private final Supplier<Map<String, List<String>>> readings;
    private final Supplier<Set<String>> known;
    private final Supplier<Set<String>> beginnings;

    /** @param readings ideographs to their syllables, as in {@link ChineseLanguageTables#readings()} */
    public Pinyin(Map<String, List<String>> readings) {
        this(() -> readings);
    }

    /** The same; they are read when a sound is first asked for. */
    public Pinyin(Supplier<Map<String, List<String>>> readings) {
        this.readings = new Lazy<>(readings);
        known = new Lazy<>(this::syllables);
        beginnings = new Lazy<>(this::syllableBeginnings);
    }

    private Set<String> syllables() {
        Set<String> syllables = new TreeSet<>();
        readings.get().values().forEach(syllables::addAll);
        return syllables;
    }

    private Set<String> syllableBeginnings() {
        Set<String> some = new TreeSet<>();
        for (String syllable : known.get()) {
            for (int k = 1; k <= syllable.length(); k++) {
                some.add(syllable.substring(0, k));
            }
        }
        return some;
    }

    /** The syllables of an ideograph, sorted; none when it is not in the table. */
    public List<String> of(String ideograph) {
        return readings.get().getOrDefault(ideograph, List.of());
    }

    /** The letters that the syllables of an ideograph begin with, each once. */
    public List<String> initials(String ideograph) {
        return of(ideograph).stream()
                .map(syllable -> syllable.substring(0, 1))
                .distinct()
                .toList();
    }

    /** All syllables in the order of the alphabet. */
    public List<String> all() {
        return List.copyOf(known.get());
    }

    /** A query with v for ü in words that are syllables, as these are written; characters stay where they are. */
    public String typed(String text) {
        return UMLAUT.matcher(text).replaceAll(found -> {
            String typed = found.group().replaceAll(UMLAUTS, "v");
            String letters = Normalizer.normalize(typed, Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[\\u0300-\\u036f]", "");
            List<String> syllables = split(letters, (before, syllable) -> 1);
            boolean spoken = !syllables.isEmpty() && isSyllable(syllables.get(syllables.size() - 1));
            return spoken ? typed : Matcher.quoteReplacement(found.group());
        });
    }

    public boolean isSyllable(String letters) {
        return known.get().contains(letters);
    }

    /**
     * The best way to read letters as syllables, the last of which may be unfinished.
     *
     * @param letters ASCII lower case
     * @param cost of one syllable after another; the first of a reading follows the empty string
     * @return the syllables of the way with the least cost, of equal ones the one with the longer last syllable; none when
     *     there is no way
     */
    public List<String> split(String letters, ToDoubleBiFunction<String, String> cost) {
        int n = letters.length();
        // best[end][length]: the least cost of reading letters[0, end) with a last syllable of that length.
        double[][] best = new double[n + 1][LONGEST + 1];
        int[][] before = new int[n + 1][LONGEST + 1];
        for (int end = 1; end <= n; end++) {
            for (int length = 1; length <= LONGEST; length++) {
                best[end][length] = Double.POSITIVE_INFINITY;
                int start = end - length;
                if (start >= 0 && fits(letters.substring(start, end), end == n)) {
                    extend(letters, start, end, best, before, cost);
                }
            }
        }
        return trace(letters, best, before);
    }

    private boolean fits(String piece, boolean last) {
        return last ? beginnings.get().contains(piece) : known.get().contains(piece);
    }

    private static void extend(
            String letters,
            int start,
            int end,
            double[][] best,
            int[][] before,
            ToDoubleBiFunction<String, String> cost) {
        String syllable = letters.substring(start, end);
        int length = end - start;
        if (start == 0) {
            best[end][length] = cost.applyAsDouble("", syllable);
            return;
        }
        for (int previous = 1; previous <= Math.min(LONGEST, start); previous++) {
            if (best[start][previous] < Double.POSITIVE_INFINITY) {
                double total = best[start][previous]
                        + cost.applyAsDouble(letters.substring(start - previous, start), syllable);
                if (total < best[end][length]) {
                    best[end][length] = total;
                    before[end][length] = previous;
                }
            }
        }
    }

    private static List<String> trace(String letters, double[][] best, int[][] before) {
        int end = letters.length();
        int length = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int last = LONGEST; last >= 1; last--) {
            if (best[end][last] < least) {
                least = best[end][last];
                length = last;
            }
        }
        List<String> syllables = new ArrayList<>();
        while (length > 0) {
            syllables.add(0, letters.substring(end - length, end));
            int previous = before[end][length];
            end -= length;
            length = end > 0 ? previous : 0;
        }
        return syllables;
    }
}
