package org.zhinan.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.zhinan.problem.ProblemsException;
import org.zhinan.search.SiteSearch;

/** A {@link SiteServer} whose pages are loaded again after each {@link #show}, and tell what {@link #tell} was told. */
public final class PreviewServer implements AutoCloseable {
    private final AtomicReference<SiteSearch> index;
    private final LiveReload reloading;
    private final SiteServer server;

    /**
     * Starts serving a folder and a search over the same content.
     *
     * @param port 0 for any free one
     * @throws ProblemsException when the port is taken
     */
    public PreviewServer(Path site, SiteSearch index, int port) {
        this.index = new AtomicReference<>(index);
        this.reloading = new LiveReload(site.toAbsolutePath().normalize());
        this.server = SiteServer.start(site, this.index::get, port, reloading);
    }

    public int port() {
        return server.port();
    }

    /** Paths of the pages that somebody may have open, since they were asked for lately. */
    public Set<String> openPages() {
        return reloading.openPages();
    }

    /** Instead of the folder's, the pages at these paths have this text until {@link #show}; open pages are loaded again if any is new. */
    public void showPages(Map<String, String> pages, Function<String, Optional<String>> others) {
        reloading.showPages(pages, others);
    }

    /** The folder has another site now, with this search; its predecessor may still be answering. */
    public void show(SiteSearch next) {
        index.set(next);
        reloading.built();
    }

    /** Shows in open pages why there is no newer site. */
    public void tell(List<String> problems) {
        reloading.tell(problems);
    }

    @Override
    public void close() {
        server.close();
    }
}
