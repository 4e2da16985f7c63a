package org.zhinan.form.common;

import org.zhinan.text.Bilingual;

/** Words that forms of more than one format have: all of them editorial. */
public final class FormPhrases {
    public static final Bilingual PREVAILS =
            new Bilingual("网页整理稿，以正式文件为准", "Compiled for reference, the official document prevails");
    public static final Bilingual FORM = new Bilingual("表格", "Form");
    public static final Bilingual EXAMPLE = new Bilingual("示例（不计入）", "Example (not counted)");
    public static final Bilingual TICK = new Bilingual("核对（网页整理）", "Ready? (editorial)");

    private FormPhrases() {}
}
