package org.zhinan.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhinan.numbering.Profile;

/** The profiles that texts of a pack may use. Those that come with the program are read when a text names them. */
final class NumberingProfiles {
    private final Map<String, Profile> profiles;

    /** @param own those of the pack, by id; one of them comes before one of the program */
    NumberingProfiles(Map<String, Profile> own) {
        this.profiles = new HashMap<>(own);
    }

    Optional<Profile> find(String id) {
        return NumberingYaml.SHIPPED.contains(id)
                ? Optional.of(profiles.computeIfAbsent(id, NumberingYaml::readShipped))
                : Optional.ofNullable(profiles.get(id));
    }

    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(profiles.keySet());
        ids.addAll(NumberingYaml.SHIPPED);
        return ids;
    }
}
