package org.zhinan.cache;

import java.util.function.Supplier;
import org.zhinan.files.DigestedBytes;

/** Bytes that were made before are not made again, in this process or another. Safe for use by many threads. */
public interface Cache {
    /**
     * What was made of this before, or what is made now.
     *
     * @param key what the bytes depend on, beside this program: a record of a type of its own, whose values are as {@link
     *     StructuralDigest} takes them
     */
    DigestedBytes bytes(Record key, Supplier<byte[]> make);

    /** Keeps nothing. */
    static Cache none() {
        return (key, make) -> DigestedBytes.of(make.get());
    }
}
