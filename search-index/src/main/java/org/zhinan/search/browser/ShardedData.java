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
import org.zhinan.search.rank.AnalysedCorpus;
import org.zhinan.search.rank.KindWeights;
import org.zhinan.search.rank.PostingList;
import org.zhinan.search.rank.RankingRules;
import org.zhinan.search.rank.SearchField;
import org.zhinan.search.rank.Searchable;
import org.zhinan.search.rank.TermKind;
import org.zhinan.search.suggest.Suggester;

/** An index of the texts of a corpus in shards, and what is shown of a hit, for a browser that loads what a query needs. */
final class ShardedData {

    /** How many searchables' texts are in a file, so that few are loaded that are not shown. */
    private static final int SHOWN = 2;

    private final AnalysedCorpus corpus;
    private final Shards shards = new Shards();
    private final SortedMap<String, String> sounds;

    ShardedData(AnalysedCorpus corpus) {
        this.corpus = corpus;
        List<String> zh = list(TermKind.ZH, false);
        list(TermKind.ZH_PAIRS, false);
        list(TermKind.ZH_TRIPLES, true);
        list(TermKind.ZH_AROUND, false);
        List<String> en = list(TermKind.EN, false);
        list(TermKind.EN_PAIRS, false);
        list(TermKind.EN_TRIPLES, true);
        list(TermKind.INITIALS_PAIRS, false);
        list(TermKind.INITIALS_TRIPLES, true);
        sounds = packed(PostingList.of(corpus, TermKind.SOUNDS), false);
        shards.add("SOUNDS", sounds, ShardedData::firstLetterOfSecond);
        shards.add("TITLES", titles(), UnaryOperator.identity());
        spellings(zh, en);
        shown();
    }

    /** The scripts by file name. */
    Map<String, String> shards() {
        return shards.scripts();
    }

    Map<String, Object> core() {
        Map<String, Object> core = CommonData.core(corpus);
        core.put("digits", PackedNumbers.DIGITS);
        core.put("low", PackedNumbers.LOW);
        core.put("shards", shards.directory());
        core.put("units", corpus.searchables().size());
        core.put("runs", runs());
        core.put("clauses", clauses());
        core.put("shown", SHOWN);
        putFilters(core);
        core.put("names", names());
        core.put("lengths", lengths(false));
        return core;
    }

    Map<String, Object> english() {
        return CommonData.english(corpus);
    }

    /** Besides the readings, which syllables follow one another somewhere: by the first one, none before a lone one. */
    Map<String, Object> sound() {
        List<String> syllables = corpus.analyzer().pinyin().all();
        SortedMap<String, List<Integer>> seconds = new TreeMap<>();
        for (String term : sounds.keySet()) {
            int space = term.indexOf(' ');
            seconds.computeIfAbsent(term.substring(0, Math.max(0, space)), key -> new ArrayList<>())
                    .add(syllables.indexOf(term.substring(space + 1)));
        }
        Map<String, Object> followers = new LinkedHashMap<>();
        seconds.forEach((first, numbers) -> followers.put(first, PackedNumbers.of(distances(numbers))));
        Map<String, Object> sound = CommonData.sound(corpus);
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

    private List<String> list(TermKind kind, boolean positions) {
        SortedMap<String, String> packed = packed(PostingList.of(corpus, kind), positions);
        shards.add(kind.name(), packed, UnaryOperator.identity());
        return List.copyOf(packed.keySet());
    }

    private static SortedMap<String, String> packed(SortedMap<String, PostingList> terms, boolean positions) {
        SortedMap<String, String> packed = new TreeMap<>();
        terms.forEach((term, postings) -> packed.put(term, PackedNumbers.of(postings, positions)));
        return packed;
    }

    /** Pairs whose second syllable begins alike are in one file: the last syllable of a query may be unfinished. */
    private static String firstLetterOfSecond(String term) {
        int space = term.indexOf(' ');
        return space < 0 ? term : term.substring(0, space + 2);
    }

    /** Which searchables have a title that begins so, and how many terms the shortest such title of each has. */
    private SortedMap<String, String> titles() {
        SortedMap<String, SortedMap<Integer, Integer>> lengths = new TreeMap<>();
        for (Searchable searchable : corpus.searchables()) {
            if (!KindWeights.WORDS.contains(searchable.entry().kind())) {
                for (List<List<String>> fields : List.of(searchable.zh(), searchable.en())) {
                    fields.get(SearchField.TITLE.ordinal()).forEach(title -> addBeginnings(searchable, title, lengths));
                }
            }
        }
        SortedMap<String, String> packed = new TreeMap<>();
        lengths.forEach((key, searchables) -> {
            PackedNumbers pairs = new PackedNumbers();
            searchables.forEach((searchable, length) -> pairs.put(searchable).put(length));
            packed.put(key, pairs.toString());
        });
        return packed;
    }

    private void addBeginnings(
            Searchable searchable, String title, SortedMap<String, SortedMap<Integer, Integer>> lengths) {
        List<String> terms = RankingRules.titleTerms(corpus.analyzer(), title);
        for (int length = 1; length <= terms.size(); length++) {
            lengths.computeIfAbsent(String.join(" ", terms.subList(0, length)), key -> new TreeMap<>())
                    .merge(searchable.number(), terms.size(), Math::min);
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
            shards.put("spelling/" + length, JsonLiteral.of(words));
        }
        shards.directory().put("spelling", List.copyOf(lengths));
    }

    private static SortedMap<Integer, List<String>> byLength(List<String> terms) {
        return terms.stream()
                .filter(term -> term.charAt(0) <= 'z')
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }

    /** Where the searchables of each kind begin. */
    private List<Object> runs() {
        List<Object> runs = new ArrayList<>();
        String kind = "";
        for (Searchable searchable : corpus.searchables()) {
            if (!searchable.entry().kind().equals(kind)) {
                kind = searchable.entry().kind();
                runs.add(List.of(kind, searchable.number()));
            }
        }
        return runs;
    }

    /** The documents: how far each is from the one before, and how many clauses follow it. */
    private String clauses() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        corpus.searchables().stream()
                .filter(searchable -> searchable.clause().isPresent())
                .forEach(searchable -> counts.merge(searchable.parent(), 1, Integer::sum));
        PackedNumbers packed = new PackedNumbers();
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
        PackedNumbers packed = new PackedNumbers();
        corpus.searchables().stream()
                .filter(searchable -> searchable.clause().isEmpty())
                .forEach(searchable -> {
                    Map<String, List<String>> filters = searchable.entry().filters();
                    sets.putIfAbsent(filters, sets.size());
                    packed.put(sets.get(filters));
                });
        core.put("filterSets", List.copyOf(sets.keySet()));
        core.put("filters", packed.toString());
    }

    /** The titles of entries that others are narrowed by. */
    private Map<String, Object> names() {
        Map<String, Set<String>> used = new TreeMap<>();
        corpus.searchables()
                .forEach(searchable -> searchable
                        .entry()
                        .filters()
                        .forEach((facet, ids) -> used.computeIfAbsent(facet, key -> new TreeSet<>())
                                .addAll(ids)));
        Map<String, Object> names = new LinkedHashMap<>();
        corpus.searchables().stream()
                .filter(searchable -> searchable.clause().isEmpty())
                .map(Searchable::entry)
                .filter(entry -> used.getOrDefault(entry.kind(), Set.of()).contains(entry.id()))
                .forEach(entry -> names.put(
                        entry.kind() + "/" + entry.id(),
                        List.of(entry.title().zh(), entry.title().en())));
        return names;
    }

    private List<String> lengths(boolean english) {
        return PostingList.lengths(corpus, english).stream()
                .map(PackedNumbers::of)
                .toList();
    }

    private void shown() {
        shards.put("en-lengths", JsonLiteral.of(lengths(true)));
        suggested("titles", Localised::zh);
        suggested("en-titles", Localised::en);
        List<Searchable> searchables = corpus.searchables();
        for (int from = 0; from < searchables.size(); from += SHOWN) {
            List<Searchable> some = searchables.subList(from, Math.min(searchables.size(), from + SHOWN));
            shards.put(
                    "shown/" + from / SHOWN,
                    JsonLiteral.of(some.stream().map(ShardedData::shown).toList()));
            shards.put(
                    "en-shown/" + from / SHOWN,
                    JsonLiteral.of(some.stream().map(ShardedData::englishShown).toList()));
        }
    }

    private void suggested(String part, Function<Localised, String> language) {
        shards.put(
                part,
                JsonLiteral.of(corpus.searchables().stream()
                        .filter(searchable -> searchable.clause().isEmpty())
                        .map(Searchable::entry)
                        .filter(entry -> Suggester.KINDS.contains(entry.kind()))
                        .map(entry -> language.apply(entry.title()))
                        .toList()));
    }

    private static List<String> shown(Searchable searchable) {
        return searchable
                .clause()
                .map(passage -> List.of(passage.clause(), passage.text().zh(), CommonData.clauseUrl(searchable)))
                .orElseGet(() -> List.of(
                        searchable.entry().id(),
                        first(searchable.zh()),
                        CommonData.url(searchable.entry()),
                        CommonData.englishUrl(searchable.entry()),
                        searchable.entry().title().zh()));
    }

    private static List<String> englishShown(Searchable searchable) {
        return searchable
                .clause()
                .map(passage -> List.of(passage.text().en()))
                .orElseGet(() -> List.of(
                        first(searchable.en()), searchable.entry().title().en()));
    }

    private static String first(List<List<String>> fields) {
        return fields.get(SearchField.BODY.ordinal()).stream().findFirst().orElse("");
    }
}
