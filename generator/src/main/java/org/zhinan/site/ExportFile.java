package org.zhinan.site;

import java.util.List;
import java.util.Locale;

/**
 * A file of data for other programs, as the data page lists it.
 *
 * @param path relative to the site, with forward slashes
 * @param bytes size of the file
 * @param description what it holds; the interface words say it under {@code data.is.<description>}
 * @param sha256 64 lower-case hexadecimal digits
 * @param rows how many things it tells of
 * @param fields what it tells of each, in its order; none where its format has no fields
 */
public record ExportFile(String path, long bytes, String description, String sha256, int rows, List<Field> fields) {

    /**
     * A field of each row; the interface words explain it under {@code data.field.<key>}.
     *
     * @param key its name in JSON
     * @param columns the headers of its columns in CSV; none where it stands in JSON only
     */
    public record Field(String key, List<String> columns) {}

    /** The path without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What its ending says. */
    public String format() {
        return path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
