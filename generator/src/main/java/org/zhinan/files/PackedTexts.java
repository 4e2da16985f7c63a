package org.zhinan.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Named texts in one array of bytes, in the order of their names. */
public final class PackedTexts {
    private PackedTexts() {}

    public static byte[] of(Map<String, String> texts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(packed)) {
            out.writeInt(texts.size());
            for (Map.Entry<String, String> each : new TreeMap<>(texts).entrySet()) {
                byte[] text = each.getValue().getBytes(StandardCharsets.UTF_8);
                out.writeUTF(each.getKey());
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to bytes cannot fail", e);
        }
        return packed.toByteArray();
    }

    public static SortedMap<String, String> texts(byte[] packed) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                texts.put(name, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("reading from bytes cannot fail", e);
        }
        return texts;
    }
}
