package org.zhinan.search.rank;

import java.util.List;

/** What the ranking asks of an index of terms. */
interface Terms {

    /** How many units there are. */
    int units();

    /** Where a term stands; nowhere when it is unknown. */
    Postings term(Layer layer, String term);

    /** Where terms stand one after another; the layer has positions. */
    Postings phrase(Layer layer, List<String> terms);

    /** Where two terms stand with exactly one other between them; the layer has positions. */
    Postings around(Layer layer, String first, String second);

    /** Where any term stands that begins so. */
    Postings prefix(Layer layer, String beginning);

    /** Whether a term stands anywhere. */
    boolean has(Layer layer, String term);

    /** The terms within so many insertions, deletions, substitutions or swaps of neighbours, sorted, at most 16. */
    List<String> near(Layer layer, String term, int errors);

    /** How many cells a field of a unit has, and how many it has on average where it is not empty. */
    Lengths lengths(boolean english);
}
