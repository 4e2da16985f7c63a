package org.zhinan.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhinan.SiteGenerator;
import org.zhinan.publish.Releases;
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
    private SiteOptions site;

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

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        requireSense();
        if (releases.isEmpty()) {
            long start = System.nanoTime();
            report(site.generator().generate(() -> site.complete(Staging.begin(site.output()))), start, site.output());
            return 0;
        }
        Releases kept = Releases.in(releases.get());
        if (rollback) {
            System.out.println("Switched back to release " + kept.rollBack() + ".");
            return 0;
        }
        long start = System.nanoTime();
        SiteGenerator.Built built = site.generator().generate(() -> site.complete(kept.begin(keep)));
        report(built, start, releases.get().resolve("current"));
        kept.current().ifPresent(digest -> System.out.println("Release " + digest + " is current."));
        return 0;
    }

    private void requireSense() {
        if (releases.isEmpty() && (rollback || given("--keep"))) {
            throw new ParameterException(command.commandLine(), "--keep and --rollback go with --releases DIR");
        }
        if (releases.isPresent() && given("--output")) {
            throw new ParameterException(command.commandLine(), "--output and --releases exclude each other");
        }
        if (keep < 1) {
            throw new ParameterException(command.commandLine(), "--keep must be 1 or more, not " + keep);
        }
    }

    private boolean given(String option) {
        return command.commandLine().getParseResult().hasMatchedOption(option);
    }

    private static void report(SiteGenerator.Built built, long start, Path folder) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "Built %s in %.1f s: %d pages, %d clauses, %d searchable entries, %d files, %d KB.%nOpen %s%n",
                folder,
                seconds,
                built.pages(),
                built.clauses(),
                built.corpus().entries().size(),
                built.files(),
                built.bytes() / 1024,
                folder.resolve("index.html"));
    }
}
