package org.zhinan.render;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhinan.library.Library;
import org.zhinan.library.change.EditionChanges;
import org.zhinan.site.address.Hrefs;

/** The names of the values of a library whose reads are recorded: they are found by the same names in the library of a later build. */
final class RecordedValues {
    /** Before the id of the edition that the links of a page lead into. */
    static final String HREF = "href ";

    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Object> values = new HashMap<>();

    RecordedValues(Library library) {
        add("library", library);
        library.editions().forEach(edition -> {
            add("edition " + edition.id(), edition);
            edition.documents().forEach(document -> add("document " + edition.id() + "/" + document.id(), document));
        });
        library.changes().forEach(this::addChanges);
    }

    private void addChanges(String edition, EditionChanges changes) {
        add("changes " + edition, changes);
        for (int i = 0; i < changes.documents().size(); i++) {
            add("change " + edition + "/" + i, changes.documents().get(i));
        }
    }

    private void add(String name, Object value) {
        names.put(value, name);
        values.put(name, value);
    }

    /** What stands for a value in a digest, if its reads are recorded. */
    Optional<String> name(Object value) {
        return value instanceof Hrefs hrefs
                ? Optional.of(HREF + hrefs.edition())
                : Optional.ofNullable(names.get(value));
    }

    /** The value; nothing where it is there no more, or is another on each page. */
    Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
