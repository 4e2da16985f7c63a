package org.zhinan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhinan.site.SideFile;

/**
 * Rows that have the same columns.
 *
 * @param name what they are, in the plural: the name of the files
 */
record ExportTable<T>(String name, List<TableColumn<T>> columns, List<T> rows) {

    /** Each row as a JSON object. */
    List<Map<String, Object>> objects() {
        return rows.stream().map(row -> TableColumn.object(columns, row)).toList();
    }

    /** Each row as the cells of a CSV file, after the headers. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().flatMap(column -> column.headers().stream()).toList());
        for (T row : rows) {
            lines.add(columns.stream()
                    .flatMap(column -> column.cells().apply(row).stream())
                    .toList());
        }
        return lines;
    }

    /** The columns as the data page explains them. */
    List<SideFile.ExportField> explained() {
        return columns.stream()
                .map(column -> new SideFile.ExportField(column.key(), column.headers()))
                .toList();
    }
}
