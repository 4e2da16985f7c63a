package org.zhinan.change;

import java.util.List;

/**
 * What became of a unit.
 *
 * @param before the units of the earlier version in their order: none when it was added, several when they were merged
 * @param after those of the later version: none when it was dropped, several when it was split
 * @param renumbered whether it is cited otherwise than before
 * @param retranslated whether the translation says something else while the official words are the same
 */
public record Change(
        Kind kind, List<ComparedUnit> before, List<ComparedUnit> after, boolean renumbered, boolean retranslated) {
    /** In the order in which they are counted for a reader. */
    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED,
        MOVED_AND_CHANGED,
        SPLIT,
        MERGED,
        MOVED,
        UNCHANGED;

        /** Whether official words came or went; the others have the same words. */
        public boolean isOfWords() {
            return this != MOVED && this != UNCHANGED;
        }
    }

    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change has a unit before or after it");
        }
    }
}
