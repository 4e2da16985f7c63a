package org.zhinan.importer.source.office;

import java.util.List;
import org.zhinan.importer.source.SourceBlock;

/** Whether a text is written in Chinese rather than in Latin letters. */
final class ChineseScriptDetector {
    private ChineseScriptDetector() {}

    static boolean prevail(List<SourceBlock> blocks) {
        long han = 0;
        long latin = 0;
        for (SourceBlock block : blocks) {
            if (block instanceof SourceBlock.Paragraph paragraph) {
                han += count(paragraph.text(), Character.UnicodeScript.HAN);
                latin += count(paragraph.text(), Character.UnicodeScript.LATIN);
            }
        }
        // A word of English is as long as five ideographs of Chinese.
        return han * 3 >= latin;
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == script)
                .count();
    }
}
