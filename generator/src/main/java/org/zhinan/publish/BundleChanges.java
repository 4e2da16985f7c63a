package org.zhinan.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;

/**
 * What is otherwise than in an earlier bundle.
 *
 * @param since digest of the earlier manifest
 * @param editions each of this bundle, then those that are gone
 * @param inputs what happened to the source files that are not the same, by name
 */
record BundleChanges(String since, List<EditionTexts> editions, SortedMap<String, Kind> inputs) {
    /** What happened to something between two bundles. */
    enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * The clauses of an edition.
     *
     * @param before the edition that they were compared with: itself, or the nearest of those that it follows; nothing where the earlier
     *     bundle has none of them
     */
    record EditionTexts(String edition, Optional<String> before, List<ClauseTextChange> clauses) {}

    static BundleChanges since(
            PreviousBundle earlier, Library library, List<ClauseText> clauses, Map<String, String> inputs) {
        SortedMap<String, Kind> kinds = new TreeMap<>();
        earlier.inputs().keySet().forEach(name -> kinds.put(name, Kind.REMOVED));
        inputs.forEach((name, digest) -> kinds.merge(name, Kind.ADDED, (was, is) -> Kind.CHANGED));
        kinds.keySet()
                .removeIf(name -> inputs.containsKey(name)
                        && inputs.get(name).equals(earlier.inputs().get(name)));
        return new BundleChanges(
                earlier.digest(), editions(byEdition(earlier.clauses()), library, byEdition(clauses)), kinds);
    }

    private static List<EditionTexts> editions(
            Map<String, List<ClauseText>> before, Library library, Map<String, List<ClauseText>> after) {
        List<EditionTexts> editions = new ArrayList<>();
        Set<String> compared = new LinkedHashSet<>();
        for (Edition edition : library.editions()) {
            Optional<String> with = before(edition, library, before.keySet());
            with.ifPresent(compared::add);
            editions.add(new EditionTexts(
                    edition.id(),
                    with,
                    ClauseTextChange.between(
                            with.map(before::get).orElse(List.of()), after.getOrDefault(edition.id(), List.of()))));
        }
        before.forEach((id, clauses) -> {
            if (!compared.contains(id)) {
                editions.add(new EditionTexts(id, Optional.of(id), ClauseTextChange.between(clauses, List.of())));
            }
        });
        return List.copyOf(editions);
    }

    /** The edition itself, or the nearest before it that the earlier bundle has. */
    private static Optional<String> before(Edition edition, Library library, Set<String> known) {
        Optional<Edition> each = Optional.of(edition);
        while (each.filter(one -> !known.contains(one.id())).isPresent()) {
            each = each.flatMap(library::previous);
        }
        return each.map(Edition::id);
    }

    private static Map<String, List<ClauseText>> byEdition(List<ClauseText> clauses) {
        Map<String, List<ClauseText>> editions = new LinkedHashMap<>();
        clauses.forEach(clause -> editions.computeIfAbsent(clause.key().edition(), id -> new ArrayList<>())
                .add(clause));
        return editions;
    }
}
