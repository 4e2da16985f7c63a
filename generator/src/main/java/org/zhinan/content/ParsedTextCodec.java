package org.zhinan.content;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Writes what a text was read as, and reads it back.
 *
 * @param <T> never changed
 */
public interface ParsedTextCodec<T> {
    void write(T parsed, DataOutputStream out) throws IOException;

    /** @param file where the text stands now */
    T read(SourceFile file, DataInputStream in) throws IOException;
}
