package org.zhinan.search;

import java.util.List;

/**
 * How people ask for an entry; searched, but weighted below official text and never shown as text of the site.
 *
 * @param zh phrases in Chinese
 * @param en phrases in English
 */
public record EntrySearchPhrases(List<String> zh, List<String> en) {

    /** No phrase known. */
    public static final EntrySearchPhrases NOTHING = new EntrySearchPhrases(List.of(), List.of());

    public EntrySearchPhrases {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }
}
