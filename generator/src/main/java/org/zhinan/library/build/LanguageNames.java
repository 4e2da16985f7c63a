package org.zhinan.library.build;

import org.zhinan.problem.Message;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** What messages call a language and the text in it. */
final class LanguageNames {
    private LanguageNames() {}

    static Bilingual name(Language language) {
        return language == Language.ZH ? Message.of("中文", "Chinese") : Message.of("英文", "English");
    }

    static String file(Language language) {
        return language.id() + ".md";
    }
}
