package org.zhinan.library;

import java.util.Locale;

/** The kinds of entries that have a page of their own. */
public enum EntryKind {
    SCENARIO("scenarios"),
    DOMAIN("domains"),
    AREA("areas"),
    TIER("tiers"),
    INDICATOR("indicators"),
    TECHNOLOGY("technologies");

    private final String folder;

    EntryKind(String folder) {
        this.folder = folder;
    }

    /** Folder of the kind in the site. */
    public String folder() {
        return folder;
    }

    /** The kind's word in data and in search results. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
