package org.zhinan.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.text.Bilingual;

/** The input has problems; nothing was put in the place of what was there before. */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** One problem that ends the run at once. */
    public ProblemsException(SourceLocation where, Bilingual message, Bilingual cure) {
        this(List.of(new Problem(where, message, cure)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
