package org.zhinan.library;

import java.util.List;
import java.util.Map;
import org.zhinan.text.Language;

/**
 * The links in the text of an edition and the way back, and the first uses of terms.
 *
 * @param outgoing by {@code document#clause} and language, a list of links per cell
 * @param glosses likewise
 * @param usedBy for each target, the clauses whose official text links to it, in the order of the documents
 * @param termUses for each term's id, the clauses whose official text has it
 */
public record Links(
        Map<String, Map<Language, List<List<Link>>>> outgoing,
        Map<String, Map<Language, List<List<Gloss>>>> glosses,
        Map<Target, List<Clause>> usedBy,
        Map<String, List<Clause>> termUses) {

    /** How many links the official text has. */
    public int count() {
        return outgoing.values().stream()
                .mapToInt(both ->
                        both.get(Language.ZH).stream().mapToInt(List::size).sum())
                .sum();
    }

    /** The links of one cell, in order, without overlap. */
    public List<Link> of(Clause clause, int cell, Language language) {
        return outgoing.get(clause.ref()).get(language).get(cell);
    }

    /** The first uses of terms in one cell, in order, without overlap among themselves and with the links. */
    public List<Gloss> glosses(Clause clause, int cell, Language language) {
        return glosses.get(clause.ref()).get(language).get(cell);
    }

    /** The clauses that link to it. */
    public List<Clause> usedBy(Target target) {
        return usedBy.getOrDefault(target, List.of());
    }
}
