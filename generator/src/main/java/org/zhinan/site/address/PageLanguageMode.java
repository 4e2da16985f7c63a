package org.zhinan.site.address;

import java.util.List;
import org.zhinan.text.Language;

/** How a page shows its languages: one of them, or both side by side for readers of one of them. */
public enum PageLanguageMode {
    ZH(Language.ZH, "zh"),
    EN(Language.EN, "en"),
    /** Side by side, for readers of Chinese. */
    BOTH(Language.ZH, "both"),
    /** Side by side, for readers of English. */
    BOTH_EN(Language.EN, "en/both");

    private final Language main;
    private final String folder;

    PageLanguageMode(Language main, String folder) {
        this.main = main;
        this.folder = folder;
    }

    /** The language of the interface words and of the {@code lang} of the page. */
    public Language main() {
        return main;
    }

    /** The languages of the official text that it shows. */
    public List<Language> languages() {
        return isBoth() ? List.of(Language.ZH, Language.EN) : List.of(main);
    }

    /** Folder of its pages. */
    public String folder() {
        return folder;
    }

    public boolean isBoth() {
        return this == BOTH || this == BOTH_EN;
    }

    /** The ways to show a text that a reader of this one is offered. */
    public List<PageLanguageMode> offered() {
        return List.of(ZH, EN, both(main));
    }

    /** The views that differ in what they show of a text. */
    public static List<PageLanguageMode> ofTexts() {
        return List.of(ZH, EN, BOTH);
    }

    /** Side by side for readers of a language. */
    public static PageLanguageMode both(Language language) {
        return language == Language.ZH ? BOTH : BOTH_EN;
    }

    public static PageLanguageMode of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }
}
