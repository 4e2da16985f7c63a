package org.zhinan.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.zhinan.json.JsonText;

/**
 * Keeps open pages up to date: each page gets a script, {@code /api/preview.js}, which asks for {@code /api/preview-state.js?after=N}. The
 * answer is held back until there is a state after N. Scripts all through, so that the policy of the site stays as it is.
 */
final class Reloading extends Handler.Abstract {
    private static final String SCRIPT = "/api/preview.js";
    private static final String STATE = "/api/preview-state.js";

    /** Shorter than any time-out between; then the page asks again. */
    private static final long LONGEST_WAIT_MILLIS = 20_000;

    private final Path site;
    private long state;
    private List<String> problems = List.of();

    Reloading(Path site) {
        this.site = site;
    }

    /** A new site is there, or none and the reasons. */
    synchronized void tell(List<String> found) {
        state++;
        problems = List.copyOf(found);
        notifyAll();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getCanonicalPath();
        if (path.equals(SCRIPT)) {
            send("text/javascript", resource(), response, callback);
        } else if (path.equals(STATE)) {
            Fields parameters = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
            send("text/javascript", await(parameters.getValue("after")), response, callback);
        } else {
            return page(path, response, callback);
        }
        return true;
    }

    private boolean page(String path, Response response, Callback callback) throws IOException {
        Path file = site.resolve((path.endsWith("/") ? path + "index.html" : path).substring(1))
                .normalize();
        if (!path.startsWith("/")
                || !file.startsWith(site)
                || !file.toString().endsWith(".html")
                || !Files.isRegularFile(file)) {
            return false;
        }
        send("text/html", withScript(Files.readString(file)), response, callback);
        return true;
    }

    /** Problems are shown to a page that is opened now, too, so it has not yet seen the state with them. */
    private synchronized String withScript(String html) {
        long seen = problems.isEmpty() ? state : state - 1;
        return html + "<script src=\"%s?after=%d\"></script>\n".formatted(SCRIPT, seen);
    }

    private synchronized String await(String after) throws InterruptedException {
        long seen = after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : -1;
        long end = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000;
        for (long left = LONGEST_WAIT_MILLIS; state == seen && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return "zhinanPreview("
                + JsonText.line(Map.of("state", state, "problems", problems)).strip() + ");";
    }

    private static String resource() throws IOException {
        try (var in = Reloading.class.getResourceAsStream("preview.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(String type, String text, Response response, Callback callback) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type + ";charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, text, callback);
    }
}
