package org.zhinan.search.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.search.SearchIndex;

/**
 * Ranking stands twice, in Java and in JavaScript. So that who changes one finds the other, a piece of the engine has the name of its
 * twin ({@code match-evidence-collector.js}, {@code MatchEvidenceCollector.java}), and a function or property that of each of its methods.
 */
class EngineMirrorTest {

    private static final Path SOURCES = Path.of("src/main/java/org/zhinan/search");
    private static final Path RESOURCES = Path.of("src/main/resources/org/zhinan/search");

    /** The packages that the engine does again. */
    private static final List<String> MIRRORED = List.of("text", "index", "lookup", "rank", "suggest");

    private static final String DATA = "comes with the data";
    private static final String EXPORTED = "is done when the data are written";
    private static final String INDEXES = "is done by the browser's own indexes of terms";
    private static final String KEPT = "keeps an index from one command to the next";
    private static final String SHARED = "puts together what the shards of a cluster find";
    private static final String CONSTRUCTED = "the engine has one of it";

    /** Classes without a piece. */
    private static final Map<String, Collection<String>> NO_PIECE = Map.of(
            DATA,
            Set.of(
                    "ChineseLanguageTables",
                    "RankingExport",
                    "RankingParameters",
                    "WeightsFile",
                    "FieldWeights",
                    "EvidenceQualities",
                    "ScoreParameters",
                    "ScoreThresholds",
                    "EntryKindWeights",
                    "QueryLimits",
                    "ClauseQuestions",
                    "Searchable",
                    "SearchField",
                    "TermKind"),
            EXPORTED,
            Set.of(
                    "IndexableCorpus",
                    "ChineseCorpusVocabulary",
                    "Searchables",
                    "AskedPhrasePruner",
                    "TokenizedCorpus",
                    "LongOrdinalMap",
                    "InvertedIndex",
                    "PostingList",
                    "TermPrefixGroup",
                    "TermPrefixGroups"),
            INDEXES,
            Set.of(
                    "CitationTable",
                    "StructureQuestionIndex",
                    "LuceneIndexer",
                    "LuceneTermIndex",
                    "LucenePositions",
                    "PackedPostings",
                    "PositionsCursor",
                    "PhraseMatcher",
                    "PositionalTermIndex",
                    "PositionedTermEmitter",
                    "PositionedTermStream",
                    "TermExtractor"),
            KEPT,
            Set.of("SerializedIndex", "PackedTermIndex", "StringTableWriter", "StringTableReader", "Lazy"),
            SHARED,
            Set.of(
                    "CorpusStatistics",
                    "PartialStatistics",
                    "TermLookups",
                    "TermTokenizer",
                    "CitationTargetIndex",
                    "SearchedPart",
                    "ShardTables",
                    "CallCounts",
                    "RankedSuggestion"));

    /** Methods without a function. */
    private static final Map<String, Collection<String>> NO_FUNCTION = Map.of(
            DATA,
            Set.of(
                    "CharacterClasses.han",
                    "CharacterClasses.notAWord",
                    "CharacterClasses.marks",
                    "CharacterClasses.breaks",
                    "Stemmer.steps",
                    "StopWords.chinese",
                    "StopWords.english",
                    "Tokenizer.longestWord",
                    "CitationKeys.rules",
                    "ValueKeys.rules",
                    "CitationKeys.numbers",
                    "CitationFinder.quotation",
                    "CitationFinder.longest"),
            EXPORTED,
            Set.of("Tokenizer.normalize", "Normalizer.radicals"),
            CONSTRUCTED,
            Set.of(
                    "Occurrences.none",
                    "Searcher.of",
                    "Searcher.close",
                    "Suggester.of",
                    "SearchIndex.of",
                    "SearchIndex.close",
                    "TermIndex.of",
                    "TermIndex.close"),
            KEPT,
            Set.of(
                    "SearchIndex.read",
                    "SearchIndex.toBytes",
                    "TermIndex.read",
                    "TermIndex.write",
                    "QueryRewrites.read",
                    "QueryRewrites.write"),
            SHARED,
            Set.of("FieldLengths.of", "FieldLengths.averages", "Suggester.ranked", "Suggester.best"),
            "a map of JavaScript has it",
            Set.of("Occurrences.size", "Occurrences.isEmpty", "Occurrences.forEach", "Occurrences.frequencies"),
            "is put to the hit by what reads the question",
            Set.of("ScoredHit.answer"),
            "only the command line explains scores",
            Set.of("SearchIndex.explain", "ScoredHit.titleBoost"));

    /** Pieces without a class. */
    private static final Set<String> NO_CLASS = Set.of(
            "highlighter",
            "whole-term-index",
            "whole-citation-table",
            "sharded-term-index",
            "sharded-citation-table",
            "sharded-search-index",
            "spoken-phrases");

    private static final Pattern FUNCTION = Pattern.compile("(?m)^  (?:static |get )?(\\w+)\\(.*\\) \\{$");
    private static final Pattern PROPERTY =
            Pattern.compile("this\\.(\\w+) = |Object\\.assign\\(this, \\{ ([^}]*) }\\)");

    static Stream<List<String>> forms() {
        return Stream.of(ScriptExport.WHOLE, ScriptExport.SHARDED);
    }

    private static List<String> pieces(List<String> form) {
        List<String> citing = form == ScriptExport.WHOLE ? ScriptExport.CITING : ScriptExport.CITING_SHARDS;
        return Stream.of(ScriptExport.pieces(form, true), citing, ScriptExport.ASKING, ScriptExport.SPEAKING)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachMethodOfAMirroredClassHasItsFunction(List<String> form) throws Exception {
        Set<String> pieces = Set.copyOf(pieces(form));
        for (Class<?> twin : mirrored()) {
            String piece = piece(twin.getSimpleName());
            assertThat(pieces).as("pieces of the engine").contains(piece);
            Set<String> functions = functions(ScriptWriter.piece(piece));
            if (piece.equals("term-index")) {
                functions.addAll(functions(ScriptWriter.piece(form.stream()
                        .filter(name -> name.endsWith("-term-index"))
                        .findFirst()
                        .orElseThrow())));
            }
            assertThat(functions).as(piece + ".js").containsAll(methods(twin));
        }
    }

    @Test
    void eachPieceIsUsedAndNamedAfterAClass() throws Exception {
        Set<String> files = names(RESOURCES.resolve("browser/engine"), ".js");
        Set<String> used = new TreeSet<>();
        forms().forEach(form -> used.addAll(pieces(form)));
        assertThat(used).isEqualTo(files);
        Set<String> known = new TreeSet<>(NO_CLASS);
        classes().values().forEach(twin -> known.add(piece(twin.getSimpleName())));
        names(SOURCES.resolve("browser"), ".java").forEach(name -> known.add(piece(name)));
        assertThat(known).containsAll(files);
    }

    @Test
    void noExceptionIsLeftOver() throws Exception {
        Map<String, Class<?>> classes = classes();
        Set<String> methods = new TreeSet<>();
        classes.forEach((name, twin) -> declared(twin).forEach(method -> methods.add(name + "." + method)));
        assertThat(classes.keySet()).containsAll(all(NO_PIECE));
        assertThat(methods).containsAll(all(NO_FUNCTION));
    }

    /** Spaces are dropped by a pattern that knows no other strings than these. */
    @Test
    void piecesHaveStringsOfOneKind() {
        forms().forEach(form -> pieces(form)
                .forEach(piece -> assertThat(ScriptWriter.piece(piece)
                                .lines()
                                .filter(line -> !line.strip().startsWith("//")))
                        .as(piece)
                        .noneMatch(line -> line.contains("`") || line.contains("\"") || line.contains(" //"))));
    }

    private static List<Class<?>> mirrored() throws Exception {
        return classes().entrySet().stream()
                .filter(entry -> !all(NO_PIECE).contains(entry.getKey()))
                .<Class<?>>map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, Class<?>> classes() throws Exception {
        Map<String, Class<?>> classes = new TreeMap<>(Map.of("SearchIndex", SearchIndex.class));
        for (String folder : MIRRORED) {
            for (String name : names(SOURCES.resolve(folder), ".java")) {
                classes.put(name, Class.forName("org.zhinan.search." + folder + "." + name));
            }
        }
        return classes;
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.startsWith("package-"))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList());
        }
    }

    private static Set<String> methods(Class<?> twin) {
        Set<String> methods = declared(twin);
        methods.removeIf(method -> all(NO_FUNCTION).contains(twin.getSimpleName() + "." + method));
        return methods;
    }

    /** Methods that others may call; what a record is made of are properties of an object. */
    private static Set<String> declared(Class<?> twin) {
        Set<String> components = new TreeSet<>(List.of("equals", "hashCode", "toString"));
        Optional.ofNullable(twin.getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .map(RecordComponent::getName)
                .forEach(components::add);
        Set<String> names = new TreeSet<>();
        for (Method method : twin.getDeclaredMethods()) {
            boolean component = twin.isRecord() && components.contains(method.getName());
            if (!Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic() && !component) {
                names.add(method.getName());
            }
        }
        return names;
    }

    private static Set<String> functions(String piece) {
        Set<String> names = new TreeSet<>();
        FUNCTION.matcher(piece).results().forEach(found -> names.add(found.group(1)));
        Matcher property = PROPERTY.matcher(piece);
        while (property.find()) {
            String list = Optional.ofNullable(property.group(1)).orElse(property.group(2));
            Arrays.stream(list.split(", ")).forEach(name -> names.add(name.split(":")[0]));
        }
        return names;
    }

    /** {@code match-evidence-collector} of {@code MatchEvidenceCollector}. */
    private static String piece(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Set<String> all(Map<String, Collection<String>> byReason) {
        Set<String> all = new TreeSet<>();
        byReason.values().forEach(all::addAll);
        return all;
    }
}
