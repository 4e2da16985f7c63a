package org.zhinan.search.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes numbers, strings and lists of them as bytes; a string that comes twice is there once. */
public final class StringTableWriter {

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    public StringTableWriter number(int number) {
        try {
            int rest = number;
            while ((rest & ~0x7F) != 0) {
                out.writeByte(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public StringTableWriter string(String string) {
        return number(strings.computeIfAbsent(string, key -> strings.size()));
    }

    public StringTableWriter bytes(byte[] some) {
        number(some.length);
        bytes.writeBytes(some);
        return this;
    }

    /** Bytes without their number. */
    void raw(byte[] some) {
        bytes.writeBytes(some);
    }

    /** How many bytes were written, the table apart. */
    int size() {
        return bytes.size();
    }

    /** What was written, without the table of the strings. */
    byte[] written() {
        return bytes.toByteArray();
    }

    public <T> StringTableWriter list(Collection<T> list, Consumer<T> each) {
        number(list.size());
        list.forEach(each);
        return this;
    }

    public StringTableWriter strings(Collection<String> list) {
        return list(list, this::string);
    }

    /** The table of the strings, and behind it what was written. */
    public byte[] toBytes() {
        StringTableWriter all = new StringTableWriter();
        all.number(strings.size());
        strings.keySet().forEach(string -> all.bytes(string.getBytes(StandardCharsets.UTF_8)));
        all.bytes.writeBytes(bytes.toByteArray());
        return all.bytes.toByteArray();
    }
}
