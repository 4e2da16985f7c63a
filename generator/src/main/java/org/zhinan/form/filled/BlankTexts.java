package org.zhinan.form.filled;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.form.xlsx.TableTexts;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.text.Language;
import org.zhinan.text.LevelledText;

/** What the blanks of a form say themselves, in both languages. */
final class BlankTexts {
    /** Of blanks that were handed out before and still come back filled in. */
    private static final String FORMER_MARK = "网页整理稿，以正式文件为准 / Compiled for reference, the official document prevails";

    private final Set<String> texts = new HashSet<>(Set.of(LevelledText.of(FORMER_MARK)));

    BlankTexts(Edition edition, Form form) {
        for (Language language : Language.values()) {
            TableTexts.of(edition, form, language).forEach(text -> texts.add(LevelledText.of(text)));
        }
    }

    /** Levelled, in one order. */
    List<String> levelled() {
        return texts.stream().sorted().toList();
    }

    boolean has(SentCell cell) {
        return texts.contains(LevelledText.of(cell.text()));
    }
}
