package org.zhinan.library;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhinan.text.Language;

/**
 * The links in the text of an edition and the way back, and the first uses of terms.
 *
 * @param outgoing the links of each cell, in order, without overlap
 * @param glosses the first uses of terms in each cell, in order, without overlap among themselves and with the links
 * @param terms all uses of terms in each cell, each term once, without overlap among themselves and with the links
 * @param usedBy for each target, the clauses whose official text links to it, in the order of the documents
 * @param termUses for each term's id, the clauses whose official text has it
 * @param count how many links the official texts have
 * @param unresolved what the official texts refer to in their documents that is not there, in the order of the documents
 */
public record EditionTextLinks(
        Map<CellKey, List<LinkSpan>> outgoing,
        Map<CellKey, List<GlossaryTermSpan>> glosses,
        Map<CellKey, List<GlossaryTermSpan>> terms,
        Map<LinkTarget, List<Clause>> usedBy,
        Map<String, List<Clause>> termUses,
        int count,
        List<UnresolvedReference> unresolved) {

    /**
     * The text of one cell in one language.
     *
     * @param clause as {@code document#clause}
     * @param cell from 0
     */
    public record CellKey(String clause, Language language, int cell) {
        public static CellKey of(Clause clause, Language language, int cell) {
            return new CellKey(clause.ref(), language, cell);
        }

        /** Of all cells of the clause, in order. */
        public static List<CellKey> all(Clause clause, Language language) {
            return IntStream.range(0, clause.cells().size())
                    .mapToObj(cell -> of(clause, language, cell))
                    .toList();
        }
    }

    /** The links of one cell, in order, without overlap. */
    public List<LinkSpan> of(Clause clause, int cell, Language language) {
        return outgoing.get(CellKey.of(clause, language, cell));
    }

    /** The first uses of terms in one cell, in order, without overlap among themselves and with the links. */
    public List<GlossaryTermSpan> glosses(Clause clause, int cell, Language language) {
        return glosses.get(CellKey.of(clause, language, cell));
    }

    /** The terms of one cell, each where it stands first, for where the clause is quoted. */
    public List<GlossaryTermSpan> terms(Clause clause, int cell, Language language) {
        return terms.get(CellKey.of(clause, language, cell));
    }

    /** The clauses that link to it. */
    public List<Clause> usedBy(LinkTarget target) {
        return usedBy.getOrDefault(target, List.of());
    }
}
