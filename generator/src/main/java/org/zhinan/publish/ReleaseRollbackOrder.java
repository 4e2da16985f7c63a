package org.zhinan.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The releases in the order in which one went back to the other; the last was built last.
 *
 * @param digests each once
 */
record ReleaseRollbackOrder(List<String> digests) {
    /**
     * What was written down, as far as it is so.
     *
     * @param present sorted; what was not written down is taken for the oldest
     */
    static ReleaseRollbackOrder of(List<String> written, Set<String> present) {
        Set<String> order = new LinkedHashSet<>(present);
        written.forEach(order::remove);
        written.stream().filter(present::contains).forEach(order::add);
        return new ReleaseRollbackOrder(List.copyOf(order));
    }

    /** A new release becomes the last; the one to go back to from it is that which was current, not one that was rolled back. */
    ReleaseRollbackOrder publish(Optional<String> current, String digest) {
        List<String> order = new ArrayList<>(digests);
        order.removeAll(List.of(digest));
        current.filter(order::remove).ifPresent(order::add);
        order.add(digest);
        return new ReleaseRollbackOrder(List.copyOf(order));
    }

    Optional<String> before(String digest) {
        int at = digests.indexOf(digest);
        return at < 1 ? Optional.empty() : Optional.of(digests.get(at - 1));
    }

    /** The oldest, so that no more than so many stay. */
    List<String> beyond(int keep) {
        return digests.subList(0, Math.max(0, digests.size() - keep));
    }
}
