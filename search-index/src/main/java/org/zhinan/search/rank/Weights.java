package org.zhinan.search.rank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Every number of the ranking, for the index and the browser alike.
 *
 * @param title worth of a term in a title; likewise {@code facet}, {@code body}, {@code asked}
 * @param titleVia worth in a title of what was not typed but stands for it, so that a generic word's synonym in a title
 *     does not outweigh a specific word
 * @param titleLength how much a long title is worth less (BM25's b); likewise {@code facetLength}, {@code bodyLength},
 *     {@code askedLength}
 * @param saturation BM25's k1
 * @param tie share of the lesser fields beside the best one
 * @param han share of one ideograph in the query; a word has 1
 * @param single quality of a lone ideograph's match within a longer run
 * @param synonym quality of a synonym; likewise {@code taiwan}, {@code plain} (plain words), {@code sound} (one of two ideographs differs), {@code
 *     soundBoth} (both differ), {@code typedSound} (Latin letters read as syllables), {@code initials}, {@code order}, {@code
 *     shape}, {@code spelling} (one letter wrong) and {@code spellingTwo}
 * @param unknown rarity of what stands nowhere, as a share of the rarest
 * @param coverage share of the score that does not depend on how much of the query was found
 * @param parent quality of what a document's title says for its clauses
 * @param least the least strength of a hit, for a query of one word; {@code leastElsewhere} when the query speaks of what the
 *     corpus does not deal with; {@code leastCoverage} the least coverage
 * @param sure the strength of a hit, for a query of one word, with which plain words are not tried
 * @param hint the least coverage of what is suggested when there is no hit
 * @param relative the least score of a hit, as a share of the best
 * @param exactTitle added when the query is the title, and in part when it is its beginning, unless the title is a word of
 *     others: of a term, technology or reference
 * @param entry worth of a scenario; likewise {@code document}, {@code term}, {@code technology}, {@code reference}; {@code other}
 *     of any other kind
 * @param longestQuery how many tokens of a query are read
 * @param longestPhrase how many tokens the longest phrase has that is looked for as a whole
 * @param stem how many letters a known stem has, for a longer word that begins with it to be a misspelling of it
 * @param twoErrors how many letters a word has that may have two wrong; {@code oneError} one
 */
public record Weights(
        double title,
        double facet,
        double body,
        double asked,
        double titleVia,
        double titleLength,
        double facetLength,
        double bodyLength,
        double askedLength,
        double saturation,
        double tie,
        double han,
        double single,
        double synonym,
        double taiwan,
        double plain,
        double sound,
        double soundBoth,
        double typedSound,
        double initials,
        double order,
        double shape,
        double spelling,
        double spellingTwo,
        double unknown,
        double coverage,
        double parent,
        double least,
        double leastElsewhere,
        double sure,
        double leastCoverage,
        double hint,
        double relative,
        double exactTitle,
        double entry,
        double document,
        double term,
        double technology,
        double reference,
        double other,
        double longestQuery,
        double longestPhrase,
        double stem,
        double twoErrors,
        double oneError) {

    /** The weights in use, those of {@code weights.properties}. */
    public static final Weights STANDARD = read();

    /** Each weight by its name, in the order of the record. */
    public Map<String, Double> byName() {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (RecordComponent component : Weights.class.getRecordComponents()) {
            try {
                weights.put(
                        component.getName(), (Double) component.getAccessor().invoke(this));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("the weight " + component.getName() + " cannot be read", e);
            }
        }
        return weights;
    }

    /** These weights with another value for one of them, to compare. */
    public Weights with(String name, double value) {
        Map<String, Double> weights = byName();
        if (weights.replace(name, value) == null) {
            throw new IllegalArgumentException("there is no weight " + name + ": " + weights.keySet() + " are there");
        }
        return of(weights);
    }

    private static Weights read() {
        Properties properties = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("weights.properties of the search-index jar cannot be read", e);
        }
        Map<String, Double> weights = new HashMap<>();
        properties.forEach((name, value) -> weights.put((String) name, Double.valueOf((String) value)));
        return of(weights);
    }

    private static Weights of(Map<String, Double> weights) {
        RecordComponent[] components = Weights.class.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Arrays.fill(types, double.class);
        Object[] values = Arrays.stream(components)
                .map(component -> weights.get(component.getName()))
                .toArray();
        try {
            return Weights.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("weights.properties does not give each weight of the record a number", e);
        }
    }

    double of(SearchField field) {
        return switch (field) {
            case TITLE -> title;
            case FACET -> facet;
            case BODY -> body;
            case ASKED -> asked;
        };
    }

    double length(SearchField field) {
        return switch (field) {
            case TITLE -> titleLength;
            case FACET -> facetLength;
            case BODY -> bodyLength;
            case ASKED -> askedLength;
        };
    }

    double kind(String kind) {
        return kinds().getOrDefault(kind, other);
    }

    /** Kinds whose titles are words that others use: they lead to what is looked for, and are not it. */
    public static final List<String> WORDS = List.of("reference", "technology", "term");

    /** What the query being its title adds to an entry of a kind. */
    double exactTitle(String kind) {
        return WORDS.contains(kind) ? 0 : exactTitle;
    }

    /** The worth of the kinds that are not like any other. */
    public Map<String, Double> kinds() {
        return new TreeMap<>(Map.of(
                "scenario",
                entry,
                "document",
                document,
                "term",
                term,
                "technology",
                technology,
                "reference",
                reference));
    }
}
