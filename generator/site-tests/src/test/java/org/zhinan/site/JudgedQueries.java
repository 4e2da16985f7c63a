package org.zhinan.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.zhinan.search.Corpus;

/** What the search is asked in tests. */
final class JudgedQueries {
    private static final Path FOLDER = Checkout.ROOT.resolve("search-index/src/test/resources");

    private JudgedQueries() {}

    /** The queries of both judged lists. */
    static List<String> all() {
        ObjectMapper json = new ObjectMapper();
        List<String> queries = new ArrayList<>();
        for (String list : List.of("queries-dev.jsonl", "queries-mech.jsonl")) {
            try {
                for (String line : Files.readAllLines(FOLDER.resolve(list))) {
                    queries.add(json.readTree(line).required("q").textValue());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return queries;
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
