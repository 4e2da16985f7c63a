package org.zhinan.importer.source;

import org.zhinan.text.Language;

/** In which language a source is: what its letters say, not what the file declares. */
public final class LanguageDetector {
    /** One ideograph says as much as some Latin letters. */
    private static final int WEIGHT = 4;

    private LanguageDetector() {}

    public static Language of(SourceText source) {
        long han = 0;
        long latin = 0;
        for (SourceBlock block : source.blocks()) {
            String text = text(block);
            han += text.codePoints().filter(Character::isIdeographic).count();
            latin += text.codePoints()
                    .filter(c -> c < 0x250 && Character.isLetter(c))
                    .count();
        }
        return han * WEIGHT >= latin ? Language.ZH : Language.EN;
    }

    private static String text(SourceBlock block) {
        if (block instanceof SourceBlock.Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof SourceBlock.Table table) {
            StringBuilder all = new StringBuilder();
            table.rows().forEach(row -> row.cells().forEach(cell -> all.append(cell.text())));
            return all.toString();
        }
        return block instanceof SourceBlock.Footnote note ? note.text() : "";
    }
}
