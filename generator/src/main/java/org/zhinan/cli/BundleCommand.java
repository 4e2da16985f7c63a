package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhinan.RebuildContext;
import org.zhinan.SiteGenerator;
import org.zhinan.cache.CacheFolder;
import org.zhinan.files.Digests;
import org.zhinan.publish.Bundle;
import org.zhinan.publish.SignOffSheet;
import org.zhinan.render.BuiltInTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "bundle",
        description = "Builds the site into one zip with its digests and a sign-off sheet, to carry over and verify.")
final class BundleCommand implements Callable<Integer> {
    @Mixin
    private BuildOptions site;

    @Option(names = "--output", paramLabel = "ZIP", description = "Where the zip goes (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("target", "zhinan-site.zip");

    @Option(
            names = "--since",
            paramLabel = "ZIP",
            description = "An earlier bundle: the sign-off sheet tells what changed since, clause by clause.")
    private Optional<Path> since = Optional.empty();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        BuiltInTemplate<SignOffSheet> sheet = BuiltInTemplate.of(SignOffSheet.class, "sign-off.ftlh");
        CacheFolder cache = site.cache(output);
        SiteGenerator.Built built;
        try (ProgressLine progress = ProgressLine.of(Main.language(command))) {
            built = site.generator()
                    .build(() -> site.complete(Bundle.begin(output, since, sheet)), RebuildContext.of(cache), progress);
        }
        cache.shrink();
        System.out.printf(
                Locale.ROOT,
                "Bundled %s: %d pages, %d clauses, %d files, %d KB.%nSHA-256 %s%n",
                output,
                built.pages(),
                built.clauses(),
                built.files(),
                Files.size(output) / 1024,
                Digests.of(output));
        WarningPrinter.print(built.sources().warnings(), Main.language(command), System.out);
        MissingPublisherNotice.print(built.library(), Main.language(command));
        return 0;
    }
}
