package org.zhinan.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhinan.SiteGenerator.Built;
import org.zhinan.StageTiming;
import org.zhinan.files.JsonCodec;
import org.zhinan.files.OutputFiles;
import org.zhinan.library.EditionTextLinks;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Language;

/** What a build made, or why it made nothing: a summary for the terminal and JSON for programs. */
final class BuildReport {
    private static final double NANOS = 1e9;

    private final Optional<Path> file;
    private final String version;
    private final Language language;
    private final long start = System.nanoTime();

    /**
     * Starts to count the time.
     *
     * @param file where the JSON goes, if anywhere
     * @param language of warnings
     */
    BuildReport(Optional<Path> file, String version, Language language) {
        this.file = file;
        this.version = version;
        this.language = language;
    }

    /** Prints the summary, with the stages where a person reads it, and writes the JSON. */
    void done(Built built, Path folder) {
        double seconds = seconds();
        print(built, folder, seconds);
        WarningPrinter.print(built.sources().warnings(), language, System.out);
        if (System.console() != null) {
            built.stages().forEach(BuildReport::print);
        }
        Map<String, Object> report = head(seconds);
        report.put("stages", built.stages().stream().map(BuildReport::stage).toList());
        report.put("pages", built.pages());
        report.put("clauses", built.clauses());
        report.put("links", links(built));
        report.put("entries", built.entries());
        report.put("files", built.files());
        report.put("bytes", built.bytes());
        report.put("problems", List.of());
        report.put(
                "warnings",
                built.sources().warnings().stream().map(BuildReport::problem).toList());
        write(report);
    }

    private static void print(Built built, Path folder, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "Built %s in %.1f s: %d pages, %d clauses, %d links, %d searchable entries, %d files, %d KB.%nOpen %s%n",
                folder,
                seconds,
                built.pages(),
                built.clauses(),
                links(built),
                built.entries(),
                built.files(),
                built.bytes() / 1024,
                folder.resolve("index.html"));
    }

    private static void print(StageTiming stage) {
        System.out.printf(Locale.ROOT, "  %-8s %6.2f s%n", stage.name(), seconds(stage));
    }

    private static Map<String, Object> stage(StageTiming stage) {
        return ordered("stage", stage.name(), "seconds", rounded(seconds(stage)));
    }

    /** Writes the JSON of a build that made nothing. */
    void failed(List<Problem> problems) {
        Map<String, Object> report = head(seconds());
        report.put("problems", problems.stream().map(BuildReport::problem).toList());
        write(report);
    }

    /** In English, as ever; in Chinese under a key of its own. */
    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> one =
                ordered("file", problem.where().file(), "line", problem.where().line());
        one.put("message", problem.message().en());
        one.put("cure", problem.cure().en());
        one.put(
                "zh",
                ordered(
                        "message",
                        problem.message().zh(),
                        "cure",
                        problem.cure().zh()));
        return one;
    }

    private Map<String, Object> head(double seconds) {
        return ordered("generator", version, "seconds", rounded(seconds));
    }

    private double seconds() {
        return (System.nanoTime() - start) / NANOS;
    }

    private static double seconds(StageTiming stage) {
        return stage.took().toNanos() / NANOS;
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }

    /** In the official text; each has its way back. */
    private static int links(Built built) {
        return built.library().links().values().stream()
                .mapToInt(EditionTextLinks::count)
                .sum();
    }

    private static Map<String, Object> ordered(String key, Object value, String key2, Object value2) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(key2, value2);
        return map;
    }

    private void write(Map<String, Object> report) {
        file.ifPresent(path -> {
            try {
                OutputFiles.write(path, JsonCodec.pretty(report));
            } catch (UncheckedIOException e) {
                throw new ProblemsException(
                        new SourceLocation(path.toString().replace('\\', '/'), 0),
                        Message.of("报告无法写入", "the report cannot be written"),
                        Message.of("请另指定一个可写文件夹中的文件", "Name a file in a folder that can be written to"));
            }
        });
    }
}
