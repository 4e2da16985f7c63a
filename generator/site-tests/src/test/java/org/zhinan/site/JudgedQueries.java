package org.zhinan.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.search.BadInput;
import org.zhinan.search.Corpus;
import org.zhinan.search.GeneratedQueries;

/** What the search is asked in tests. */
final class JudgedQueries {
    private static final Path FOLDER = Checkout.ROOT.resolve("search-index/src/test/resources");

    private JudgedQueries() {}

    /** The queries of the two lists that all are measured by, and those about structure. */
    static List<String> all() {
        return Stream.of(
                        "queries-dev.jsonl",
                        "queries-mech.jsonl",
                        "queries-structure.jsonl",
                        "queries-structure-second.jsonl")
                .flatMap(list -> queries(FOLDER.resolve(list)))
                .toList();
    }

    /** The queries of every list, those that cannot be answered among them. */
    static List<String> ofEveryList() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("queries-"))
                    .sorted()
                    .flatMap(JudgedQueries::queries)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people say for words of the guidance, every so many. */
    static List<String> plain(Corpus corpus, int step) {
        List<String> said = corpus.plain().stream()
                .flatMap(words -> Stream.concat(words.zh().stream(), words.en().stream()))
                .toList();
        return IntStream.range(0, said.size() / step)
                .mapToObj(k -> said.get(k * step))
                .toList();
    }

    /**
     * What is typed or pasted by accident, damaged pieces of the texts, and what is dealt with elsewhere or said in plain words, beside
     * what can be found.
     */
    static List<String> hard(Corpus corpus) {
        List<String> queries = new ArrayList<>(BadInput.queries(60));
        queries.addAll(GeneratedQueries.of(corpus, 100));
        List<String> elsewhere = Stream.concat(corpus.elsewhere().zh().stream(), corpus.elsewhere().en().stream())
                .toList();
        for (int k = 0; k < elsewhere.size(); k += 12) {
            String phrase = elsewhere.get(k);
            queries.addAll(List.of(phrase, phrase + "智能仓储", "digital twin " + phrase));
        }
        List<String> said = plain(corpus, 1);
        for (int k = 0; k + 1 < said.size(); k += 997) {
            queries.addAll(List.of(said.get(k) + said.get(k + 1), "ups " + said.get(k)));
        }
        return queries;
    }

    private static Stream<String> queries(Path list) {
        ObjectMapper json = new ObjectMapper();
        List<String> queries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(list)) {
                queries.add(json.readTree(line).required("q").textValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return queries.stream();
    }

    /** Two pieces of the texts of a site together, a character of them wrong; the same ones each time. */
    static List<String> generated(Corpus corpus, int count) {
        List<String> texts = corpus.entries().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.title().zh(), entry.title().en()),
                        entry.passages().stream()
                                .flatMap(passage -> Stream.of(
                                        passage.text().zh(), passage.text().en()))))
                .filter(text -> !text.isEmpty())
                .toList();
        Random random = new Random(20241108);
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            StringBuilder query = new StringBuilder(piece(texts, random)).append(piece(texts, random));
            query.setCharAt(random.nextInt(query.length()), (char) (0x4e00 + random.nextInt(0x5000)));
            queries.add(query.toString());
        }
        return queries;
    }

    private static String piece(List<String> texts, Random random) {
        String text = texts.get(random.nextInt(texts.size()));
        int start = random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + 2 + random.nextInt(6)));
    }
}
