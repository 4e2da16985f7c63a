package org.zhinan.search;

import java.util.Objects;

/**
 * One string in both languages.
 *
 * @param zh Chinese, the authoritative one
 * @param en English; empty when a translation is still to come
 */
public record Localised(String zh, String en) {

    /** Neither language. */
    public static final Localised NONE = new Localised("", "");

    public Localised {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
