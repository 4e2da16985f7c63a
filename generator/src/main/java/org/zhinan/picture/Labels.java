package org.zhinan.picture;

/** Gives the interface words of a picture's language. */
@FunctionalInterface
public interface Labels {
    /** The words under {@code key}, with the values filled in. */
    String of(String key, Object... values);
}
