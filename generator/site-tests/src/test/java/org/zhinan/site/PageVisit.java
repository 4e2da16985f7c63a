package org.zhinan.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One reader at the site, with everything noted that went wrong in the browser. */
final class PageVisit implements AutoCloseable {
    private static final String REPLACE = """
            ([url, source]) => new Promise(loaded => {
              Object.keys(window).filter(name => name.startsWith('Zhinan')).forEach(name => { window[name] = undefined; });
              // What the page before kept for the visit, and styles that a test added, are none of the next one's.
              sessionStorage.clear();
              document.adoptedStyleSheets = [];
              history.pushState(null, '', url);
              document.open();
              addEventListener('load', () => loaded());
              document.write(source);
              document.close();
            })""";

    /** What Firefox says of a page's icon when the reader has gone on before it came. */
    private static final String LEFT = "NS_BINDING_ABORTED";

    private String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    PageVisit(Browser browser, String address, Device device, boolean scripts) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(device.width, device.height)
                .setColorScheme(device.scheme)
                .setJavaScriptEnabled(scripts)
                .setLocale("zh-CN"));
        context.onRequest(request -> note(!belongs(request.url()), "request to another place: " + request.url()));
        context.onRequestFailed(request ->
                note(!request.failure().equals(LEFT), "request failed: " + request.url() + " " + request.failure()));
        context.onResponse(response -> note(response.status() >= 400, response.status() + ": " + response.url()));
        context.onConsoleMessage(message -> note(message.type().equals("error"), "console: " + message.text()));
        context.onWebError(error -> note(true, "script: " + error.error()));
        this.page = context.newPage();
    }

    private void note(boolean wrong, String trouble) {
        if (wrong) {
            troubles.add(trouble);
        }
    }

    private boolean belongs(String url) {
        return url.startsWith(address) || url.startsWith("data:image/");
    }

    /** Goes to a place of the site, such as {@code zh/search.html?q=AI}. */
    Response open(String place) {
        return page.navigate(address + place);
    }

    /**
     * Puts another page of the site in the place of the open one, as a browser does that goes there; but the scripts of tests stay,
     * which take longer to begin anew than most pages. From a server only: a page of a folder has no way to another address.
     */
    void replace(String path) {
        page.evaluate(REPLACE, List.of(address + path, Site.plain().source(path)));
    }

    Page page() {
        return page;
    }

    /**
     * Another reader at the same screen, who has not been there: nothing is kept of what the site has stored at the open page.
     *
     * @param address of a site's root, with a slash at its end
     */
    void startOver(String address, Device device) {
        page.evaluate(
                "() => location.protocol === 'about:' || [localStorage, sessionStorage].forEach(each => each.clear())");
        page.setViewportSize(device.width, device.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(device.scheme));
        this.address = address;
        forget();
    }

    /** The same page on another machine. */
    void device(Device device) {
        page.setViewportSize(device.width, device.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(device.scheme));
        page.evaluate("elder => document.documentElement.classList.toggle('z-elder', elder)", device.elder);
    }

    /** Where the reader is, from the root of the site. */
    String place() {
        // Asked of the page itself: what a script wrote into the address reaches page.url() only later.
        String url = page.evaluate("location.href").toString();
        return url.startsWith(address) ? url.substring(address.length()) : url;
    }

    void waitUntilAt(String pattern) {
        page.waitForURL(Pattern.compile("^" + Pattern.quote(address) + pattern + "$"));
    }

    /** Presses the tabulator until an element has the focus, as someone without a mouse does. */
    void tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + place());
    }

    /** The links of the search results, once there is one. */
    Locator results() {
        Locator results = page.locator("#z-search-results a");
        results.first().waitFor();
        return results;
    }

    /** What went wrong so far is about another page. */
    void forget() {
        troubles.clear();
    }

    /** Console errors, failed requests and requests to other places so far. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void close() {
        context.close();
    }
}
