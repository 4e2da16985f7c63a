package org.zhinan.files;

/**
 * Bytes whose digest is known, so that nobody works it out again. The bytes are never changed.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record DigestedBytes(byte[] bytes, String sha256) {
    public static DigestedBytes of(byte[] bytes) {
        return new DigestedBytes(bytes, Digests.of(bytes));
    }
}
