package org.zhinan.library;

/**
 * A stretch of a cell's text that leads somewhere.
 *
 * @param start index of its first character
 * @param end index after its last character
 */
public record LinkSpan(int start, int end, LinkTarget target) {
    public LinkSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("link from " + start + " to " + end + " is empty");
        }
    }
}
