package org.zhinan.pdf;

import org.zhinan.text.Bilingual;

/** The PDFs' own words: all of them editorial. */
final class Phrase {
    static final Bilingual PREVAILS =
            new Bilingual("网页整理稿，以正式文件为准", "Compiled for reference, the official document prevails");
    static final Bilingual TRANSLATION = new Bilingual(
            "英文为参考译文，以中文为准。", "The English is a reference translation: the Chinese text is authoritative.");
    static final Bilingual NUMBER = new Bilingual("文号", "Document number");
    static final Bilingual NOTE = new Bilingual("编者注：", "Editor’s note: ");

    private Phrase() {}
}
