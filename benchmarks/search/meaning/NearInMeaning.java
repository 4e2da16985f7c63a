package org.zhinan.search;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells an editor which scenarios a text is near to in meaning while the search does not find them: a line for each such text, with what the
 * search gives and the nearest scenarios, each with the words of its own that are nearest. What is then added to the ways of asking is the
 * editor's choice. A text may be followed by a tab and the id of the scenario that is meant; then it is reported where that is not the first hit.
 */
final class NearInMeaning {
    private static final int SHOWN = 3;
    private static final int AT_A_TIME = 64;

    /** Words of a scenario with their meaning. */
    private record Way(SearchEntry scenario, String words, float[] meaning) {}

    /** A text of the list, and the scenario that is meant, or nothing. */
    private record Asked(String text, String meant) {
        static Asked of(String line) {
            String[] parts = line.split("\t", 2);
            return new Asked(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
        }
    }

    private final BgeSmallZhV15QuantizedEmbeddingModel model = new BgeSmallZhV15QuantizedEmbeddingModel();
    private final List<Way> ways;

    private NearInMeaning(Corpus corpus) {
        List<SearchEntry> owners = new ArrayList<>();
        List<String> words = new ArrayList<>();
        corpus.entries().stream().filter(entry -> entry.kind().equals("scenario")).forEach(scenario -> words(scenario)
                .forEach(each -> {
                    owners.add(scenario);
                    words.add(each);
                }));
        List<float[]> meanings = meanings(words);
        ways = new ArrayList<>();
        for (int k = 0; k < words.size(); k++) {
            ways.add(new Way(owners.get(k), words.get(k), meanings.get(k)));
        }
    }

    /** Chinese only, which is what the model was made for. */
    private static Stream<String> words(SearchEntry scenario) {
        return Stream.of(
                        Stream.of(scenario.title().zh()),
                        scenario.facets().stream().map(Localised::zh),
                        scenario.passages().stream().map(passage -> passage.text().zh()),
                        scenario.asked().zh().stream())
                .flatMap(each -> each)
                .filter(each -> !each.isBlank());
    }

    private List<float[]> meanings(List<String> texts) {
        List<float[]> meanings = new ArrayList<>();
        for (int k = 0; k < texts.size(); k += AT_A_TIME) {
            List<TextSegment> some = texts.subList(k, Math.min(texts.size(), k + AT_A_TIME)).stream()
                    .map(TextSegment::from)
                    .toList();
            model.embedAll(some).content().stream().map(Embedding::vector).forEach(meanings::add);
        }
        return meanings;
    }

    /** The nearest words of each scenario, the nearest scenario first. */
    private List<Map.Entry<Way, Double>> nearest(float[] meaning) {
        Map<String, Map.Entry<Way, Double>> best = new LinkedHashMap<>();
        for (Way way : ways) {
            double near = product(meaning, way.meaning());
            best.merge(way.scenario().id(), Map.entry(way, near), (one, two) -> two.getValue() > one.getValue() ? two : one);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Way, Double> each) -> each.getValue())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private static double product(float[] one, float[] two) {
        double product = 0;
        for (int k = 0; k < one.length; k++) {
            product += one[k] * two[k];
        }
        return product;
    }

    private void report(List<Asked> asked, SearchIndex index) {
        List<float[]> meanings = meanings(asked.stream().map(Asked::text).toList());
        int reported = 0;
        for (int k = 0; k < asked.size(); k++) {
            List<Map.Entry<Way, Double>> nearest = nearest(meanings.get(k));
            String wanted = asked.get(k).meant().isEmpty()
                    ? nearest.get(0).getKey().scenario().id()
                    : asked.get(k).meant();
            SearchResults found = index.search(new Query(asked.get(k).text(), 1, Map.of("kind", List.of("scenario"))));
            String first = found.hits().isEmpty() ? "nothing" : found.hits().get(0).id();
            if (!first.equals(wanted)) {
                reported++;
                System.out.println(asked.get(k).text() + "\n  search: " + first + (found.certain() ? ", sure" : "")
                        + (asked.get(k).meant().isEmpty() ? "" : "; meant: " + wanted));
                nearest.forEach(near -> System.out.println(line(near)));
            }
        }
        System.out.println(reported + " of " + asked.size() + " texts are near to what the search does not find first");
    }

    private static String line(Map.Entry<Way, Double> near) {
        SearchEntry scenario = near.getKey().scenario();
        return String.format(
                Locale.ROOT,
                "  %.2f %s %s: %s",
                near.getValue(),
                scenario.id(),
                scenario.title().zh(),
                near.getKey().words());
    }

    public static void main(String[] arguments) throws IOException {
        List<Asked> asked = Files.readAllLines(Path.of(arguments[0])).stream()
                .filter(line -> !line.isBlank())
                .map(Asked::of)
                .toList();
        Corpus corpus = TestCorpus.whole();
        try (SearchIndex index = SearchIndex.of(corpus)) {
            new NearInMeaning(corpus).report(asked, index);
        }
        // Its runtime keeps threads.
        System.exit(0);
    }
}
