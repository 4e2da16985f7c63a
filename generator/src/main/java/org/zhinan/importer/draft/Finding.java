package org.zhinan.importer.draft;

import org.zhinan.text.Bilingual;

/**
 * Something that an editor has to look at.
 *
 * @param line in the source; 0 for the whole file
 * @param message one sentence without a full stop
 */
public record Finding(Kind kind, int line, Bilingual message) {
    /** In the order of the report. */
    public enum Kind {
        /** Characters that are not as they were. */
        CHANGED("改动的字符", "Changed characters"),
        /** The characters are the same, but a line of the source is not a block of the draft. */
        DIVIDED("合并、拆分的行", "Lines joined or split"),
        NOT_TAKEN("像编号而未作为编号", "Looks numbered, but is not taken as such"),
        OUT_OF_SEQUENCE("编号不连续", "Numbers out of sequence"),
        NOT_SAID("无法原样表达", "What a draft cannot say as the original does"),
        LEFT_OUT("未收入的内容", "Left out"),
        TOLD("请注意", "To know");

        private final Bilingual title;

        Kind(String zh, String en) {
            this.title = new Bilingual(zh, en);
        }

        public Bilingual title() {
            return title;
        }
    }
}
