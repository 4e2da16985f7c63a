package org.zhinan.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.zhinan.files.ClasspathResource;
import org.zhinan.files.JsonCodec;

/**
 * Keeps open pages up to date: each page gets a script, {@code /api/preview.js}, which asks for {@code /api/preview-state.js?after=N}. The
 * answer is held back until there is a state after N. Scripts all through, so that the policy of the site stays as it is.
 */
final class LiveReload extends Handler.Abstract {
    private static final String SCRIPT = "/api/preview.js";
    private static final String STATE = "/api/preview-state.js";

    /** Shorter than any time-out between; then the page asks again. */
    private static final long LONGEST_WAIT_MILLIS = 20_000;

    private final PreviewPages pages;
    private State state = new State(0, 0, 0, List.of());

    LiveReload(Path site) {
        this.pages = new PreviewPages(site);
    }

    /**
     * What open pages know of.
     *
     * @param number grows with each state
     * @param shown grows when pages are no longer as they were
     * @param built how many sites were built anew
     */
    private record State(long number, long shown, long built, List<String> problems) {
        /** The problems were those of the text before; what is still wrong is told again. */
        State pagesChanged() {
            return new State(number + 1, shown + 1, built, List.of());
        }

        State siteBuilt(boolean anew) {
            return new State(number + 1, anew ? shown + 1 : shown, built + 1, List.of());
        }

        State withProblems(List<String> found) {
            return new State(number + 1, shown, built, List.copyOf(found));
        }

        String asScript() {
            return "zhinanPreview("
                    + JsonCodec.line(Map.of("state", number, "shown", shown, "built", built, "problems", problems))
                            .strip()
                    + ");";
        }
    }

    Set<String> openPages() {
        return pages.open();
    }

    synchronized void showPages(Map<String, String> rendered, Function<String, Optional<String>> others) {
        if (pages.show(rendered, others)) {
            next(state.pagesChanged());
        }
    }

    /** The folder has a new site; open pages that are already as it has them need not be loaded again. */
    synchronized void built() {
        next(state.siteBuilt(pages.settle()));
    }

    /** Why there is no newer site. */
    synchronized void tell(List<String> found) {
        next(state.withProblems(found));
    }

    private void next(State next) {
        state = next;
        notifyAll();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getCanonicalPath();
        if (path.equals(SCRIPT)) {
            send("text/javascript", ClasspathResource.text(LiveReload.class, "preview.js"), response, callback);
        } else if (path.equals(STATE)) {
            Fields parameters = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
            send("text/javascript", await(parameters.getValue("after")), response, callback);
        } else {
            return page(path, response, callback);
        }
        return true;
    }

    private boolean page(String path, Response response, Callback callback) throws IOException {
        // Asked before the page, so that a page which is replaced meanwhile is loaded again.
        State before = state();
        Optional<String> html = pages.at(path);
        html.ifPresent(text -> send("text/html", withScript(text, before), response, callback));
        return html.isPresent();
    }

    private synchronized State state() {
        return state;
    }

    /** Problems are shown to a page that is opened now, too, so it has not yet seen the state with them. */
    private static String withScript(String html, State state) {
        long seen = state.problems().isEmpty() ? state.number() : state.number() - 1;
        return html + "<script src=\"%s?after=%d&amp;shown=%d\"></script>\n".formatted(SCRIPT, seen, state.shown());
    }

    private synchronized String await(String after) throws InterruptedException {
        long seen = after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : -1;
        long end = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000;
        long left = LONGEST_WAIT_MILLIS;
        while (state.number() == seen && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return state.asScript();
    }

    private static void send(String type, String text, Response response, Callback callback) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type + ";charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, text, callback);
    }
}
