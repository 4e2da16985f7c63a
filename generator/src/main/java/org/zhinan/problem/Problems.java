package org.zhinan.problem;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.text.Bilingual;

/** Collects the problems of one run, so that all of them are reported together. Used by one thread. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(SourceLocation where, Bilingual message, Bilingual cure) {
        found.add(new Problem(where, message, cure));
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    public void addAll(List<Problem> others) {
        found.addAll(others);
    }

    /** As they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Every problem once, by file and line. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /**
     * Ends the run when anything was wrong.
     *
     * @throws ProblemsException with every problem found so far
     */
    public void failIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemsException(sorted());
        }
    }
}
