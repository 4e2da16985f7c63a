package org.zhinan.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.content.SiteYaml;
import org.zhinan.library.change.EditionChanges;

/**
 * Everything that the site says, read, aligned, linked and checked.
 *
 * @param links by edition id
 * @param changes by the id of the edition that follows another
 */
public record Library(
        SiteYaml site,
        List<Edition> editions,
        List<Term> terms,
        List<Reference> references,
        Map<String, EditionTextLinks> links,
        Map<String, EditionChanges> changes) {

    public Edition edition(String id) {
        return editions.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The edition that this one replaces. */
    public Optional<Edition> previous(Edition edition) {
        return edition.follows().map(this::edition);
    }

    /** The edition that replaces this one. */
    public Optional<Edition> next(Edition edition) {
        return editions.stream()
                .filter(other -> other.follows().filter(edition.id()::equals).isPresent())
                .findFirst();
    }

    /** The last of the editions that replace one another, this one among them: what is in force is what the pack says, not the last by name. */
    public Edition latest(Edition edition) {
        Edition latest = edition;
        for (Optional<Edition> next = next(latest); next.isPresent(); next = next(latest)) {
            latest = next.get();
        }
        return latest;
    }

    /**
     * The edition that is shown in the place of this one: the current one where it came later, or the last of another guidance. What comes
     * after the current edition is not in force yet.
     */
    public Optional<Edition> replacement(Edition edition) {
        List<Edition> versions = versions(edition);
        List<String> ids = versions.stream().map(Edition::id).toList();
        int inForce = Math.max(0, ids.indexOf(current().id()));
        return inForce < ids.indexOf(edition.id()) ? Optional.of(versions.get(inForce)) : Optional.empty();
    }

    /** The editions that replace one another, this one among them, the latest first. */
    public List<Edition> versions(Edition edition) {
        List<Edition> versions = new ArrayList<>();
        for (Optional<Edition> each = Optional.of(latest(edition));
                each.isPresent();
                each = each.flatMap(this::previous)) {
            versions.add(each.get());
        }
        return List.copyOf(versions);
    }

    /** What changed from the edition before to this one; nothing where it follows none. */
    public Optional<EditionChanges> changesTo(Edition edition) {
        return Optional.ofNullable(changes.get(edition.id()));
    }

    /** What changed from this edition to the next; nothing where none follows it. */
    public Optional<EditionChanges> changesFrom(Edition edition) {
        return next(edition).flatMap(this::changesTo);
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
