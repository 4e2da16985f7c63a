package org.zhinan.text;

/**
 * The same thing said in both languages.
 *
 * @param zh the official wording, or the editor's where the thing is editorial
 * @param en the reference translation; empty while it is still to come
 */
public record Bilingual(String zh, String en) {
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** True when there is text in this language. */
    public boolean has(Language language) {
        return !in(language).isEmpty();
    }

    /** True when both languages have the same characters. Templates ask here: {@code ==} takes ² for 2 and （ for ( there. */
    public boolean isSame() {
        return zh.equals(en);
    }

    /** True when the other has the same characters in both languages; for templates, as {@link #isSame}. */
    public boolean sameAs(Bilingual other) {
        return equals(other);
    }
}
