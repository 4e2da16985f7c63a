package org.zhinan.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page that was rendered.
 *
 * @param reads the digests of what it read of the library, in this order
 * @param sha256 of its bytes
 */
record RenderedPage(Map<Read, String> reads, String sha256, byte[] bytes) {

    /** As it is kept. */
    byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length + bytes.length / 4);
        try (DataOutputStream out = new DataOutputStream(packed)) {
            out.writeInt(reads.size());
            for (Map.Entry<Read, String> read : reads.entrySet()) {
                read.getKey().write(out);
                out.writeUTF(read.getValue());
            }
            out.writeUTF(sha256);
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static RenderedPage unpacked(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            Map<Read, String> reads = new LinkedHashMap<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                Read read = Read.read(in);
                reads.put(read, in.readUTF());
            }
            return new RenderedPage(reads, in.readUTF(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
