package org.zhinan.site;

import org.zhinan.text.Bilingual;

/**
 * A place where something is used.
 *
 * @param why the reason, which the interface says in words
 * @param name what the place is called
 * @param path where it stands for each language, from the root, with a fragment where one is needed
 */
public record Backlink(Why why, Bilingual name, Bilingual path) implements Comparable<Backlink> {
    public enum Why {
        ENTRY,
        CONDITION,
        OUTCOME,
        BASE,
        QUOTED,
        CALL,
        FORM,
        CITED
    }

    @Override
    public int compareTo(Backlink other) {
        int byReason = why.compareTo(other.why);
        return byReason != 0 ? byReason : path.zh().compareTo(other.path.zh());
    }
}
