package org.zhinan.search.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Strings by key in many files, of which a reader loads those of the keys asked for: the file of a key is known from its hash.
 * What is long has a file of its own, so that nobody has to load it for another key.
 */
final class Shards {

    /** How many characters a file has, about. */
    static final int CHARACTERS = 3_000;

    /** How long the strings of a key are that have a file of their own. */
    private static final int LONG = 3_000;

    private final Map<String, String> scripts = new TreeMap<>();
    private final Map<String, Object> directory = new LinkedHashMap<>();

    /** The scripts by file name. */
    Map<String, String> scripts() {
        return scripts;
    }

    /** For each list its folder, how many files go by hash, and the keys whose files come after those. */
    Map<String, Object> directory() {
        return directory;
    }

    /**
     * Adds a list.
     *
     * @param name what the engine calls it
     * @param strings by term, none with a line break
     * @param key the part of a term that its file depends on
     */
    void add(String name, SortedMap<String, String> strings, UnaryOperator<String> key) {
        SortedMap<String, StringBuilder> byKey = new TreeMap<>();
        strings.forEach((term, string) -> byKey.computeIfAbsent(key.apply(term), unused -> new StringBuilder())
                .append('\n')
                .append(term)
                .append('\t')
                .append(string));
        List<String> own = byKey.keySet().stream()
                .filter(one -> byKey.get(one).length() > LONG)
                .toList();
        List<StringBuilder> files = byHash(byKey);
        String folder = folder(name);
        directory.put(name, List.of(folder, files.size(), String.join("\n", own)));
        own.forEach(one -> files.add(byKey.get(one)));
        for (int k = 0; k < files.size(); k++) {
            put(folder + "/" + k, JsonLiteral.of(files.get(k).toString()));
        }
    }

    /** The files for what is not long. */
    private static List<StringBuilder> byHash(SortedMap<String, StringBuilder> byKey) {
        int characters = byKey.values().stream()
                .mapToInt(StringBuilder::length)
                .filter(length -> length <= LONG)
                .sum();
        List<StringBuilder> files = new ArrayList<>();
        for (int k = 0; k <= characters / CHARACTERS; k++) {
            // What is loaded is not empty.
            files.add(new StringBuilder("\n"));
        }
        byKey.forEach((key, text) -> {
            if (text.length() <= LONG) {
                files.get(Integer.remainderUnsigned(key.hashCode(), files.size()))
                        .append(text);
            }
        });
        return files;
    }

    private static String folder(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Adds a part of the data that is a file. */
    void put(String part, String literal) {
        scripts.put("data-" + part + ".js", Scripts.data(part, literal));
    }
}
