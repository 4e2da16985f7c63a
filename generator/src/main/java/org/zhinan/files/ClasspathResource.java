package org.zhinan.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that comes with the program; that one is missing is a fault of the program. */
public final class ClasspathResource {
    private ClasspathResource() {}

    /** To be closed by the caller; the name is relative to the package of the owner unless it begins with a slash. */
    public static InputStream open(Class<?> owner, String name) {
        InputStream in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program lacks its resource " + name);
        }
        return in;
    }

    public static byte[] bytes(Class<?> owner, String name) {
        try (InputStream in = open(owner, name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In UTF-8. */
    public static String text(Class<?> owner, String name) {
        return new String(bytes(owner, name), StandardCharsets.UTF_8);
    }
}
