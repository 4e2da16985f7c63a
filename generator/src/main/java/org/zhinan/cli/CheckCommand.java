package org.zhinan.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhinan.CheckedSources;
import org.zhinan.content.ContentPack;
import org.zhinan.library.CatalogueEntry;
import org.zhinan.library.Edition;
import org.zhinan.library.Library;
import org.zhinan.library.UnresolvedReference;
import org.zhinan.library.build.UnresolvedReferences;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;
import org.zhinan.text.UntrustedTextSanitizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "Lists what would stop a build, and builds nothing.")
final class CheckCommand implements Callable<Integer> {
    /** How many references without a clause are listed. */
    private static final int LISTED = 20;

    @Mixin
    private SourceOptions options;

    @Mixin
    private EditionOptions meant;

    @Option(names = "--all", description = "Lists every problem; otherwise the first ten of each kind in each file.")
    private boolean all;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Language language = Main.language(command);
        try {
            CheckedSources sources = options.generator().check();
            Library library = sources.library();
            String named = meant.require(KnownEditions.of(library));
            List<Edition> editions = meant.given() ? List.of(library.edition(named)) : library.editions();
            System.out.printf(
                    language == Language.ZH
                            ? "没有问题。年度版：%d，条款：%d，术语：%d。%n"
                            : "No problems. Editions: %d, clauses: %d, terms: %d.%n",
                    editions.size(),
                    editions.stream()
                            .mapToInt(edition -> edition.clauses().size())
                            .sum(),
                    library.terms().size());
            WarningPrinter.print(sources.warnings(), language, System.out);
            editions.forEach(each -> reportUnasked(each, language));
            editions.forEach(each ->
                    reportUnresolved(each.id(), library.links().get(each.id()).unresolved(), language));
            return 0;
        } catch (ProblemsException e) {
            int exit;
            if (meant.given()) {
                exit = reportOwn(NarrowedProblems.of(e.problems(), options.content(), meant), language);
            } else {
                print(e.problems(), language);
                exit = Main.PROBLEMS;
            }
            reportUnresolved(language);
            return exit;
        }
    }

    /** Beside the problems, since a number that was read wrong may be one of their causes. */
    private void reportUnresolved(Language language) {
        ContentPack pack;
        try {
            pack = ContentPack.read(options.content(), new Problems());
        } catch (ProblemsException e) {
            return;
        }
        Optional<String> only = meant.given() ? Optional.of(meant.require(KnownEditions.of(pack))) : Optional.empty();
        UnresolvedReferences.of(pack).forEach((edition, unresolved) -> {
            if (only.map(edition::equals).orElse(true)) {
                reportUnresolved(edition, unresolved, language);
            }
        });
    }

    /** What is wrong elsewhere may hide more here, since what follows from files that are not read right is not looked at. */
    private int reportOwn(NarrowedProblems narrowed, Language language) {
        print(narrowed.own(), language);
        if (narrowed.others() > 0) {
            System.out.printf(
                    language == Language.ZH
                            ? "其他年度版或申报通知另有%d个问题，未列出；改正之后，此处可能还会查出问题。%n"
                            : "Other editions or calls have problems, not listed: %d. Once they are mended, more may be found here.%n",
                    narrowed.others());
        }
        return narrowed.own().isEmpty() ? 0 : Main.PROBLEMS;
    }

    /** Ways of asking are optional, but what has none is found by official words only. */
    private static void reportUnasked(Edition edition, Language language) {
        List<String> unasked = edition.entries().stream()
                .filter(entry -> !edition.asked().containsKey(entry.kind().folder() + "/" + entry.id()))
                .map(CatalogueEntry::id)
                .toList();
        if (!unasked.isEmpty()) {
            System.out.printf(
                    language == Language.ZH
                            ? "年度版%s：asked/中有%d个条目没有问法：%s。%n"
                            : "Edition %s: asked/ has no phrases for %d entries: %s.%n",
                    edition.id(),
                    unasked.size(),
                    Message.list(unasked).in(language));
        }
    }

    /** A reference that leads nowhere may be right, as to a clause that was repealed, or tell of a number that was read wrong. */
    private static void reportUnresolved(String edition, List<UnresolvedReference> unresolved, Language language) {
        if (unresolved.isEmpty()) {
            return;
        }
        boolean chinese = language == Language.ZH;
        System.out.printf(
                chinese
                        ? "年度版%s：有%d处引用未找到对应条款，未加链接：%n"
                        : "Edition %s: references without a clause, which are no links: %d.%n",
                edition,
                unresolved.size());
        unresolved.stream()
                .limit(LISTED)
                .forEach(each -> System.out.printf(chinese ? "  %s：%s%n" : "  %s: %s%n", each.where(), each.words()));
        if (unresolved.size() > LISTED) {
            System.out.printf(chinese ? "  另有%d处%n" : "  and %d more%n", unresolved.size() - LISTED);
        }
    }

    /** File by file. */
    private void print(List<Problem> problems, Language language) {
        ProblemListing listing = new ProblemListing(problems, all, language);
        String file = "";
        for (Problem problem : listing.listed()) {
            if (!problem.where().file().equals(file)) {
                file = problem.where().file();
                System.out.println(UntrustedTextSanitizer.of(file));
            }
            String stop = language == Language.ZH ? "。" : ".";
            System.out.println("  " + line(problem.where().line(), language)
                    + problem.message().in(language) + stop);
            System.out.println("    " + problem.cure().in(language) + stop);
        }
        listing.totals().forEach(System.out::println);
    }

    private static String line(int line, Language language) {
        if (line == 0) {
            return "";
        }
        return language == Language.ZH ? "第" + line + "行：" : "line " + line + ": ";
    }
}
