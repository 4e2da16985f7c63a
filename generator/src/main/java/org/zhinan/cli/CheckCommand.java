package org.zhinan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhinan.SiteGenerator;
import org.zhinan.library.Edition;
import org.zhinan.library.Entry;
import org.zhinan.library.Library;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "check", description = "Lists the problems of the content, and builds nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ContentOptions options;

    @Override
    public Integer call() {
        try {
            Library library = SiteGenerator.library(options.content());
            System.out.printf(
                    "No problems. Editions: %d, clauses: %d, terms: %d.%n",
                    library.editions().size(),
                    library.editions().stream()
                            .mapToInt(edition -> edition.clauses().size())
                            .sum(),
                    library.terms().size());
            library.editions().forEach(CheckCommand::reportUnasked);
            return 0;
        } catch (ProblemsException e) {
            print(e.problems());
            return Main.PROBLEMS;
        }
    }

    /** Ways of asking are optional, but what has none is found by official words only. */
    private static void reportUnasked(Edition edition) {
        List<String> unasked = edition.entries().stream()
                .filter(entry -> !edition.asked().containsKey(entry.kind().folder() + "/" + entry.id()))
                .map(Entry::id)
                .toList();
        if (!unasked.isEmpty()) {
            System.out.printf(
                    "Edition %s: asked/ has no phrases for %d entries: %s.%n",
                    edition.id(), unasked.size(), String.join(", ", unasked));
        }
    }

    /** File by file. */
    private static void print(List<Problem> problems) {
        String file = "";
        for (Problem problem : problems) {
            if (!problem.where().file().equals(file)) {
                file = problem.where().file();
                System.out.println(file);
            }
            String line =
                    problem.where().line() == 0 ? "" : "line " + problem.where().line() + ": ";
            System.out.println("  " + line + problem.message() + ".");
            System.out.println("    " + problem.cure() + ".");
        }
        System.out.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
    }
}
