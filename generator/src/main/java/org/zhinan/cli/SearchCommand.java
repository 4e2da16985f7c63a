package org.zhinan.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.Hit;
import org.zhinan.search.MatchExplanation;
import org.zhinan.search.Query;
import org.zhinan.search.ScoreExplanation;
import org.zhinan.search.SearchResults;
import org.zhinan.search.SiteSearch;
import org.zhinan.serve.SearchResultsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "search", description = "Searches the content; needs no build. Keeps its index for the next search.")
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private ContentOptions options;

    @Mixin
    private CacheOption cache;

    @Mixin
    private EditionOptions meant;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "The words to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "A file with one {\"q\": …} a line; prints JSON lines.")
    private Optional<Path> queries = Optional.empty();

    @Option(
            names = "--prefer",
            paramLabel = "ID",
            description = "The call that comes first for the same evidence (default: the site's own).")
    private Optional<String> preferred = Optional.empty();

    @Option(names = "--top", paramLabel = "N", description = "At most so many hits (default: ${DEFAULT-VALUE}).")
    private int top = 10;

    @Option(names = "--json", description = "One line of JSON instead of text.")
    private boolean json;

    @Option(names = "--explain", description = "Show how each score came about.")
    private boolean explain;

    @Override
    public Integer call() {
        if (words.isEmpty() == queries.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Give words to look for, or --queries FILE");
        }
        if (top < 1) {
            throw new ParameterException(command.commandLine(), "--top must be a number from 1 up, not " + top);
        }
        PrintStream out = System.out;
        try (SiteSearch index = CachedSearchIndex.of(options.content(), cache.folder())) {
            KnownEditions known = new KnownEditions(index.current(), index.calls());
            known.require(meant.edition(), meant.call());
            known.require(meant.edition(), "--prefer", preferred);
            if (queries.isPresent()) {
                for (String query : QueryFile.read(queries.get())) {
                    out.println(SearchResultsJson.line(query, index.search(query(query))));
                }
            } else {
                one(String.join(" ", words), index, out);
            }
        }
        return 0;
    }

    private void one(String text, SiteSearch index, PrintStream out) {
        if (explain) {
            index.explain(query(text)).forEach(explanation -> print(explanation, out));
        } else if (json) {
            out.println(SearchResultsJson.line(text, index.search(query(text))));
        } else {
            print(index.search(query(text)), out);
        }
    }

    private Query query(String text) {
        Map<String, List<String>> filters = new TreeMap<>();
        // A call means that of the current edition, unless another is named.
        meant.edition().ifPresent(id -> filters.put(CorpusScope.EDITION, List.of(id)));
        meant.call().ifPresent(id -> filters.put(CorpusScope.CALL, List.of(id)));
        preferred.ifPresent(id -> filters.put(CorpusScope.PREFERRED, List.of(id)));
        return new Query(text, top, filters);
    }

    private static void print(ScoreExplanation explanation, PrintStream out) {
        Hit hit = explanation.hit();
        out.printf(
                Locale.ROOT,
                "%.4f %s %s%s: %.0f %% of the query found%s%n",
                hit.score(),
                hit.kind(),
                hit.id(),
                hit.clause().map(id -> " " + id).orElse(""),
                100 * explanation.coverage(),
                explanation.titleBoost() > 0 ? ", and the title begins with it" : "");
        for (MatchExplanation match : hit.matches()) {
            out.printf(
                    Locale.ROOT,
                    "  %.4f %s as %s (%s, %s)%n",
                    match.score(),
                    match.typed(),
                    match.found(),
                    match.via(),
                    match.field());
        }
    }

    private static void print(SearchResults results, PrintStream out) {
        List<Hit> hits = shown(results);
        if (!results.answered()) {
            results.elsewhere().forEach(phrase -> out.println("This guidance does not deal with: " + phrase));
            out.println(hits.isEmpty() ? "Nothing found." : "Nothing that answers for certain. The nearest:");
        }
        for (Hit hit : hits) {
            String clause = hit.clause().map(id -> "#" + id).orElse("");
            out.printf(
                    Locale.ROOT,
                    "%6.3f  %s%s  %s / %s%n",
                    hit.score(),
                    hit.id(),
                    clause,
                    hit.title().zh(),
                    hit.title().en());
            String calls = hit.calls().isEmpty() ? "" : "  (" + String.join(", ", hit.calls()) + ")";
            out.println("        " + hit.url().zh() + calls);
            hit.answer()
                    .ifPresent(answer -> out.println("        " + answer.text().zh() + " / "
                            + answer.text().en() + "  (" + answer.citation().zh() + ", "
                            + answer.url().zh() + ")"));
        }
    }

    /** Of what only comes near, the first few. */
    private static List<Hit> shown(SearchResults results) {
        List<Hit> hits = results.hits().isEmpty() ? results.nearest() : results.hits();
        return results.answered() ? hits : hits.subList(0, Math.min(hits.size(), SearchResults.MOST_NEAREST));
    }
}
