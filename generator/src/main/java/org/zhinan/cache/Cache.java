package org.zhinan.cache;

import java.util.Optional;
import java.util.function.Supplier;

/** Bytes that were made before are not made again, in this process or another. Safe for use by many threads. */
public interface Cache {
    /**
     * What was made of this before.
     *
     * @param key what the bytes depend on, beside this program: a record of a type of its own, whose values are as {@link
     *     StructuralDigest} takes them
     */
    Optional<byte[]> find(Record key);

    /** Keeps what was made of this, in the place of what was kept before. */
    void keep(Record key, byte[] made);

    /** Whether anything is kept at all. */
    default boolean isKeeping() {
        return true;
    }

    /** What was made of this before, or what is made now. */
    default byte[] bytes(Record key, Supplier<byte[]> make) {
        return find(key).orElseGet(() -> {
            byte[] made = make.get();
            keep(key, made);
            return made;
        });
    }

    /** Keeps nothing. */
    static Cache none() {
        return new Cache() {
            @Override
            public Optional<byte[]> find(Record key) {
                return Optional.empty();
            }

            @Override
            public void keep(Record key, byte[] made) {
                // As it says.
            }

            @Override
            public boolean isKeeping() {
                return false;
            }
        };
    }
}
