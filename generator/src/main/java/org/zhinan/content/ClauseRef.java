package org.zhinan.content;

import org.zhinan.problem.SourceLocation;

/**
 * A pointer to a clause of the same edition, written {@code document#clause} in the files.
 *
 * @param where the line that points
 */
public record ClauseRef(String document, String clause, SourceLocation where) {
    @Override
    public String toString() {
        return document + "#" + clause;
    }
}
