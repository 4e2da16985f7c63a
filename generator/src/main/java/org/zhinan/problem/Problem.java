package org.zhinan.problem;

/**
 * One mistake in the input.
 *
 * @param where the file and line to open
 * @param message what is wrong, one sentence without a full stop
 * @param cure what to do about it, one sentence without a full stop
 */
public record Problem(Where where, String message, String cure) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byPlace = where.compareTo(other.where);
        return byPlace != 0 ? byPlace : toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return where + ": " + message + ". " + cure + ".";
    }
}
