package org.zhinan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.form.filled.FormCollector;
import org.zhinan.form.filled.ProjectKindCount;
import org.zhinan.library.Call;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;
import org.zhinan.text.UntrustedTextSanitizer;
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

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Filled forms, as XLSX, DOCX or PDF.")
    private List<Path> files = List.of();

    @Option(
            names = "--city",
            paramLabel = "CITY",
            description = "Whose quota counts, as the call names it; without it no quota is looked at.")
    private Optional<String> city = Optional.empty();

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The table to write.")
    private Path output = Path.of("");

    @Option(names = "--strict", description = "Writes nothing if one of the files is refused.")
    private boolean strict;

    @Override
    public Integer call() {
        FormCollector collector = new FormCollector(options.editions(), strict);
        try {
            FormCollector.Collected collected = collector.collect(files, city, output);
            List<Problem> told = new ArrayList<>(collected.findings());
            told.addAll(collected.refused());
            options.print(told, System.out, Main.language(command));
            if (!collected.refused().isEmpty()) {
                System.out.println(refused(collected.refused()));
            }
            collected.skipped().forEach(file -> System.out.println(skipped(file)));
            System.out.printf(
                    "Rows: %d%s. Written: %s%n",
                    collected.rows(), quota(collected), UntrustedTextSanitizer.of(output.toString()));
            return collected.isClean() ? 0 : Main.PROBLEMS;
        } catch (ProblemsException e) {
            options.print(e.problems(), System.err, Main.language(command));
            return Main.PROBLEMS;
        }
    }

    private String refused(List<Problem> refused) {
        long files =
                refused.stream().map(each -> each.where().file()).distinct().count();
        return Main.language(command) == Language.ZH
                ? "未汇总的文件：" + files + "个，其余已汇总。"
                : "Files not merged: " + files + "; the others are.";
    }

    private String skipped(Path file) {
        return Main.language(command) == Language.ZH
                ? "跳过程序自用的文件：" + UntrustedTextSanitizer.of(file.toString())
                : "Skipped, since a program keeps it for itself: " + UntrustedTextSanitizer.of(file.toString());
    }

    private static String quota(FormCollector.Collected collected) {
        return collected
                .quota()
                .map(quota -> ", quota of " + quota.place().zh() + " / "
                        + quota.place().en() + ": " + most(quota) + stated(collected.kinds()) + ", beyond it: "
                        + collected.beyond())
                .orElse(", no city given, so no quota looked at");
    }

    /** Its number, and what its words say of kinds of projects; without a number these alone. */
    private static String most(Call.Quota quota) {
        String said = Stream.concat(
                        quota.most().map(String::valueOf).stream(),
                        quota.words().map(words -> words.zh() + " / " + words.en()).stream())
                .collect(Collectors.joining(
                        " (", "", quota.most().isPresent() && quota.words().isPresent() ? ")" : ""));
        return said.isEmpty() ? "-" : said;
    }

    /** What the forms tell of kinds that the quota counts apart. */
    private static String stated(List<ProjectKindCount> kinds) {
        return kinds.isEmpty()
                ? ""
                : kinds.stream()
                        .map(each -> each.kind().zh() + " / " + each.kind().en() + " " + each.projects())
                        .collect(Collectors.joining(", ", ", stated in the forms: ", ""));
    }
}
