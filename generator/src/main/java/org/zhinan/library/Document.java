package org.zhinan.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.Bilingual;

/**
 * One text of the edition.
 *
 * @param title the clause with the formal title
 * @param number the clause with the document number
 * @param annex as what and of which document it is annexed
 * @param forwards id of the document it forwards
 */
public record Document(
        String id,
        Bilingual shortName,
        Clause title,
        Optional<Clause> number,
        Optional<LocalDate> issued,
        List<Clause> issuers,
        Optional<Annex> annex,
        Optional<String> forwards,
        List<Clause> clauses) {

    /** {@code number} is 0 where the list of annexes has one unnumbered item. */
    public record Annex(String of, int number) {}

    public Bilingual name() {
        return title.title();
    }

    /** True when every clause has its English. */
    public boolean translated() {
        return clauses.stream().allMatch(clause -> clause.has(org.zhinan.content.Language.EN));
    }
}
