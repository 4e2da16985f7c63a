package org.zhinan.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.content.SiteYaml;

/**
 * Everything that the site says, read, aligned, linked and checked.
 *
 * @param links by edition id
 */
public record Library(
        SiteYaml site, List<Edition> editions, List<Term> terms, List<Reference> references, Map<String, Links> links) {

    public Edition edition(String id) {
        return editions.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The edition with the last id: ids are years. */
    public Edition newest() {
        return editions.get(editions.size() - 1);
    }

    /** The edition that the home page shows. */
    public Edition current() {
        return edition(site.edition());
    }

    /** The one of an edition's calls that stands first: the site's own where it is among them; empty where there is none. */
    public Optional<Call> call(Edition edition) {
        return site.call()
                .flatMap(edition.calls()::find)
                .or(() -> edition.calls().stream().findFirst());
    }
}
