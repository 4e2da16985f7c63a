package org.zhinan.text;

import java.util.Locale;

/** The languages of a site: the first is official, the second a reference translation. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Value of the HTML {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    /** Name of the folder in the site and of the file in a document's folder. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }
}
