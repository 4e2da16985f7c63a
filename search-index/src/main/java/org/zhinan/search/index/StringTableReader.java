package org.zhinan.search.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link StringTableWriter} wrote. */
public final class StringTableReader {

    private final ByteBuffer in;
    private final String[] strings;

    public StringTableReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
        strings = new String[number()];
        for (int k = 0; k < strings.length; k++) {
            int length = number();
            strings[k] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
        }
    }

    private StringTableReader(ByteBuffer in) {
        this.in = in;
        strings = new String[0];
    }

    /** Reads numbers alone. */
    static StringTableReader numbers(byte[] bytes, int from, int length) {
        return new StringTableReader(ByteBuffer.wrap(bytes, from, length));
    }

    boolean more() {
        return in.hasRemaining();
    }

    public int number() {
        int number = 0;
        int shift = 0;
        byte next = in.get();
        for (; next < 0; next = in.get()) {
            number |= (next & 0x7F) << shift;
            shift += 7;
        }
        return number | next << shift;
    }

    public String string() {
        return strings[number()];
    }

    public byte[] bytes() {
        byte[] some = new byte[number()];
        in.get(some);
        return some;
    }

    /** Bytes whose numbers are read by their places. */
    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes());
    }

    public <T> List<T> list(Supplier<T> each) {
        int size = number();
        List<T> list = new ArrayList<>(size);
        for (int k = 0; k < size; k++) {
            list.add(each.get());
        }
        return list;
    }

    public List<String> strings() {
        return list(this::string);
    }
}
