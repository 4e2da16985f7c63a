package org.zhinan.importer.draft;

/**
 * Characters of the source that the draft has in another way.
 *
 * @param line in the source
 * @param before as the source has them
 * @param after as the draft has them; empty when they are left out
 */
public record ReplacedCharacters(int line, String before, String after) {}
