package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.search.Localised;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.TermPrefixGroup;
import org.zhinan.search.index.TermPrefixGroups;
import org.zhinan.search.index.TokenizedCorpus;
import org.zhinan.search.rank.RankingParameters;

/** An index of the texts of a corpus in shards, and what is shown of a hit, for a browser that loads what a query needs. */
final class ShardedSearchData {

    /** How many characters a file has of what nearly every query asks for, of what many do, and of what few do. */
    private static final int ALWAYS = 4_000;

    private static final int OFTEN = 6_000;
    private static final int SELDOM = 12_000;

    private final IndexableCorpus corpus;
    private final TokenizedCorpus zh;
    private final TokenizedCorpus en;
    private final HitDisplayShards shown;
    private final CharacterCompression alphabet;
    private final BiConsumer<String, String> sink;
    private final ScriptWriter writer;
    private final TermShards shards;
    private final Map<String, Object> directory = new LinkedHashMap<>();

    /** @param sink takes the name of each file and what is in it, from several threads */
    ShardedSearchData(IndexableCorpus corpus, ScriptWriter writer, BiConsumer<String, String> sink) {
        this.corpus = corpus;
        zh = TokenizedCorpus.of(corpus, false);
        en = TokenizedCorpus.of(corpus, true);
        shown = new HitDisplayShards(corpus.searchables());
        alphabet = alphabet();
        this.sink = sink;
        this.writer = writer;
        shards = new TermShards(alphabet, writer, sink);
    }

    /** Writes all but the core; the lists are made one beside another, and none stays when it is written. */
    void write() {
        Map<String, Supplier<Object>> lists = new LinkedHashMap<>();
        lists.put("ZH_PAIRS", () -> shards.write("ZH_PAIRS", OFTEN, neighbours(zh)));
        lists.put("SOUNDS", this::sounds);
        lists.put(
                "INITIALS_PAIRS",
                () -> shards.write("INITIALS_PAIRS", SELDOM, packed(TermPrefixGroups.initials(zh), true)));
        lists.put("EN_PAIRS", () -> shards.write("EN_PAIRS", OFTEN, neighbours(en)));
        lists.put("ZH_AROUND", () -> shards.write("ZH_AROUND", OFTEN, packed(TermPrefixGroups.around(zh), true)));
        lists.put("ZH", () -> shards.write("ZH", ALWAYS, packed(TermPrefixGroups.words(zh), true)));
        lists.put("EN", () -> shards.write("EN", ALWAYS, packed(TermPrefixGroups.words(en), true)));
        lists.put("TITLES", () -> shards.write("TITLES", ALWAYS, TitlePrefixIndex.of(corpus)));
        lists.put("CITED", () -> shards.write("CITED", ALWAYS, CitationShards.of(corpus)));
        lists.put("shown", this::shown);
        lists.put("spelling", this::spellings);
        List<Object> directories =
                List.copyOf(lists.values()).parallelStream().map(Supplier::get).toList();
        for (String name : lists.keySet()) {
            directory.put(name, directories.get(directory.size()));
        }
    }

    /** What the browser needs besides; asked for when all else is written. */
    Map<String, Object> core() {
        Map<String, Object> core = beginning();
        core.put("shards", directory);
        core.put("units", corpus.searchables().size());
        core.put("runs", runs());
        core.put("clauses", clauses());
        core.put("filters", filters(corpus.facets()::contains));
        core.put("lengths", lengths(zh));
        return core;
    }

    CharacterCompression codec() {
        return alphabet;
    }

    /** What has Chinese words, so that the alphabet can be made of it before there are shards. */
    private Map<String, Object> beginning() {
        Map<String, Object> core = CommonSearchData.core(corpus);
        core.put("digits", AsciiVarints.DIGITS);
        core.put("low", AsciiVarints.LOW);
        core.put("separators", "" + AsciiVarints.LINE + AsciiVarints.CELL);
        core.put("names", names());
        return core;
    }

    private CharacterCompression alphabet() {
        CharacterCompression.Counter counter = new CharacterCompression.Counter();
        counter.add(JsonLiteral.of(PackedStringLists.of(beginning())));
        Stream.of(zh, en).flatMap(table -> table.terms().stream()).forEach(counter::add);
        for (Searchable searchable : corpus.searchables()) {
            HitDisplayShards.row(searchable).forEach(counter::add);
            HitDisplayShards.englishRow(searchable).forEach(counter::add);
            searchable.entry().filters().values().forEach(ids -> ids.forEach(counter::add));
        }
        // Numbers are written with letters: those are no codes here.
        return counter.codec("");
    }

    Map<String, Object> english() {
        return CommonSearchData.english(corpus);
    }

    private static Iterable<TermShards.Group> packed(List<TermPrefixGroup> groups, boolean positions) {
        return () -> groups.stream()
                .map(group -> new TermShards.Group(
                        group.head(),
                        group.postings()
                                .map(postings -> AsciiVarints.of(postings, false))
                                .orElse(""),
                        group.tails().stream()
                                .map(tail -> Map.entry(tail.text(), AsciiVarints.of(tail.postings(), positions)))
                                .toList()))
                .iterator();
    }

    /** With positions, by which more than two neighbours are found. */
    private static Iterable<TermShards.Group> neighbours(TokenizedCorpus tokens) {
        List<TermPrefixGroup> pairs = TermPrefixGroups.neighbours(tokens);
        return () -> pairs.stream()
                .map(pair -> new TermShards.Group(
                        pair.head(), AsciiVarints.of(pair.postings().orElseThrow(), true), List.of()))
                .iterator();
    }

    /** Besides the readings, which syllables follow one another somewhere: by the first one, none before a lone one. */
    private Object sounds() {
        List<TermPrefixGroup> groups = TermPrefixGroups.sounds(zh);
        List<String> syllables = corpus.analyzer().pinyin().all();
        SortedMap<String, List<Integer>> seconds = new TreeMap<>();
        for (TermPrefixGroup group : groups) {
            int space = group.head().indexOf(' ');
            List<Integer> some =
                    seconds.computeIfAbsent(group.head().substring(0, Math.max(0, space)), key -> new ArrayList<>());
            if (group.postings().isPresent()) {
                some.add(syllables.indexOf(group.head()));
            }
            group.tails()
                    .forEach(tail -> some.add(syllables.indexOf(group.head().substring(space + 1) + tail.text())));
        }
        Map<String, Object> followers = new LinkedHashMap<>();
        seconds.forEach((first, numbers) -> followers.put(first, AsciiVarints.of(distances(numbers))));
        Map<String, Object> sound = CommonSearchData.sound(corpus);
        sound.put("followers", followers);
        sink.accept("data-sound.js", writer.data("sound", JsonLiteral.of(sound)));
        return shards.write("SOUNDS", SELDOM, packed(groups, false));
    }

    private static int[] distances(List<Integer> numbers) {
        int[] sorted = numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] distances = sorted.clone();
        for (int k = 1; k < sorted.length; k++) {
            distances[k] = sorted[k] - sorted[k - 1];
        }
        return distances;
    }

    /** The words that another may be a misspelling of, by their length. */
    private Object spellings() {
        SortedMap<Integer, List<String>> chinese = byLength(zh.terms());
        SortedMap<Integer, List<String>> english = byLength(en.terms());
        Set<Integer> lengths = new TreeSet<>(chinese.keySet());
        lengths.addAll(english.keySet());
        for (int length : lengths) {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("ZH", String.join(" ", chinese.getOrDefault(length, List.of())));
            words.put("EN", String.join(" ", english.getOrDefault(length, List.of())));
            shards.put("spelling/" + length, words);
        }
        return List.copyOf(lengths);
    }

    private static SortedMap<Integer, List<String>> byLength(List<String> terms) {
        return terms.stream()
                .filter(term -> term.charAt(0) <= 'z')
                .sorted()
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
        AsciiVarints packed = new AsciiVarints();
        int before = 0;
        for (Map.Entry<Integer, Integer> document : counts.entrySet()) {
            packed.put(document.getKey() - before).put(document.getValue());
            before = document.getKey();
        }
        return packed.toString();
    }

    /** What entries can be narrowed by: each set once, and the number of the set of each entry. */
    private Map<String, Object> filters(Predicate<String> facets) {
        Map<Object, Integer> sets = new LinkedHashMap<>();
        AsciiVarints packed = new AsciiVarints();
        for (Searchable searchable : corpus.searchables()) {
            if (searchable.clause().isEmpty()) {
                Map<String, List<String>> filters =
                        new TreeMap<>(searchable.entry().filters());
                filters.keySet().removeIf(facets.negate());
                sets.putIfAbsent(filters, sets.size());
                packed.put(sets.get(filters));
            }
        }
        return new TreeMap<>(Map.of("sets", List.copyOf(sets.keySet()), "numbers", packed.toString()));
    }

    /** The titles of entries that others are narrowed by, where those are counted. */
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
                .filter(entry -> corpus.facets().contains(entry.kind()))
                .filter(entry -> used.getOrDefault(entry.kind(), Set.of()).contains(entry.id()))
                .forEach(entry -> names.put(
                        entry.kind() + "/" + entry.id(),
                        List.of(entry.title().zh(), entry.title().en())));
        return names;
    }

    private static List<String> lengths(TokenizedCorpus tokens) {
        return Arrays.stream(SearchField.values())
                .map(field ->
                        RankingParameters.hasLength(field) ? AsciiVarints.of(tokens.lengths(field.ordinal())) : "")
                .toList();
    }

    /** What is shown of hits, and what only some queries need that is no list of terms. */
    private Object shown() {
        shards.put("en-lengths", lengths(en));
        shards.put("filters", filters(facet -> !corpus.facets().contains(facet)));
        suggested("titles", Localised::zh);
        suggested("en-titles", Localised::en);
        shown.write(shards);
        shown.writeEnglish(shards);
        return shown.directory();
    }

    private void suggested(String part, Function<Localised, String> language) {
        shards.put(
                part,
                corpus.searchables().stream()
                        .filter(searchable -> searchable.clause().isEmpty())
                        .map(Searchable::entry)
                        .filter(entry -> corpus.suggestedKinds().contains(entry.kind()))
                        .map(entry -> language.apply(entry.title()))
                        .toList());
    }
}
