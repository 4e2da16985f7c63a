package org.zhinan.library.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.zhinan.library.Clause;
import org.zhinan.library.Edition;
import org.zhinan.library.link.NameTrie;
import org.zhinan.text.Language;

/** Where phrases first stand in an edition; all are looked for in one pass. */
final class FirstTermUses {
    private final Map<String, Clause> clauses = new HashMap<>();

    private FirstTermUses() {}

    /**
     * Looks for the phrases in the text in one language.
     *
     * @param stands whether the text of a clause has the phrase, asked where it is there in upper or lower case
     */
    static FirstTermUses of(
            Stream<String> phrases, Edition edition, Language language, BiPredicate<String, String> stands) {
        NameTrie<String> names = new NameTrie<>();
        phrases.distinct().forEach(phrase -> names.add(phrase, phrase));
        FirstTermUses uses = new FirstTermUses();
        for (Clause clause : edition.clauses().values()) {
            String text = clause.text(language);
            for (String phrase : names.within(text)) {
                if (!uses.clauses.containsKey(phrase) && stands.test(text, phrase)) {
                    uses.clauses.put(phrase, clause);
                }
            }
        }
        return uses;
    }

    /** The first clause that has the phrase; nothing for one that was not looked for. */
    Optional<Clause> of(String phrase) {
        return Optional.ofNullable(clauses.get(phrase));
    }
}
