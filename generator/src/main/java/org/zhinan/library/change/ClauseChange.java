package org.zhinan.library.change;

import java.util.List;
import org.zhinan.change.Change;
import org.zhinan.library.Clause;
import org.zhinan.library.Picture;

/**
 * What became of a clause.
 *
 * @param before clauses of the edition before: none when it was added, several when they were merged
 * @param after clauses of the edition: none when it was dropped, several when it was split
 * @param renumbered whether it is cited otherwise within its document than before
 * @param retranslated whether its translation says something else while the official words are the same
 * @param page id of the document that the change is told of: the one that it stands in now, or that became of the one that it stood in
 */
public record ClauseChange(
        Change.Kind kind,
        List<Clause> before,
        List<Clause> after,
        boolean renumbered,
        boolean retranslated,
        String page) {

    /** Whether there is nothing to tell but perhaps another number. */
    public boolean isUnchanged() {
        return kind == Change.Kind.UNCHANGED && !retranslated;
    }

    /** Whether it is a picture that shows something else now, whatever its description says. */
    public boolean isRepictured() {
        return isRepictured(before, after);
    }

    static boolean isRepictured(List<Clause> before, List<Clause> after) {
        return before.size() == 1
                && after.size() == 1
                && before.get(0)
                        .picture()
                        .flatMap(was ->
                                after.get(0).picture().map(is -> !digests(was).equals(digests(is))))
                        .orElse(false);
    }

    private static List<String> digests(Picture picture) {
        return picture.files().stream().map(Picture.File::sha256).toList();
    }

    /** Where it stands, or stood. */
    public String ref() {
        return (after.isEmpty() ? before : after).get(0).ref();
    }

    /** Name of the change among those of its document, for addresses. */
    public String anchor() {
        return after.isEmpty()
                ? "z-d-" + before.get(0).id()
                : "z-c-" + after.get(0).id();
    }
}
