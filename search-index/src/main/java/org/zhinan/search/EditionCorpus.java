package org.zhinan.search;

import java.util.List;

/**
 * What is searched of one edition of a site.
 *
 * @param edition its id
 * @param calls ids of its calls
 */
public record EditionCorpus(String edition, List<String> calls, Corpus corpus) {

    public EditionCorpus {
        calls = List.copyOf(calls);
    }
}
