package org.zhinan.importer.source.common;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the first bytes of a file say. */
public enum FileSignature {
    ZIP,
    /** A compound file: the formats of Office before 2007, of WPS, and locked files of today. */
    OLD_OFFICE,
    PDF,
    RTF,
    PICTURE,
    /** Text or HTML, or something that is none. */
    LETTERS;

    public static FileSignature of(byte[] bytes) {
        if (begins(bytes, "PK\3\4") || begins(bytes, "PK\5\6")) {
            return ZIP;
        }
        if (begins(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLD_OFFICE;
        }
        if (begins(bytes, "%PDF")) {
            return PDF;
        }
        if (begins(bytes, "{\\rtf")) {
            return RTF;
        }
        boolean picture = begins(bytes, "\u0089PNG") || begins(bytes, "\u00FF\u00D8\u00FF") || begins(bytes, "GIF8");
        return picture ? PICTURE : LETTERS;
    }

    private static boolean begins(byte[] bytes, String latin) {
        byte[] with = latin.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** Whether the name stands in a compound file, whose names are in UTF-16. */
    public static boolean holds(byte[] bytes, String name) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
