package org.zhinan.search;

import java.util.List;

/**
 * Words that mean the same to a reader of this field, in both languages.
 *
 * @param zh Chinese words, abbreviations among them
 * @param en English words and phrases
 */
public record SynonymGroup(List<String> zh, List<String> en) {

    public SynonymGroup {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }
}
