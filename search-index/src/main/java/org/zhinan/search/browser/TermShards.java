package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Strings by term in many files, of which a reader loads those of the terms asked for. Terms that begin alike are in one file, which is
 * known from the hash of their beginning. What is long has a file of its own, so that nobody has to load it for another term.
 */
final class TermShards {

    /** Stands behind the beginning of terms whose strings together are long. */
    private static final String REST = "*";

    private final CharacterCompression alphabet;
    private final ScriptWriter writer;
    private final BiConsumer<String, String> sink;

    /**
     * @param alphabet what files are written with
     * @param sink takes the name of each file and what is in it; called by one thread or by several at a time
     */
    TermShards(CharacterCompression alphabet, ScriptWriter writer, BiConsumer<String, String> sink) {
        this.alphabet = alphabet;
        this.writer = writer;
        this.sink = sink;
    }

    /**
     * Strings of terms that begin alike.
     *
     * @param head what they begin with
     * @param string that of the head itself; empty when it has none
     * @param tails what each of the others has beyond the head, and its string
     */
    record Group(String head, String string, List<Map.Entry<String, String>> tails) {

        private Group shortOnes(int most) {
            return new Group(
                    head,
                    string.length() > most ? "" : string,
                    tails.stream()
                            .filter(tail -> tail.getValue().length() <= most)
                            .toList());
        }

        private boolean isEmpty() {
            return string.isEmpty() && tails.isEmpty();
        }

        private String line() {
            StringBuilder line = new StringBuilder()
                    .append(AsciiVarints.LINE)
                    .append(head)
                    .append(AsciiVarints.CELL)
                    .append(string);
            tails.forEach(tail -> line.append(AsciiVarints.CELL)
                    .append(tail.getKey())
                    .append(AsciiVarints.CELL)
                    .append(tail.getValue()));
            return line.toString();
        }
    }

    /**
     * Writes a list.
     *
     * @param name what the engine calls it
     * @param characters how many a file has, about, and more than which a string has that has a file of its own
     * @return its folder, how many files go by hash, and the terms whose files come after those
     */
    List<Object> write(String name, int characters, Iterable<Group> groups) {
        SortedMap<String, String> own = new TreeMap<>();
        Map<String, String> lines = new LinkedHashMap<>();
        for (Group group : groups) {
            if (group.string().length() > characters) {
                own.put(group.head(), new Group(group.head(), group.string(), List.of()).line());
            }
            group.tails().stream()
                    .filter(tail -> tail.getValue().length() > characters)
                    .map(tail -> new Group(group.head() + tail.getKey(), tail.getValue(), List.of()))
                    .forEach(tail -> own.put(tail.head(), tail.line()));
            Group rest = group.shortOnes(characters);
            if (!rest.isEmpty()) {
                String line = rest.line();
                if (line.length() > characters) {
                    own.put(group.head() + REST, line);
                } else {
                    lines.put(group.head(), line);
                }
            }
        }
        List<String> files = byHash(lines, characters);
        String folder = name.toLowerCase(Locale.ROOT).replace('_', '-');
        List<Object> directory = List.of(folder, files.size(), String.join("\n", own.keySet()));
        files.addAll(own.values());
        for (int k = 0; k < files.size(); k++) {
            put(folder + "/" + k, files.get(k));
        }
        return directory;
    }

    private static List<String> byHash(Map<String, String> lines, int characters) {
        long all = lines.values().stream().mapToLong(String::length).sum();
        List<StringBuilder> files = new ArrayList<>();
        for (long k = 0; k <= all / characters; k++) {
            // What is loaded is not empty.
            files.add(new StringBuilder().append(AsciiVarints.LINE));
        }
        lines.forEach((head, line) -> files.get(Integer.remainderUnsigned(head.hashCode(), files.size()))
                .append(line));
        List<String> strings = new ArrayList<>();
        files.forEach(file -> strings.add(file.toString()));
        return strings;
    }

    /** Writes a part of the data that is a file: maps, lists, strings and numbers, written with the alphabet. */
    void put(String part, Object value) {
        sink.accept("data-" + part + ".js", writer.data(part, alphabet.encode(JsonLiteral.of(value))));
    }
}
