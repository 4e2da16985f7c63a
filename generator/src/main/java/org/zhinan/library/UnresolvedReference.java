package org.zhinan.library;

import org.zhinan.problem.SourceLocation;

/**
 * Words of an official text that name a clause which is not there.
 *
 * @param where the line of the words
 * @param words as the text has them
 */
public record UnresolvedReference(SourceLocation where, String words) {}
