package org.zhinan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhinan.site.SideFile;

/**
 * Rows that have the same fields.
 *
 * @param name what they are, in the plural: the name of the files
 */
record Table<T>(String name, List<Field<T>> fields, List<T> rows) {

    /** Each row as a JSON object. */
    List<Map<String, Object>> objects() {
        return rows.stream().map(row -> Field.object(fields, row)).toList();
    }

    /** Each row as the cells of a CSV file, after the headers. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(fields.stream().flatMap(field -> field.columns().stream()).toList());
        for (T row : rows) {
            lines.add(fields.stream()
                    .flatMap(field -> field.cells().apply(row).stream())
                    .toList());
        }
        return lines;
    }

    /** The fields as the data page explains them. */
    List<SideFile.ExportField> explained() {
        return fields.stream()
                .map(field -> new SideFile.ExportField(field.key(), field.columns()))
                .toList();
    }
}
