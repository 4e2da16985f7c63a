package org.zhinan.library.change;

import java.util.List;
import java.util.Optional;
import org.zhinan.change.Change;
import org.zhinan.library.CatalogueEntry;

/**
 * What an entry was, or that it was dropped.
 *
 * @param kind an entry of which others share the predecessor was split; one with several predecessors was merged
 * @param before entries of the edition before, as the editor names them
 * @param after nothing when the entry before has no successor
 * @param renumbered whether it has another number among its kind than its only predecessor
 */
public record EntryChange(
        Change.Kind kind, List<CatalogueEntry> before, Optional<CatalogueEntry> after, boolean renumbered) {
    /** As it is now, or last was. */
    public CatalogueEntry entry() {
        return after.orElseGet(() -> before.get(0));
    }
}
