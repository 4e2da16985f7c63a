package org.zhinan.cli;

import java.io.PrintStream;
import java.util.List;
import org.zhinan.form.filled.Finding;
import org.zhinan.text.Language;

/** What the commands for filled forms share. */
final class FormOptions extends ContentOptions {
    /** Each finding in both languages: forms are filled in by readers of either. */
    void print(List<Finding> findings, PrintStream out) {
        for (Finding finding : findings) {
            out.println(finding.in(Language.ZH));
            out.println("    " + finding.in(Language.EN));
        }
        out.println(findings.size() == 1 ? "1 finding." : findings.size() + " findings.");
    }
}
