package org.zhinan.fact;

/** A value and where a text states it: from the character {@code start} up to {@code end}. */
public record ValueOccurrence(FactValue value, int start, int end) {
    boolean within(int from, int to) {
        return from <= start && end <= to;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
