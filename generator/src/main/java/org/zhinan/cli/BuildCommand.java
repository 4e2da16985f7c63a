package org.zhinan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.zhinan.RebuildContext;
import org.zhinan.SiteGenerator;
import org.zhinan.cache.CacheFolder;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.ReleaseFolder;
import org.zhinan.publish.Staging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "build", description = "Builds the site.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private SiteOutputOptions site;

    @Option(
            names = "--releases",
            paramLabel = "DIR",
            description = "Instead of --output: keep each site in DIR/releases, and switch the link DIR/current to it.")
    private Optional<Path> releases = Optional.empty();

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "With --releases: how many stay (default: ${DEFAULT-VALUE}).")
    private int keep = 5;

    @Option(
            names = "--rollback",
            description = "With --releases: build nothing, and switch back to the release before.")
    private boolean rollback;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what was built, how long its stages took, and the problems as JSON.")
    private Optional<Path> reportFile = Optional.empty();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        requireSense();
        if (rollback) {
            System.out.println("Switched back to release " + kept().rollBack() + ".");
            return 0;
        }
        BuildReport report = new BuildReport(reportFile, Main.Version.current(), Main.language(command));
        try {
            if (releases.isEmpty()) {
                done(report, built(() -> Staging.begin(site.output())), site.output());
            } else {
                release(report);
            }
        } catch (ProblemsException e) {
            report.failed(e.problems());
            throw e;
        }
        return 0;
    }

    private void release(BuildReport report) {
        ReleaseFolder kept = kept();
        SiteGenerator.Built built = built(() -> kept.begin(keep));
        done(report, built, releases.orElseThrow().resolve("current"));
        kept.current().ifPresent(digest -> System.out.println("Release " + digest + " is current."));
    }

    private void done(BuildReport report, SiteGenerator.Built built, Path folder) {
        report.done(built, folder);
        MissingPublisherNotice.print(built.library(), Main.language(command));
    }

    private SiteGenerator.Built built(Supplier<Staging> place) {
        CacheFolder cache = site.cache(releases.orElse(site.output()));
        try (ProgressLine progress = ProgressLine.of(Main.language(command))) {
            SiteGenerator.Built built =
                    site.generator().build(() -> site.complete(place.get()), RebuildContext.of(cache), progress);
            cache.shrink();
            return built;
        }
    }

    private ReleaseFolder kept() {
        return ReleaseFolder.in(releases.orElseThrow());
    }

    private void requireSense() {
        if (releases.isEmpty() && (rollback || given("--keep"))) {
            throw new ParameterException(command.commandLine(), "--keep and --rollback go with --releases DIR");
        }
        if (releases.isPresent() && given("--output")) {
            throw new ParameterException(command.commandLine(), "--output and --releases exclude each other");
        }
        Path folder = releases.orElse(site.output()).toAbsolutePath().normalize();
        if (reportFile
                .filter(file -> file.toAbsolutePath().normalize().startsWith(folder))
                .isPresent()) {
            throw new ParameterException(command.commandLine(), "--report must not be a file of the site");
        }
        if (keep < 1) {
            throw new ParameterException(command.commandLine(), "--keep must be 1 or more, not " + keep);
        }
    }

    private boolean given(String option) {
        return command.commandLine().getParseResult().hasMatchedOption(option);
    }
}
