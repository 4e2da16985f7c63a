package org.zhinan.cli;

import java.io.PrintStream;
import java.util.List;
import org.zhinan.problem.Problem;
import org.zhinan.text.Language;

/** What the commands for filled forms share. */
final class FilledFormOptions extends ContentOptions {
    void print(List<Problem> findings, PrintStream out, Language language) {
        findings.forEach(finding -> out.println(finding.in(language)));
        if (language == Language.ZH) {
            out.println("共" + findings.size() + "处问题。");
        } else {
            out.println(findings.size() == 1 ? "1 finding." : findings.size() + " findings.");
        }
    }
}
