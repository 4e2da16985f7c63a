package org.zhinan.search.rank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Numbers by their names, a line each as {@code name = number}; whoever reads it takes every one of them. */
final class WeightsFile {

    private static final String NAME = "weights.properties";

    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final Set<String> unread;

    /** @throws IllegalArgumentException when a line is neither blank, a comment, nor a new name with a number */
    WeightsFile(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line);
            }
        }
        unread = new TreeSet<>(numbers.keySet());
    }

    private void add(String line) {
        String[] parts = line.split("=", 2);
        try {
            if (numbers.put(parts[0].strip(), Double.valueOf(parts[parts.length - 1].strip())) != null) {
                throw new IllegalArgumentException(NAME + " has " + parts[0].strip() + " twice");
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(NAME + " has a line that is no name = number: " + line, e);
        }
    }

    /** The file of the weights in use. */
    static WeightsFile standard() {
        try (InputStream in = WeightsFile.class.getResourceAsStream(NAME)) {
            return new WeightsFile(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " of the search-index jar cannot be read", e);
        }
    }

    /** All numbers in the order of the file. */
    Map<String, Double> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /** @throws IllegalArgumentException when the name is missing */
    double number(String name) {
        if (!numbers.containsKey(name)) {
            throw new IllegalArgumentException(NAME + " does not say " + name);
        }
        unread.remove(name);
        return numbers.get(name);
    }

    /**
     * A number of things.
     *
     * @throws IllegalArgumentException when the name is missing, or its number is not a whole one
     */
    int count(String name) {
        double number = number(name);
        if (number != Math.rint(number)) {
            throw new IllegalArgumentException(NAME + " needs a whole number for " + name + ", not " + number);
        }
        return (int) number;
    }

    /** @throws IllegalArgumentException when there are names that nobody has asked for */
    void requireAllRead() {
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException(NAME + " has names that no weight has: " + String.join(", ", unread));
        }
    }
}
