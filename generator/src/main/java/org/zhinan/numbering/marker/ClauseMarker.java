package org.zhinan.numbering.marker;

/**
 * A number at the beginning of a text, without regard to what stands before.
 *
 * @param depth index of its level in the profile, 0 for the outermost
 * @param value what it counts
 * @param end where the words begin
 * @param counterpart how the number is written in the other language
 */
public record ClauseMarker(int depth, int value, int end, String counterpart) {}
