package org.zhinan.cache;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhinan.files.Digests;

/**
 * The SHA-256 of a value: of two records, collections, maps, optionals, enums, strings, numbers, dates and byte arrays it is the same
 * if they are equal, and differs if they are not, types among them. The order of a set or map counts where its type keeps one.
 */
public final class StructuralDigest {
    /** How the components of a record are read, found out once for each type. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    private static final int BUFFER = 1 << 10;

    private final MessageDigest sha256 = Digests.sha256();
    private final Map<String, Integer> types = new HashMap<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Function<Object, Optional<String>> standIns;

    private StructuralDigest(Function<Object, Optional<String>> standIns) {
        this.standIns = standIns;
    }

    /**
     * The digest in lower-case hexadecimal.
     *
     * @throws IllegalArgumentException for a value of any other type
     */
    public static String of(Object value) {
        return of(value, part -> Optional.empty());
    }

    /**
     * The same, where something stands for some of the values that it is made of, as a digest of theirs that is known.
     *
     * @param standIns what stands for a value, if anything does; not asked for the value itself
     */
    public static String of(Object value, Function<Object, Optional<String>> standIns) {
        StructuralDigest digest = new StructuralDigest(standIns);
        digest.addParts(value);
        return HexFormat.of().formatHex(digest.end());
    }

    private byte[] bytes(Object value) {
        StructuralDigest digest = new StructuralDigest(standIns);
        digest.add(value);
        return digest.end();
    }

    private byte[] end() {
        flush();
        return sha256.digest();
    }

    private void add(Object value) {
        Optional<String> standIn = standIns.apply(value);
        if (standIn.isPresent()) {
            text("stand-in", standIn.get());
        } else {
            addParts(value);
        }
    }

    private void addParts(Object value) {
        if (value instanceof Record record) {
            List<Method> accessors = ACCESSORS.get(record.getClass());
            begin(record.getClass().getName(), accessors.size());
            accessors.forEach(accessor -> add(read(accessor, record)));
        } else if (value instanceof Optional<?> optional) {
            begin("optional", optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
        } else if (value instanceof Map<?, ?> map && keepsOrder(map)) {
            begin("map", map.size());
            map.forEach((key, each) -> {
                add(key);
                add(each);
            });
        } else if (value instanceof Map<?, ?> map) {
            unordered("map", map.entrySet().stream().map(each -> bytes(List.of(each.getKey(), each.getValue()))));
        } else if (value instanceof Set<?> set && !keepsOrder(set)) {
            unordered("set", set.stream().map(this::bytes));
        } else if (value instanceof Collection<?> list) {
            begin("list", list.size());
            list.forEach(this::add);
        } else {
            addLeaf(value);
        }
    }

    /** Those that do not are told by what they hold: they go through it in any order, which may be another in each process. */
    private static boolean keepsOrder(Object collection) {
        Class<?> type = collection.getClass();
        return type != HashMap.class
                && type != HashSet.class
                && type != ConcurrentHashMap.class
                && !type.getName().startsWith("java.util.ImmutableCollections$");
    }

    private void addLeaf(Object value) {
        if (value instanceof byte[] bytes) {
            begin("bytes", bytes.length);
            put(bytes);
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
        put(bytes);
    }

    /** Lengths come first, so that no two values are told by the same bytes; a type is named once, and then has a number. */
    private void begin(String type, int length) {
        Integer number = types.putIfAbsent(type, types.size());
        putLength(number == null ? -1 : number);
        putLength(length);
        if (number == null) {
            byte[] name = type.getBytes(StandardCharsets.UTF_8);
            putLength(name.length);
            put(name);
        }
    }

    private void putLength(int length) {
        if (buffer.remaining() < Integer.BYTES) {
            flush();
        }
        buffer.putInt(length);
    }

    private void put(byte[] bytes) {
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.remaining()) {
            sha256.update(bytes);
        } else {
            buffer.put(bytes);
        }
    }

    private void flush() {
        sha256.update(buffer.flip());
        buffer.clear();
    }

    private void unordered(String type, Stream<byte[]> digests) {
        List<byte[]> sorted = digests.sorted(Arrays::compare).toList();
        begin(type, sorted.size());
        sorted.forEach(this::put);
    }

    private static Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record is unreadable", e);
        }
    }
}
