package org.zhinan.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that a file says of each of its rows.
 *
 * @param key its name in JSON
 * @param columns the headers of its cells in CSV; none for what stands in JSON only
 */
record Field<T>(String key, List<String> columns, Function<T, Optional<Object>> json, Function<T, List<String>> cells) {

    /** In JSON and in CSV, there with a header that a reader understands. */
    static <T, V> Field<T> of(String key, String header, Shape<V> shape, Function<T, V> value) {
        return new Field<>(
                key,
                shape.parts().stream().map(header::concat).toList(),
                row -> shape.json().apply(value.apply(row)),
                row -> shape.cells().apply(value.apply(row)));
    }

    /** In JSON only. */
    static <T, V> Field<T> json(String key, Shape<V> shape, Function<T, V> value) {
        return new Field<>(key, List.of(), row -> shape.json().apply(value.apply(row)), row -> List.of());
    }

    /** A row as a JSON object. */
    static <T> Map<String, Object> object(List<Field<T>> fields, T row) {
        Map<String, Object> object = new LinkedHashMap<>();
        fields.forEach(field -> field.json.apply(row).ifPresent(value -> object.put(field.key, value)));
        return object;
    }
}
