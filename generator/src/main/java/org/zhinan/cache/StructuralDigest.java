package org.zhinan.cache;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.zhinan.files.Digests;

/**
 * The SHA-256 of a value: of two records, collections, maps, optionals, enums, strings, numbers, dates and byte arrays it is the same
 * if they are equal, and differs if they are not, types among them. The order of a set or of an unsorted map does not count.
 */
public final class StructuralDigest {
    private final MessageDigest sha256 = Digests.sha256();

    private StructuralDigest() {}

    /**
     * The digest in lower-case hexadecimal.
     *
     * @throws IllegalArgumentException for a value of any other type
     */
    public static String of(Object value) {
        return HexFormat.of().formatHex(bytes(value));
    }

    private static byte[] bytes(Object value) {
        StructuralDigest digest = new StructuralDigest();
        digest.add(value);
        return digest.sha256.digest();
    }

    private void add(Object value) {
        if (value instanceof Record record) {
            begin(record.getClass().getName(), record.getClass().getRecordComponents().length);
            Stream.of(record.getClass().getRecordComponents()).forEach(component -> add(read(component, record)));
        } else if (value instanceof Optional<?> optional) {
            begin("optional", optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
        } else if (value instanceof SortedMap<?, ?> map) {
            begin("map", map.size());
            map.forEach((key, each) -> {
                add(key);
                add(each);
            });
        } else if (value instanceof Map<?, ?> map) {
            unordered("map", map.entrySet().stream().map(each -> bytes(List.of(each.getKey(), each.getValue()))));
        } else if (value instanceof Set<?> set) {
            unordered("set", set.stream().map(StructuralDigest::bytes));
        } else if (value instanceof Collection<?> list) {
            begin("list", list.size());
            list.forEach(this::add);
        } else {
            addLeaf(value);
        }
    }

    private void addLeaf(Object value) {
        if (value instanceof byte[] bytes) {
            begin("bytes", bytes.length);
            sha256.update(bytes);
        } else if (value instanceof Enum<?> constant) {
            text(constant.getDeclaringClass().getName(), constant.name());
        } else if (value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof TemporalAccessor
                || value instanceof Path) {
            text(value.getClass().getName(), value.toString());
        } else {
            throw new IllegalArgumentException(
                    "no digest of a " + value.getClass().getName());
        }
    }

    private void text(String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        begin(type, bytes.length);
        sha256.update(bytes);
    }

    /** Lengths come first, so that no two values are told by the same bytes. */
    private void begin(String type, int length) {
        byte[] name = type.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(8).putInt(name.length).putInt(length).array());
        sha256.update(name);
    }

    private void unordered(String type, Stream<byte[]> digests) {
        List<byte[]> sorted = digests.sorted(Arrays::compare).toList();
        begin(type, sorted.size());
        sorted.forEach(sha256::update);
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record is unreadable", e);
        }
    }
}
