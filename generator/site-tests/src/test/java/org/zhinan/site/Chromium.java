package org.zhinan.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.serve.SiteServer;
import org.zhinan.testing.RealContent;

/** The distribution's Chromium and a server of the real site, both started once in a run. */
final class Chromium implements SiteBrowser, AutoCloseable {
    /** Nobody looks at what is drawn, and a thread that works ahead of a script has no processor to itself here. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--num-raster-threads=1");

    private static final String ONE_THREAD = "--js-flags=--single-threaded";

    private final SiteServer server;
    private final Playwright playwright;
    private final Browser browser;
    private Optional<Browser> whole = Optional.empty();
    private Optional<Browser> quick = Optional.empty();

    private Chromium() {
        this.server = SiteServer.start(Site.plain().root(), RealContent::search, 0);
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        this.playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        this.browser = launch(shell(), ONE_THREAD);
    }

    /** Without what a window needs it is the same, and an eighth quicker. */
    private static Path shell() {
        return Programs.find("chromium-headless-shell")
                .or(() -> Programs.find("chromium"))
                .orElseThrow();
    }

    private Browser launch(Path program, String... more) {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        arguments.addAll(List.of(more));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(arguments));
    }

    PageVisit visit(Way way) {
        return visit(way, Device.DESKTOP);
    }

    /** In the whole program, which has a viewer of PDFs. */
    PageVisit visitWithViewer(Way way) {
        Browser viewer = whole.orElseGet(() -> launch(Programs.find("chromium").orElseThrow(), ONE_THREAD));
        whole = Optional.of(viewer);
        return new PageVisit(viewer, address(way), Device.DESKTOP, true);
    }

    /** Where scripts are compiled once only, as tests are themselves: a long script on many pages does not pay for more. */
    PageVisit visitForScripts(Way way) {
        Browser browser = quick.orElseGet(() -> launch(shell(), ONE_THREAD + " --no-opt"));
        quick = Optional.of(browser);
        return new PageVisit(browser, address(way), Device.DESKTOP, true);
    }

    @Override
    public PageVisit visit(Way way, Device device) {
        return new PageVisit(browser, address(way), device, true);
    }

    /** A site on another server. */
    PageVisit visit(String address) {
        return visit(address, Device.DESKTOP);
    }

    PageVisit visit(String address, Device device) {
        return new PageVisit(browser, address, device, true);
    }

    PageVisit visitWithoutScripts(Way way) {
        return new PageVisit(browser, address(way), Device.DESKTOP, false);
    }

    @Override
    public Path download(Page page, Path folder, Runnable doing) {
        Download download = page.waitForDownload(doing);
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    @Override
    public String address(Way way) {
        return SiteAddresses.of(way, server.port());
    }

    @Override
    public void close() {
        browser.close();
        whole.ifPresent(Browser::close);
        quick.ifPresent(Browser::close);
        playwright.close();
        server.close();
    }

    static final class Resolver extends SharedBrowser<Chromium> {
        Resolver() {
            super(Chromium.class, Chromium::new);
        }
    }
}
