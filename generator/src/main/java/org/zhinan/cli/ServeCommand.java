package org.zhinan.cli;

import java.util.concurrent.Callable;
import org.zhinan.SiteGenerator;
import org.zhinan.publish.Staging;
import org.zhinan.search.SearchIndex;
import org.zhinan.searchable.SearchEntries;
import org.zhinan.serve.SiteServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Builds the site and serves it on this machine.")
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
        site.generator().generate(() -> site.complete(Staging.begin(site.output())));
        try (SearchIndex index = SearchIndex.of(SearchEntries.of(SiteGenerator.library(site.content())));
                SiteServer server = SiteServer.start(site.output(), index, port)) {
            System.out.println("Serving at http://127.0.0.1:" + server.port() + "/  (Ctrl+C ends it)");
            server.join();
        }
        return 0;
    }
}
