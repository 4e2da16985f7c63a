package org.zhinan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhinan.SiteGenerator;
import org.zhinan.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "check", description = "Lists the problems of the content, and builds nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions site;

    @Override
    public Integer call() {
        Path content = site.content();
        Library library = SiteGenerator.library(content);
        System.out.printf(
                "No problems: %d editions, %d clauses, %d terms.%n",
                library.editions().size(),
                library.editions().stream().mapToInt(edition -> edition.clauses().size()).sum(),
                library.terms().size());
        return 0;
    }
}
