package org.zhinan.numbering.marker;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The number in a marker.
 *
 * @param path its parts, as 5, 1, 2 of 5.1.2; one part where no full stop divides it
 * @param first how the first part is written
 * @param inserted what an amendment added after it, as 1 of 第十二条之一 or a of Article 5a, or to and the last number of several in
 *     one, as to1-5 of §§ 1.3–1.5; mostly empty
 * @param written the whole number as the text has it where a part begins with a zero, as 1.01; mostly empty
 */
public record Ordinal(List<Integer> path, NumeralSystem first, String inserted, String written) {

    static final String TO = "to";
    private static final int LETTERS = 26;

    public Ordinal(List<Integer> path, NumeralSystem first, String inserted) {
        this(path, first, inserted, "");
    }

    public int value() {
        return path.get(path.size() - 1);
    }

    /** As it stands in an id: 12, 5-1-2, a, 12z1; the first part as a letter or in digits. */
    public String id(boolean letter) {
        String id = path.stream().skip(1).map(part -> "-" + part).collect(Collectors.joining());
        NumeralSystem written = letter ? NumeralSystem.LETTER_LOWER : NumeralSystem.ARABIC;
        return written.id(path.get(0)) + id + (inserted.matches("\\d+") ? "z" : "") + inserted;
    }

    /** Whether it is the next after the other, or that with something inserted. */
    public boolean follows(Ordinal other) {
        if (path.size() != other.path.size() || !hasStemOf(other)) {
            return false;
        }
        return value() == other.value()
                ? !inserted.isEmpty()
                : (value() == other.last() + 1 || followsDoubled(other)) && (inserted.isEmpty() || isRange());
    }

    /** Whether it stands for several, as §§ 1.3–1.5. */
    public boolean isRange() {
        return inserted.matches(TO + "[0-9-]+");
    }

    private int last() {
        return isRange() ? Integer.parseInt(inserted.replaceFirst(".*[^0-9]", "")) : value();
    }

    /** Whether it belongs to the same clause: that of A.1 is none of 1.1. */
    public boolean hasStemOf(Ordinal other) {
        return stem().equals(other.stem()) && (path.size() == 1 || first.isLetter() == other.first.isLetter());
    }

    /** An amendment puts (aa) between (a) and (b). */
    private boolean followsDoubled(Ordinal other) {
        return first.isLetter()
                && path.size() == 1
                && (value() == other.value() + LETTERS || value() == other.value() - LETTERS + 1);
    }

    /** Some texts begin with an introduction 0. */
    public boolean isFirst() {
        return (value() == 1 || value() == 0 && path.size() == 1) && inserted.isEmpty();
    }

    /** All parts but the last: those of the clause that it belongs to. */
    public List<Integer> stem() {
        return path.subList(0, path.size() - 1);
    }
}
