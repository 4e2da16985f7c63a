package org.zhinan.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhinan.SiteGenerator;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.Staging;
import org.zhinan.search.SearchIndex;
import org.zhinan.serve.SiteServer;
import org.zhinan.serve.Watch;
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
    private SiteOptions site;

    @Spec
    private CommandSpec command;

    @Option(names = "--port", paramLabel = "N", description = "Port (default: ${DEFAULT-VALUE}; 0 for any free one).")
    private int port = 8820;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "--port must be a number from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        try (Watch watch = Watch.of(site.folders());
                SiteServer server = SiteServer.preview(site.output(), SearchIndex.of(build().corpus()), port)) {
            System.out.println("Serving at http://127.0.0.1:" + server.port() + "/  (Ctrl+C ends it)");
            watch.each(() -> rebuild(server));
        }
        return 0;
    }

    private SiteGenerator.Built build() {
        return site.generator().generate(() -> site.complete(Staging.begin(site.output())));
    }

    /** What is wrong is told here and in the pages, which stay as they were. */
    private void rebuild(SiteServer server) {
        long start = System.nanoTime();
        try {
            server.show(SearchIndex.of(build().corpus()));
            System.out.printf(Locale.ROOT, "Built anew in %d ms.%n", (System.nanoTime() - start) / 1_000_000);
        } catch (ProblemsException e) {
            Main.print(e.problems());
            server.tell(e.problems().stream().map(Problem::toString).toList());
        } catch (RuntimeException e) {
            Main.report(e);
            server.tell(List.of("This is a fault of Zhinan; the terminal has the details. " + e));
        }
    }
}
