package org.zhinan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhinan.form.filled.FormChecks;
import org.zhinan.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "validate", description = "Lists the mistakes in filled forms, with sheet and cell.")
final class FormsValidateCommand implements Callable<Integer> {
    @Mixin
    private FilledFormOptions options;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Filled forms, as XLSX, DOCX or PDF.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        List<Problem> findings = new FormChecks(options.editions()).check(files);
        options.print(findings, System.out, Main.language(command));
        return findings.isEmpty() ? 0 : Main.PROBLEMS;
    }
}
