package org.zhinan.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhinan.cache.StructuralDigest;
import org.zhinan.library.Library;
import org.zhinan.numbering.Profile;
import org.zhinan.site.address.PageInfo;

/**
 * Digests of what pages show, in one build. A value of the library that stands on many pages is gone through once. Safe for use by many
 * threads.
 */
final class ModelDigests {
    private static final String LIBRARY = Library.class.getPackageName();

    private final RecordedValues recorded;
    private final Map<Same, String> digests = new ConcurrentHashMap<>();
    private final Map<String, Object> values = new ConcurrentHashMap<>();
    private final Map<Read, String> reads = new ConcurrentHashMap<>();

    ModelDigests(Library library) {
        this.recorded = new RecordedValues(library);
    }

    /** What has names instead of digests. */
    RecordedValues recorded() {
        return recorded;
    }

    /** Compared by identity: going through it to compare it would cost what is saved. */
    private static final class Same {
        private final Object value;

        Same(Object value) {
            this.value = value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    /**
     * The digest of a value.
     *
     * @throws IllegalArgumentException where it has a part of a type that has none
     */
    String of(Object value) {
        return standIn(value).orElseGet(() -> StructuralDigest.of(value, this::standIn));
    }

    /** The digest of a record of the library, or of what a page has in common with others, by which {@link #find} finds it; nothing of any other value. */
    Optional<String> ofShared(Object value) {
        boolean shared = value instanceof PageInfo
                || value instanceof Record && value.getClass().getPackageName().startsWith(LIBRARY);
        if (!shared) {
            return Optional.empty();
        }
        Same same = new Same(value);
        String known = digests.get(same);
        if (known == null) {
            known = StructuralDigest.of(value, this::standIn);
            digests.put(same, known);
            values.putIfAbsent(known, value);
        }
        return Optional.of(known);
    }

    /** The digest of what a read gives that gives the same on all pages: a long list is gone through once, not on each page that has it. */
    String ofRead(Read read, Object found) {
        String known = reads.get(read);
        if (known == null) {
            known = of(found);
            reads.put(read, known);
        }
        return known;
    }

    /** The same, where it was asked for before. */
    Optional<String> ofRead(Read read) {
        return Optional.ofNullable(reads.get(read));
    }

    /** A record of the library that is part of what digests were asked of. */
    Optional<Object> find(String digest) {
        return Optional.ofNullable(values.get(digest));
    }

    private Optional<String> standIn(Object value) {
        if (value instanceof Profile profile) {
            // Its levels are no values; its version tells it from any other of its id.
            return Optional.of("profile " + profile.id() + " " + profile.version());
        }
        Optional<String> name = recorded.name(value);
        return name.isPresent() ? name : ofShared(value);
    }
}
