package org.zhinan.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhinan.serve.SiteServer;

/** The distribution's Firefox, driven over WebDriver BiDi, and a server of the real site, both started once in a run. */
final class Firefox implements SiteBrowser, AutoCloseable {
    /** Playwright's channel for a Firefox that it has not changed. */
    private static final String STOCK = "moz-firefox";

    /**
     * The list of what was saved would take the keys, and a process ahead of the next window is not used: there is one window. Playwright
     * lets all files be of one origin, as they are for nobody who opens a folder.
     */
    private static final Map<String, Object> PREFERENCES = Map.of(
            "browser.download.alwaysOpenPanel",
            false,
            "dom.ipc.processPrelaunch.enabled",
            false,
            "security.fileuri.strict_origin_policy",
            true);

    private static final int TRIES = 200;

    private final SiteServer server;
    private final Path saved;
    private final Playwright playwright;
    private final Browser browser;

    private Firefox() {
        this.server = SiteServer.start(
                Site.plain().root(),
                () -> {
                    throw new UnsupportedOperationException("pages search in the browser");
                },
                0);
        this.saved = temporary();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        this.playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        this.browser = playwright
                .firefox()
                .launch(new BrowserType.LaunchOptions()
                        .setChannel(STOCK)
                        .setExecutablePath(Programs.find("firefox-esr").orElseThrow())
                        .setFirefoxUserPrefs(PREFERENCES)
                        .setDownloadsPath(saved));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("zhinan-firefox");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PageVisit visit(Way way, Device device) {
        return new PageVisit(browser, address(way), device, true);
    }

    @Override
    public String address(Way way) {
        return SiteAddresses.of(way, server.port());
    }

    /** Playwright is not told of downloads by this protocol: the file is waited for where Firefox puts it. */
    @Override
    public Path download(Page page, Path folder, Runnable doing) {
        doing.run();
        for (int i = 0; i < TRIES; i++) {
            List<Path> files = whole();
            if (!files.isEmpty()) {
                return move(files.get(0), folder);
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("Firefox saved nothing");
    }

    /** What is saved to its end: until then a file has a companion. */
    private List<Path> whole() {
        try (Stream<Path> files = Files.list(saved)) {
            List<Path> all = files.toList();
            boolean busy = all.stream().anyMatch(file -> file.toString().endsWith(".part"));
            return busy
                    ? List.of()
                    : all.stream().filter(file -> file.toFile().length() > 0).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path move(Path file, Path folder) {
        try {
            return Files.move(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
        try {
            Files.deleteIfExists(saved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class Resolver extends SharedBrowser<Firefox> {
        Resolver() {
            super(Firefox.class, Firefox::new);
        }
    }
}
