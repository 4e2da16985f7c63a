package org.zhinan.form.filled;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Files that cannot be read as forms at all; nothing was written. */
public final class UnusableFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    UnusableFormException(List<Finding> findings) {
        super(findings.stream().map(finding -> finding.in(Language.EN)).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** The whole file is refused. */
    UnusableFormException(String file, Bilingual message, Bilingual cure) {
        this(List.of(new Finding(file, "", "", message, cure)));
    }

    /** One for each file that was refused. */
    public List<Finding> findings() {
        return findings;
    }
}
