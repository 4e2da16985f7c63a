package org.zhinan.library;

import org.zhinan.text.Language;

/**
 * The languages of a document.
 *
 * @param original the language of the official text; the other one is a reference translation
 * @param chinese BCP 47 tag of its Chinese, as zh-CN or zh-Hant
 */
public record TextLanguages(Language original, String chinese) {
    /** Official Chinese in simplified characters. */
    public static final TextLanguages USUAL = new TextLanguages(Language.ZH, Language.ZH.tag());

    /** Value of the HTML {@code lang} attribute for the text in this language. */
    public String tag(Language language) {
        return language == Language.ZH ? chinese : language.tag();
    }
}
