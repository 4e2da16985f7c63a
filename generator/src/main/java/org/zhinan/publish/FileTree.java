package org.zhinan.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.zhinan.files.Digests;

/** Files to be verified or packed, in a folder or a zip. */
interface FileTree extends Closeable {
    /** What messages call the whole. */
    String root();

    /** Size in bytes of each file by its name, which has forward slashes. */
    SortedMap<String, Long> files();

    /** The content of one of the files. */
    InputStream open(String name) throws IOException;

    default boolean has(String name) {
        return files().containsKey(name);
    }

    default String digest(String name) throws IOException {
        try (InputStream in = open(name)) {
            return Digests.of(in);
        }
    }

    /**
     * The text of one of the files.
     *
     * @throws IOException when it has more than so many bytes, or cannot be read
     */
    default String text(String name, int most) throws IOException {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new IOException("more than " + most + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
