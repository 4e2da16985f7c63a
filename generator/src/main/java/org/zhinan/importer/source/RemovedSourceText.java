package org.zhinan.importer.source;

import org.zhinan.text.Bilingual;

/**
 * Something that was left out of the text.
 *
 * @param what its kind, such as "page number"
 * @param line as of {@link SourceBlock#line()}; 0 when it belongs to the whole file, as a running header does
 * @param words all of it, or its beginning when it is long
 */
public record RemovedSourceText(Bilingual what, int line, String words) {
    private static final int SHOWN = 200;

    public RemovedSourceText {
        if (words.codePointCount(0, words.length()) > SHOWN) {
            words = words.substring(0, words.offsetByCodePoints(0, SHOWN - 1)) + "…";
        }
    }
}
