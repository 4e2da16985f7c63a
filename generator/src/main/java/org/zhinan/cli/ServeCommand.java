package org.zhinan.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.zhinan.RebuildContext;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.Staging;
import org.zhinan.search.SiteSearch;
import org.zhinan.serve.FolderWatcher;
import org.zhinan.serve.PreviewServer;
import org.zhinan.serve.PreviewSiteBuilder;
import org.zhinan.solr.SolrAddress;
import org.zhinan.solr.SolrSearch;
import org.zhinan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Builds the site, serves it on this machine, and builds it anew on each change.")
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Mixin
    private SiteOutputOptions site;

    @Spec
    private CommandSpec command;

    @Option(names = "--port", paramLabel = "N", description = "Port (default: ${DEFAULT-VALUE}; 0 for any free one).")
    private int port = 8820;

    @Option(
            names = "--search",
            paramLabel = "solr:URL/NAME",
            description = "Searches what publish-search published to a cluster, not the content.")
    private Optional<String> search = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "--port must be a number from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        Language language = Main.language(command);
        Optional<SiteSearch> elsewhere = search.map(SolrAddress::read).map(SolrSearch::at);
        PreviewSiteBuilder preview = new PreviewSiteBuilder(
                site.generator(), () -> site.complete(Staging.begin(site.output())), site.cache(site.output()));
        try (FolderWatcher watch = FolderWatcher.of(site.folders())) {
            PreviewSiteBuilder.Shown first = preview.build(new Nobody());
            warn(first, language);
            try (PreviewServer server = new PreviewServer(site.output(), elsewhere.orElse(first.index()), port)) {
                System.out.println("Serving at http://127.0.0.1:" + server.port() + "/  (Ctrl+C ends it)");
                watch.each(() -> rebuild(preview, server, elsewhere, watch, language));
            }
        }
        return 0;
    }

    /** What is wrong is told here and in the pages, which stay as they were. */
    private static void rebuild(
            PreviewSiteBuilder preview,
            PreviewServer server,
            Optional<SiteSearch> elsewhere,
            FolderWatcher watch,
            Language language) {
        Onlookers onlookers = new Onlookers(server, watch);
        try {
            PreviewSiteBuilder.Shown shown = preview.build(onlookers);
            server.show(elsewhere.orElse(shown.index()));
            System.out.println("Built anew in " + onlookers.millis() + " ms.");
            warn(shown, language);
        } catch (RebuildContext.OutdatedException e) {
            // The next change is built at once.
        } catch (ProblemsException e) {
            Main.print(e.problems(), language);
            server.tell(
                    e.problems().stream().map(problem -> problem.in(language)).toList());
        } catch (RuntimeException e) {
            Main.report(e, language);
            String fault = language == Language.ZH
                    ? "这是Zhinan本身的故障，详情见终端。"
                    : "This is a fault of Zhinan; the terminal has the details. ";
            server.tell(List.of(fault + e));
        }
    }

    private static void warn(PreviewSiteBuilder.Shown shown, Language language) {
        WarningPrinter.print(shown.built().sources().warnings(), language, System.out);
    }

    /** Before there is a server. */
    private static final class Nobody implements PreviewSiteBuilder.Viewer {
        @Override
        public Set<String> openPages() {
            return Set.of();
        }

        @Override
        public void show(Map<String, String> pages, Function<String, Optional<String>> others) {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }

    /** Those who have pages open. */
    private record Onlookers(PreviewServer server, FolderWatcher watch, long start)
            implements PreviewSiteBuilder.Viewer {
        Onlookers(PreviewServer server, FolderWatcher watch) {
            this(server, watch, System.nanoTime());
        }

        long millis() {
            return (System.nanoTime() - start) / 1_000_000;
        }

        @Override
        public Set<String> openPages() {
            return server.openPages();
        }

        @Override
        public void show(Map<String, String> pages, Function<String, Optional<String>> others) {
            server.showPages(pages, others);
            if (!pages.isEmpty()) {
                System.out.println("Open pages shown anew in " + millis() + " ms.");
            }
        }

        @Override
        public boolean isOutdated() {
            return watch.isWaiting();
        }
    }
}
