package org.zhinan.library;

/**
 * A stretch of a cell's text where a reader meets a term for the first time in a section.
 *
 * @param start index of its first character
 * @param end index after its last character
 */
public record GlossaryTermSpan(int start, int end, Term term) {}
