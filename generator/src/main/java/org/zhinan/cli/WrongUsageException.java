package org.zhinan.cli;

import org.zhinan.problem.Problem;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** The command was called with something that does not exist; nothing was done. */
final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param option as it was given */
    WrongUsageException(String option, Bilingual message, Bilingual cure) {
        super(message.en());
        this.problem = new Problem(new SourceLocation(option, 0), message, cure);
    }

    Problem problem() {
        return problem;
    }
}
