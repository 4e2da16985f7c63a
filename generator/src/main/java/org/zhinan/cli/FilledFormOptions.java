package org.zhinan.cli;

import java.io.PrintStream;
import java.util.List;
import org.zhinan.SiteGenerator;
import org.zhinan.form.filled.FormEditions;
import org.zhinan.library.Library;
import org.zhinan.problem.Problem;
import org.zhinan.text.Language;
import picocli.CommandLine.Mixin;

/** What the commands for filled forms share. */
final class FilledFormOptions extends ContentOptions {
    @Mixin
    private EditionOptions meant;

    /** By which filled forms are read; every one names its own, unless the command names one. */
    FormEditions editions() {
        Library library = SiteGenerator.library(content());
        meant.require(KnownEditions.of(library));
        return FormEditions.of(library).only(meant.edition(), meant.call());
    }

    void print(List<Problem> findings, PrintStream out, Language language) {
        findings.forEach(finding -> out.println(finding.in(language)));
        if (language == Language.ZH) {
            out.println("共" + findings.size() + "处问题。");
        } else {
            out.println(findings.size() == 1 ? "1 finding." : findings.size() + " findings.");
        }
    }
}
