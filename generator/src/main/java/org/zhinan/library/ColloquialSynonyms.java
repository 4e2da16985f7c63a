package org.zhinan.library;

import java.util.Arrays;
import java.util.List;

/**
 * What people say for words of the guidance; editorial, for search only.
 *
 * @param meant words that stand in the Chinese text of clauses; none when the guidance does not deal with what is said
 * @param said what people say
 */
public record ColloquialSynonyms(List<String> meant, EntryQuestionPhrasings said) {
    /** The words that the id of an entry of {@code asked/plain.yaml} names. */
    public static List<String> meant(String id) {
        return Arrays.stream(id.split("/")).map(String::strip).toList();
    }
}
