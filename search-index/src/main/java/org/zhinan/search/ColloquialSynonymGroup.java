package org.zhinan.search;

import java.util.List;

/**
 * What people say, and the words of the corpus that they mean by it. A query is read by plain words only when its own words find
 * nothing that surely answers it.
 *
 * @param meant Chinese words that stand in the texts; none when the corpus does not deal with what is said
 * @param zh what people say in Chinese
 * @param en what they say in English
 */
public record ColloquialSynonymGroup(List<String> meant, List<String> zh, List<String> en) {

    public ColloquialSynonymGroup {
        meant = List.copyOf(meant);
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }
}
