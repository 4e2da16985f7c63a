package org.zhinan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Pieces of the texts of a corpus, joined, cut and damaged, by a fixed sequence of chances. */
public final class GeneratedQueries {
    private GeneratedQueries() {}

    public static List<String> of(Corpus corpus, int count) {
        List<String> texts = corpus.entries().stream()
                .flatMap(entry -> entry.passages().stream())
                .flatMap(passage -> Stream.concat(
                        Stream.of(passage.text().zh(), passage.text().en()),
                        Stream.concat(passage.asked().zh().stream(), passage.asked().en().stream())))
                .filter(text -> !text.isEmpty())
                .toList();
        Random random = new Random(20241108);
        List<String> queries = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(3); n >= 0; n--) {
                String text = texts.get(random.nextInt(texts.size()));
                int start = random.nextInt(text.length());
                query.append(text, start, Math.min(text.length(), start + 1 + random.nextInt(8)));
                query.append(random.nextInt(3) == 0 ? " " : "");
            }
            for (int n = random.nextInt(3); n > 0 && !query.isEmpty(); n--) {
                int at = random.nextInt(query.length());
                switch (random.nextInt(4)) {
                    case 0 -> query.deleteCharAt(at);
                    case 1 -> query.insert(at, (char) ('a' + random.nextInt(26)));
                    case 2 -> query.setCharAt(at, (char) (0x4e00 + random.nextInt(0x5000)));
                    default -> query.insert(at, "zhi neng 5G AI ".substring(0, random.nextInt(15)));
                }
            }
            queries.add(query.toString());
        }
        return queries;
    }
}
