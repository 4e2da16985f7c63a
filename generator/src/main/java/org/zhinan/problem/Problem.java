package org.zhinan.problem;

import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * One mistake in the input.
 *
 * @param where the file and the line or cell to open
 * @param message what is wrong, one sentence without a full stop
 * @param cure what to do about it, one sentence without a full stop
 */
public record Problem(SourceLocation where, Bilingual message, Bilingual cure) implements Comparable<Problem> {
    /** In one order, whatever the language. */
    @Override
    public int compareTo(Problem other) {
        int byPlace = where.compareTo(other.where);
        return byPlace != 0 ? byPlace : toString().compareTo(other.toString());
    }

    /** One line in this language. */
    public String in(Language language) {
        return language == Language.ZH
                ? where + "：" + message.zh() + "。" + cure.zh() + "。"
                : where + ": " + message.en() + ". " + cure.en() + ".";
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
