package org.zhinan.cli;

import java.io.PrintStream;
import java.util.List;
import org.zhinan.problem.Problem;
import org.zhinan.text.Language;

/** Tells what an editor should know, though nothing is stopped by it. */
final class WarningPrinter {
    private WarningPrinter() {}

    static void print(List<Problem> warnings, Language language, PrintStream to) {
        for (Problem warning : warnings) {
            to.println((language == Language.ZH ? "注意：" : "Note: ") + warning.in(language));
        }
    }
}
