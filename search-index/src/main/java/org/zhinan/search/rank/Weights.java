package org.zhinan.search.rank;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param synonym quality of a synonym; likewise {@code taiwan}, {@code sound} (one of two ideographs differs), {@code
 *     soundBoth} (both differ), {@code typedSound} (Latin letters read as syllables), {@code initials}, {@code order}, {@code shape}, {@code spelling} (one letter wrong) and
 *     {@code spellingTwo}
 * @param unknown rarity of what stands nowhere, as a share of the rarest
 * @param coverage share of the score that does not depend on how much of the query was found
 * @param parent quality of what a document's title says for its clauses
 * @param least the least coverage of a hit
 * @param hint the least coverage of what is suggested when there is no hit
 * @param relative the least score of a hit, as a share of the best
 * @param exactTitle added when the query is the title
 * @param entry worth of a scenario; {@code document} of a document; {@code other} of any other kind
 * @param longestQuery how many cells of a query are read
 * @param longestPhrase how many cells the longest phrase has that is looked for as a whole
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
        double hint,
        double relative,
        double exactTitle,
        double entry,
        double document,
        double other,
        double longestQuery,
        double longestPhrase,
        double twoErrors,
        double oneError) {

    /** The weights in use. */
    public static final Weights STANDARD = new Weights(
            2.6, 1.5, 1.0, 0.8, 1.7, 0.4, 0.1, 0.3, 0.0, 0.6, 0.15, 0.5, 0.12, 0.75, 0.9, 0.75, 0.5, 0.95, 0.8, 0.85,
            0.6, 0.8, 0.6, 0.9, 0.2, 0.6, 0.42, 0.15, 0.2, 1.5, 1.0, 0.85, 0.6, 160, 12, 8, 4);

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

    /** These weights with another value for one of them. */
    public Weights with(String name, double value) {
        Map<String, Double> weights = byName();
        if (weights.replace(name, value) == null) {
            throw new IllegalArgumentException("there is no weight " + name + ": " + weights.keySet() + " are there");
        }
        Class<?>[] types = new Class<?>[weights.size()];
        Arrays.fill(types, double.class);
        try {
            return Weights.class
                    .getDeclaredConstructor(types)
                    .newInstance(weights.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the weights cannot be made", e);
        }
    }

    double of(Field field) {
        return switch (field) {
            case TITLE -> title;
            case FACET -> facet;
            case BODY -> body;
            case ASKED -> asked;
        };
    }

    double length(Field field) {
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

    /** The worth of the kinds that are not like any other. */
    public Map<String, Double> kinds() {
        return new TreeMap<>(Map.of("scenario", entry, "document", document));
    }
}
