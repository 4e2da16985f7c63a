package org.zhinan.form.filled.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What another reader of workbooks holds to, so that it reads and refuses as this one does. */
public final class WorkbookRules {
    private WorkbookRules() {}

    /** What a file may cost, by name: bytes, or how many of them. */
    public static Map<String, Long> limits() {
        Map<String, Long> limits = new LinkedHashMap<>();
        limits.put("bytes", XlsxPackage.MOST_BYTES);
        limits.put("unpacked", XlsxPackage.MOST_UNPACKED);
        limits.put("forgiven", XlsxPackage.MOST_FORGIVEN);
        limits.put("parts", (long) XlsxPackage.MOST_PARTS);
        limits.put("cells", (long) XlsxPackage.MOST_CELLS);
        limits.put("others", (long) XlsxPackage.MOST_OTHERS);
        limits.put("text", (long) XmlPart.MOST_TEXT);
        limits.put("depth", (long) XmlPart.MOST_DEPTH);
        return limits;
    }

    /** The codes of the formats that files name by number alone. */
    public static Map<Integer, String> formats() {
        return new TreeMap<>(NumberFormat.BUILT_IN);
    }
}
