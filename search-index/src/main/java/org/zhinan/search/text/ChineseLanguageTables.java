package org.zhinan.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tables of the language as far as a corpus needs them; a browser gets exactly these. They come from OpenCC (characters
 * and Taiwan words, Apache-2.0), pinyin4j (readings, BSD) and a list of Taiwan words of the trade.
 *
 * @param simplified traditional code points to the simplified ones that the corpus uses
 * @param readings common characters and those of the corpus to their syllables without tone, sorted
 * @param taiwan words said in Taiwan, in simplified characters, to the mainland words for them
 */
public record ChineseLanguageTables(
        Map<Integer, Integer> simplified, Map<String, List<String>> readings, Map<String, List<String>> taiwan) {

    /**
     * The tables for a corpus.
     *
     * @param ideographs the ideographs that it uses, traditional ones among them
     */
    public static ChineseLanguageTables of(Set<Integer> ideographs) {
        List<String[]> simplified = lines("simplified.txt");
        Set<Integer> used = withSimplified(ideographs, simplified);
        return new ChineseLanguageTables(simplified(simplified, used), readings(used), taiwan(used));
    }

    /** The first table alone, for these characters; the others need not be read. */
    public static Map<Integer, Integer> simplified(Set<Integer> ideographs) {
        List<String[]> simplified = lines("simplified.txt");
        return simplified(simplified, withSimplified(ideographs, simplified));
    }

    private static Set<Integer> withSimplified(Set<Integer> ideographs, List<String[]> simplified) {
        Set<Integer> used = new TreeSet<>(ideographs);
        simplified.stream()
                .filter(line -> line[1].codePoints().anyMatch(ideographs::contains))
                .forEach(line -> used.add(line[0].codePointAt(0)));
        return used;
    }

    /** All of the tables, for who does not know yet which texts they are for: for the texts of a corpus they give what its own do. */
    public static ChineseLanguageTables all() {
        Set<Integer> all = new TreeSet<>();
        Stream.of("simplified.txt", "readings.txt")
                .flatMap(name -> lines(name).stream())
                .flatMap(Arrays::stream)
                .flatMap(part -> part.codePoints().boxed())
                .forEach(all::add);
        return of(all);
    }

    private static Map<Integer, Integer> simplified(List<String[]> lines, Set<Integer> ideographs) {
        Map<Integer, Integer> table = new TreeMap<>();
        for (String[] line : lines) {
            int simple = line[0].codePointAt(0);
            if (ideographs.contains(simple)) {
                line[1].codePoints().forEach(c -> table.put(c, simple));
            }
        }
        return table;
    }

    private static Map<String, List<String>> readings(Set<Integer> ideographs) {
        Map<String, List<String>> table = new HashMap<>();
        for (String[] line : lines("readings.txt")) {
            line[1].codePoints().forEach(c -> add(table, Character.toString(c), line[0]));
            if (line.length > 2) {
                line[2].codePoints()
                        .filter(ideographs::contains)
                        .forEach(c -> add(table, Character.toString(c), line[0]));
            }
        }
        return table;
    }

    private static Map<String, List<String>> taiwan(Set<Integer> ideographs) {
        Map<String, List<String>> table = new TreeMap<>();
        for (String name : List.of("taiwan.txt", "taiwan-industry.txt")) {
            for (String[] line : lines(name)) {
                boolean useful = line[1].codePoints().allMatch(c -> c < 0x80 || ideographs.contains(c));
                if (useful && !line[0].equals(line[1])) {
                    add(table, line[0], line[1]);
                }
            }
        }
        return table;
    }

    private static void add(Map<String, List<String>> table, String key, String value) {
        List<String> values = table.computeIfAbsent(key, unused -> new ArrayList<>(2));
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    private static List<String[]> lines(String name) {
        try (InputStream in = ChineseLanguageTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from the search-index jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " of the search-index jar cannot be read", e);
        }
    }
}
