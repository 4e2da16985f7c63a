package org.zhinan.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a file: in CSV one or more cells under headers of their own, in JSON a key.
 *
 * @param key its name in JSON
 * @param headers those of its cells in CSV; none for what stands in JSON only
 */
record TableColumn<T>(
        String key, List<String> headers, Function<T, Optional<Object>> json, Function<T, List<String>> cells) {

    /** In JSON and in CSV, there with a header that a reader understands. */
    static <T, V> TableColumn<T> of(String key, String header, ColumnType<V> type, Function<T, V> value) {
        return new TableColumn<>(
                key,
                type.parts().stream().map(header::concat).toList(),
                row -> type.json().apply(value.apply(row)),
                row -> type.cells().apply(value.apply(row)));
    }

    /** In JSON only. */
    static <T, V> TableColumn<T> json(String key, ColumnType<V> type, Function<T, V> value) {
        return new TableColumn<>(key, List.of(), row -> type.json().apply(value.apply(row)), row -> List.of());
    }

    /** A row as a JSON object. */
    static <T> Map<String, Object> object(List<TableColumn<T>> columns, T row) {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach(column -> column.json.apply(row).ifPresent(value -> object.put(column.key, value)));
        return object;
    }
}
