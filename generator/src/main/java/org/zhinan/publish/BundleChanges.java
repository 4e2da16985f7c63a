package org.zhinan.publish;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is otherwise than in an earlier bundle.
 *
 * @param since digest of the earlier manifest
 * @param inputs what happened to the source files that are not the same, by name
 */
record BundleChanges(String since, List<ClauseChange> clauses, SortedMap<String, Kind> inputs) {
    /** What happened to something between two bundles. */
    enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    static BundleChanges since(PreviousBundle earlier, List<ClauseText> clauses, Map<String, String> inputs) {
        SortedMap<String, Kind> kinds = new TreeMap<>();
        earlier.inputs().keySet().forEach(name -> kinds.put(name, Kind.REMOVED));
        inputs.forEach((name, digest) -> kinds.merge(name, Kind.ADDED, (was, is) -> Kind.CHANGED));
        kinds.keySet()
                .removeIf(name -> inputs.containsKey(name)
                        && inputs.get(name).equals(earlier.inputs().get(name)));
        return new BundleChanges(earlier.digest(), ClauseChange.between(earlier.clauses(), clauses), kinds);
    }
}
