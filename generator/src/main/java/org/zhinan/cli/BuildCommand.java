package org.zhinan.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhinan.SiteGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "build", description = "Builds the site.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions site;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        SiteGenerator.Built built = site.generator().generate();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "Built %s in %.1f s: %d pages, %d clauses, %d searchable entries, %d files, %d KB.%nOpen %s%n",
                site.output(),
                seconds,
                built.pages(),
                built.clauses(),
                built.entries(),
                built.files(),
                built.bytes() / 1024,
                site.output().resolve("index.html"));
        return 0;
    }
}
