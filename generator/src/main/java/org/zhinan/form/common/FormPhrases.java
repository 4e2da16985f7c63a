package org.zhinan.form.common;

import org.zhinan.library.EntryKindNames;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Words that forms of more than one format have: all of them editorial. */
public final class FormPhrases {
    public static final Bilingual PREVAILS =
            new Bilingual("网页整理稿，以正式文件为准", "Compiled for reference; the official document prevails");
    /** Said in files that show the English. */
    public static final String TRANSLATED = "The English is a reference translation.";

    public static final Bilingual FORM = new Bilingual("表格", "Form");
    public static final Bilingual EXAMPLE = new Bilingual("示例（不计入）", "Example (not counted)");
    public static final Bilingual TICK = new Bilingual("核对（网页整理）", "Ready? (editorial)");

    private FormPhrases() {}

    /** How lines of scenario instances are written. */
    public static Bilingual lineForm(EntryKindNames names) {
        String form = line(names).zh();
        return names.in(
                "罗列写法：" + form + "，每行一个{instance}。（网页整理）",
                "Submit lines in the official Chinese wording, one {instance} per line: " + form
                        + " (name of {domain}—name of {scenario}—name of {instance}). The XLSX form composes them. (editorial)");
    }

    /** The parts of such a line. */
    public static Bilingual line(EntryKindNames names) {
        return names.in("{domain}名—{scenario}名—{instance}名", "{domain}—{scenario}—{instance}");
    }

    /** What stands last on every sheet of a workbook in that language. */
    public static String mark(Language language) {
        String mark = PREVAILS.zh() + " / " + PREVAILS.en();
        return language == Language.ZH ? mark : mark + ". " + TRANSLATED;
    }
}
