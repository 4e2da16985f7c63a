package org.zhinan.form.filled.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.zhinan.form.filled.workbook.docx.DocxOpenFields;
import org.zhinan.form.filled.workbook.number.NumberFormat;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** What another reader of workbooks holds to, so that it reads and refuses as this one does. */
public final class WorkbookReaderSpec {
    private WorkbookReaderSpec() {}

    /** What a file may cost, by name: bytes, or how many of them. */
    public static Map<String, Long> limits() {
        Map<String, Long> limits = new LinkedHashMap<>();
        limits.put("bytes", SentPackage.MOST_BYTES);
        limits.put("unpacked", SentPackage.MOST_UNPACKED);
        limits.put("forgiven", SentPackage.MOST_FORGIVEN);
        limits.put("parts", (long) SentPackage.MOST_PARTS);
        limits.put("cells", (long) SentPackage.MOST_CELLS);
        limits.put("others", (long) SentPackage.MOST_OTHERS);
        limits.put("text", (long) XmlPart.MOST_TEXT);
        limits.put("depth", (long) XmlPart.MOST_DEPTH);
        limits.put("columns", (long) DocxTable.MOST_COLUMNS);
        limits.put("edges", (long) DocxTable.MOST_EDGES);
        limits.put("fields", (long) DocxOpenFields.MOST_OPEN);
        limits.put("instruction", (long) DocxOpenFields.MOST_INSTRUCTION);
        return limits;
    }

    /** The codes of the formats that files name by number alone. */
    public static Map<Integer, String> formats() {
        return new TreeMap<>(NumberFormat.BUILT_IN);
    }
}
