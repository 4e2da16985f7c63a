package org.zhinan.site.address;

import java.util.List;
import java.util.Locale;
import org.zhinan.text.Language;

/** How a page shows its languages: one of them, or both side by side. */
public enum LanguageView {
    ZH(Language.ZH),
    EN(Language.EN),
    BOTH(Language.ZH);

    private final Language main;

    LanguageView(Language main) {
        this.main = main;
    }

    /** The language of the interface words and of the {@code lang} of the page. */
    public Language main() {
        return main;
    }

    /** The languages of the official text that it shows. */
    public List<Language> languages() {
        return this == BOTH ? List.of(Language.ZH, Language.EN) : List.of(main);
    }

    /** Folder of its pages. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isBoth() {
        return this == BOTH;
    }

    public static LanguageView of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }
}
