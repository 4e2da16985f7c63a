package org.zhinan.files;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * Bytes whose digest was taken when they were made.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record DigestedBytes(byte[] bytes, String sha256) {
    private static final int DIGEST_LENGTH = 32;

    public static DigestedBytes of(byte[] bytes) {
        return new DigestedBytes(bytes, Digests.of(bytes));
    }

    /** The digest and the bytes, one behind the other. */
    public byte[] packed() {
        return ByteBuffer.allocate(DIGEST_LENGTH + bytes.length)
                .put(HexFormat.of().parseHex(sha256))
                .put(bytes)
                .array();
    }

    public static DigestedBytes unpacked(byte[] packed) {
        ByteBuffer all = ByteBuffer.wrap(packed);
        byte[] digest = new byte[DIGEST_LENGTH];
        all.get(digest);
        byte[] bytes = new byte[all.remaining()];
        all.get(bytes);
        return new DigestedBytes(bytes, HexFormat.of().formatHex(digest));
    }
}
