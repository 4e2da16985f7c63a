package org.zhinan.render;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.library.Document;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.change.DocumentChange;
import org.zhinan.library.change.EditionChanges;
import org.zhinan.site.address.Hrefs;

/**
 * What is too large to be told by a digest: nearly any edit makes another library and another edition, and any of a document another
 * document. So of these, the digest of a page has no more than which one it is, and what a template reads of them is recorded.
 */
final class RecordedTypes {
    private static final String OURS = "org.zhinan.";
    private static final Set<Class<?>> RECORDED = Set.of(
            Library.class, Edition.class, Document.class, EditionChanges.class, DocumentChange.class, Hrefs.class);

    /** What needs nothing of the library but the id of an edition, which is part of a page's digest. */
    static final Set<String> WITHOUT_LIBRARY = Set.of(
            "to",
            "root",
            "origin",
            "absolute",
            "home",
            "page",
            "inEdition",
            "tool",
            "index",
            "entry",
            "comparison",
            "document",
            "clause",
            "both",
            "place",
            "stretches");

    /** Names of the components of a record that has a part whose reads are recorded; nothing of any other type. */
    private static final ClassValue<Optional<Set<String>>> HOLDERS = new ClassValue<>() {
        @Override
        protected Optional<Set<String>> computeValue(Class<?> type) {
            return type.isRecord() && reaches(type, new HashSet<>())
                    ? Optional.of(Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.toSet()))
                    : Optional.empty();
        }
    };

    private RecordedTypes() {}

    /** Whether some of the reads of a value are recorded. */
    static boolean hasRecorded(Object value) {
        return RECORDED.contains(value.getClass())
                || HOLDERS.get(value.getClass()).isPresent();
    }

    /** Whether reading this member is recorded; a component of a page is part of its digest, or recorded when it is read in its turn. */
    static boolean isRecorded(Object value, String member) {
        if (value instanceof Hrefs) {
            return !WITHOUT_LIBRARY.contains(member);
        }
        return RECORDED.contains(value.getClass())
                || !HOLDERS.get(value.getClass()).orElse(Set.of()).contains(member);
    }

    private static boolean reaches(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            return any(generic.getActualTypeArguments(), seen) || reaches(generic.getRawType(), seen);
        } else if (type instanceof WildcardType some) {
            return any(some.getUpperBounds(), seen);
        }
        return !(type instanceof Class<?> plain) || reaches(plain, seen);
    }

    private static boolean reaches(Class<?> type, Set<Type> seen) {
        if (RECORDED.contains(type) || type == Object.class) {
            return true;
        } else if (type.isRecord()) {
            return Stream.of(type.getRecordComponents()).anyMatch(part -> reaches(part.getGenericType(), seen));
        } else if (type.isSealed()) {
            return any(type.getPermittedSubclasses(), seen);
        }
        // Of another abstract type of ours nobody knows what it has.
        return type.getName().startsWith(OURS) && Modifier.isAbstract(type.getModifiers()) && !type.isEnum();
    }

    private static boolean any(Type[] types, Set<Type> seen) {
        return Arrays.stream(types).anyMatch(type -> reaches(type, seen));
    }
}
