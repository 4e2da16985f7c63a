package org.zhinan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhinan.form.filled.FormCollector;
import org.zhinan.library.Call;
import org.zhinan.problem.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "collect",
        description = "Merges filled summary forms into one table, in the order given; never writes over them.")
final class FormsCollectCommand implements Callable<Integer> {
    @Mixin
    private FilledFormOptions options;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Filled forms, as XLSX.")
    private List<Path> files = List.of();

    @Option(
            names = "--city",
            paramLabel = "CITY",
            description = "Whose quota counts, as the call names it; without it no quota is looked at.")
    private Optional<String> city = Optional.empty();

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The table to write.")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        FormCollector collector = new FormCollector(options.editions());
        try {
            FormCollector.Collected collected = collector.collect(files, city, output);
            options.print(collected.findings(), System.out, Main.language(command));
            System.out.printf("Rows: %d%s. Written: %s%n", collected.rows(), quota(collected), output);
            return collected.isClean() ? 0 : Main.PROBLEMS;
        } catch (ProblemsException e) {
            options.print(e.problems(), System.err, Main.language(command));
            return Main.PROBLEMS;
        }
    }

    private static String quota(FormCollector.Collected collected) {
        return collected
                .quota()
                .map(quota -> ", quota of " + quota.place().zh() + " / "
                        + quota.place().en() + ": " + most(quota) + ", beyond it: " + collected.beyond())
                .orElse(", no city given, so no quota looked at");
    }

    /** A quota without a number is what its words say. */
    private static String most(Call.Quota quota) {
        return quota.most()
                .map(String::valueOf)
                .or(() -> quota.words().map(words -> words.zh() + " / " + words.en()))
                .orElse("-");
    }
}
