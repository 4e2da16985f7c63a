package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zhinan.search.Localised;
import org.zhinan.search.rank.Field;
import org.zhinan.search.rank.Listing;
import org.zhinan.search.rank.Occurrences;
import org.zhinan.search.rank.Rules;
import org.zhinan.search.rank.Texts;
import org.zhinan.search.rank.Unit;
import org.zhinan.search.rank.Weights;
import org.zhinan.search.suggest.Suggester;

/** An index of the texts of a corpus in shards, and what is shown of a hit, for a browser that loads what a query needs. */
final class ShardedTexts {

    /** How many units' texts are in a file, so that few are loaded that are not shown. */
    private static final int SHOWN = 2;

    private final Texts texts;
    private final Shards shards = new Shards();
    private final SortedMap<String, String> sounds;

    ShardedTexts(Texts texts) {
        this.texts = texts;
        List<String> zh = list(Listing.ZH, false);
        list(Listing.ZH_PAIRS, false);
        list(Listing.ZH_TRIPLES, true);
        list(Listing.ZH_AROUND, false);
        List<String> en = list(Listing.EN, false);
        list(Listing.EN_PAIRS, false);
        list(Listing.EN_TRIPLES, true);
        list(Listing.INITIALS_PAIRS, false);
        list(Listing.INITIALS_TRIPLES, true);
        sounds = packed(Occurrences.of(texts, Listing.SOUNDS), false);
        shards.add("SOUNDS", sounds, ShardedTexts::firstLetterOfSecond);
        shards.add("TITLES", titles(), UnaryOperator.identity());
        spellings(zh, en);
        shown();
    }

    /** The scripts by file name. */
    Map<String, String> shards() {
        return shards.scripts();
    }

    Map<String, Object> core() {
        Map<String, Object> core = Shared.core(texts);
        core.put("digits", Packed.DIGITS);
        core.put("low", Packed.LOW);
        core.put("shards", shards.directory());
        core.put("units", texts.units().size());
        core.put("runs", runs());
        core.put("clauses", clauses());
        core.put("shown", SHOWN);
        putFilters(core);
        core.put("names", names());
        core.put("lengths", lengths(false));
        return core;
    }

    Map<String, Object> english() {
        return Shared.english(texts);
    }

    /** Besides the readings, which syllables follow one another somewhere: by the first one, none before a lone one. */
    Map<String, Object> sound() {
        List<String> syllables = texts.language().syllables().all();
        SortedMap<String, List<Integer>> seconds = new TreeMap<>();
        for (String term : sounds.keySet()) {
            int space = term.indexOf(' ');
            seconds.computeIfAbsent(term.substring(0, Math.max(0, space)), key -> new ArrayList<>())
                    .add(syllables.indexOf(term.substring(space + 1)));
        }
        Map<String, Object> followers = new LinkedHashMap<>();
        seconds.forEach((first, numbers) -> followers.put(first, Packed.of(distances(numbers))));
        Map<String, Object> sound = Shared.sound(texts);
        sound.put("followers", followers);
        return sound;
    }

    private static int[] distances(List<Integer> numbers) {
        int[] sorted = numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] distances = sorted.clone();
        for (int k = 1; k < sorted.length; k++) {
            distances[k] = sorted[k] - sorted[k - 1];
        }
        return distances;
    }

    private List<String> list(Listing listing, boolean positions) {
        SortedMap<String, String> packed = packed(Occurrences.of(texts, listing), positions);
        shards.add(listing.name(), packed, UnaryOperator.identity());
        return List.copyOf(packed.keySet());
    }

    private static SortedMap<String, String> packed(SortedMap<String, Occurrences> terms, boolean positions) {
        SortedMap<String, String> packed = new TreeMap<>();
        terms.forEach((term, occurrences) -> packed.put(term, Packed.of(occurrences, positions)));
        return packed;
    }

    /** Pairs whose second syllable begins alike are in one file: the last syllable of a query may be unfinished. */
    private static String firstLetterOfSecond(String term) {
        int space = term.indexOf(' ');
        return space < 0 ? term : term.substring(0, space + 2);
    }

    /** Which units have a title that begins so, and how many terms the shortest such title of each has. */
    private SortedMap<String, String> titles() {
        SortedMap<String, SortedMap<Integer, Integer>> lengths = new TreeMap<>();
        for (Unit unit : texts.units()) {
            if (!Weights.WORDS.contains(unit.entry().kind())) {
                for (List<List<String>> fields : List.of(unit.zh(), unit.en())) {
                    fields.get(Field.TITLE.ordinal()).forEach(title -> addBeginnings(unit, title, lengths));
                }
            }
        }
        SortedMap<String, String> packed = new TreeMap<>();
        lengths.forEach((key, units) -> {
            Packed pairs = new Packed();
            units.forEach((unit, length) -> pairs.put(unit).put(length));
            packed.put(key, pairs.toString());
        });
        return packed;
    }

    private void addBeginnings(Unit unit, String title, SortedMap<String, SortedMap<Integer, Integer>> lengths) {
        List<String> terms = Rules.titleTerms(texts.language(), title);
        for (int length = 1; length <= terms.size(); length++) {
            lengths.computeIfAbsent(String.join(" ", terms.subList(0, length)), key -> new TreeMap<>())
                    .merge(unit.number(), terms.size(), Math::min);
        }
    }

    /** The words that another may be a misspelling of, by their length. */
    private void spellings(List<String> zh, List<String> en) {
        SortedMap<Integer, List<String>> chinese = byLength(zh);
        SortedMap<Integer, List<String>> english = byLength(en);
        Set<Integer> lengths = new TreeSet<>(chinese.keySet());
        lengths.addAll(english.keySet());
        for (int length : lengths) {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("ZH", String.join(" ", chinese.getOrDefault(length, List.of())));
            words.put("EN", String.join(" ", english.getOrDefault(length, List.of())));
            shards.put("spelling/" + length, Literal.of(words));
        }
        shards.directory().put("spelling", List.copyOf(lengths));
    }

    private static SortedMap<Integer, List<String>> byLength(List<String> terms) {
        return terms.stream()
                .filter(term -> term.charAt(0) <= 'z')
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }

    /** Where the units of each kind begin. */
    private List<Object> runs() {
        List<Object> runs = new ArrayList<>();
        String kind = "";
        for (Unit unit : texts.units()) {
            if (!unit.entry().kind().equals(kind)) {
                kind = unit.entry().kind();
                runs.add(List.of(kind, unit.number()));
            }
        }
        return runs;
    }

    /** The documents: how far each is from the one before, and how many clauses follow it. */
    private String clauses() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        texts.units().stream()
                .filter(unit -> unit.clause().isPresent())
                .forEach(unit -> counts.merge(unit.parent(), 1, Integer::sum));
        Packed packed = new Packed();
        int before = 0;
        for (Map.Entry<Integer, Integer> document : counts.entrySet()) {
            packed.put(document.getKey() - before).put(document.getValue());
            before = document.getKey();
        }
        return packed.toString();
    }

    /** What entries can be narrowed by: each set once, and the number of the set of each entry. */
    private void putFilters(Map<String, Object> core) {
        Map<Object, Integer> sets = new LinkedHashMap<>();
        Packed packed = new Packed();
        texts.units().stream().filter(unit -> unit.clause().isEmpty()).forEach(unit -> {
            Map<String, List<String>> filters = unit.entry().filters();
            sets.putIfAbsent(filters, sets.size());
            packed.put(sets.get(filters));
        });
        core.put("filterSets", List.copyOf(sets.keySet()));
        core.put("filters", packed.toString());
    }

    /** The titles of entries that others are narrowed by. */
    private Map<String, Object> names() {
        Map<String, Set<String>> used = new TreeMap<>();
        texts.units()
                .forEach(unit -> unit.entry()
                        .filters()
                        .forEach((facet, ids) -> used.computeIfAbsent(facet, key -> new TreeSet<>())
                                .addAll(ids)));
        Map<String, Object> names = new LinkedHashMap<>();
        texts.units().stream()
                .filter(unit -> unit.clause().isEmpty())
                .map(Unit::entry)
                .filter(entry -> used.getOrDefault(entry.kind(), Set.of()).contains(entry.id()))
                .forEach(entry -> names.put(
                        entry.kind() + "/" + entry.id(),
                        List.of(entry.title().zh(), entry.title().en())));
        return names;
    }

    private List<String> lengths(boolean english) {
        return Occurrences.lengths(texts, english).stream().map(Packed::of).toList();
    }

    private void shown() {
        shards.put("en-lengths", Literal.of(lengths(true)));
        suggested("titles", Localised::zh);
        suggested("en-titles", Localised::en);
        List<Unit> units = texts.units();
        for (int from = 0; from < units.size(); from += SHOWN) {
            List<Unit> some = units.subList(from, Math.min(units.size(), from + SHOWN));
            shards.put(
                    "shown/" + from / SHOWN,
                    Literal.of(some.stream().map(ShardedTexts::shown).toList()));
            shards.put(
                    "en-shown/" + from / SHOWN,
                    Literal.of(some.stream().map(ShardedTexts::englishShown).toList()));
        }
    }

    private void suggested(String part, Function<Localised, String> language) {
        shards.put(
                part,
                Literal.of(texts.units().stream()
                        .filter(unit -> unit.clause().isEmpty())
                        .map(Unit::entry)
                        .filter(entry -> Suggester.KINDS.contains(entry.kind()))
                        .map(entry -> language.apply(entry.title()))
                        .toList()));
    }

    private static List<String> shown(Unit unit) {
        return unit.clause()
                .map(passage -> List.of(passage.clause(), passage.text().zh(), Shared.clauseUrl(unit)))
                .orElseGet(() -> List.of(
                        unit.entry().id(),
                        first(unit.zh()),
                        Shared.url(unit.entry()),
                        Shared.englishUrl(unit.entry()),
                        unit.entry().title().zh()));
    }

    private static List<String> englishShown(Unit unit) {
        return unit.clause()
                .map(passage -> List.of(passage.text().en()))
                .orElseGet(() -> List.of(first(unit.en()), unit.entry().title().en()));
    }

    private static String first(List<List<String>> fields) {
        return fields.get(Field.BODY.ordinal()).stream().findFirst().orElse("");
    }
}
