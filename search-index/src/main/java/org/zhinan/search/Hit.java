package org.zhinan.search;

import java.util.List;
import java.util.Optional;

/**
 * An entry or a document that answers a query.
 *
 * @param kind its kind
 * @param id its id within its kind
 * @param clause in a document the clause that answers best; empty for an entry, or when the document's title does
 * @param score about 1 when all of the query stands in the text, more when it stands in the title
 * @param title its name
 * @param url its page, with the clause's fragment when there is a clause
 * @param citation how the clause is cited, with the short name of its document, as in 要素条件 一、5; neither language for an entry, or
 *     for a clause that is not cited
 * @param text the clause's text, or the first clause of the entry's own text, to show
 * @param matches what matched, in the order of the query
 * @param edition id of the edition that it belongs to; empty when it belongs to all
 * @param calls ids of the calls that it belongs to; none when it belongs to all
 * @param answer where the query is a question about structure that it answers
 */
public record Hit(
        String kind,
        String id,
        Optional<String> clause,
        double score,
        Localised title,
        Localised url,
        Localised citation,
        Localised text,
        List<MatchExplanation> matches,
        Optional<String> edition,
        List<String> calls,
        Optional<StructureAnswer> answer) {

    public Hit {
        matches = List.copyOf(matches);
        calls = List.copyOf(calls);
    }

    /** The same, while its score is worth less. */
    Hit worth(double share) {
        double less = Math.floor(score * share * 1_000_000 + 0.5) / 1_000_000;
        return new Hit(kind, id, clause, less, title, url, citation, text, matches, edition, calls, answer);
    }
}
