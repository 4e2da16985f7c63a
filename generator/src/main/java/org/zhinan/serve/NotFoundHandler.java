package org.zhinan.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The site's own page for what does not exist. It is sent at any address, so its links are made to begin at the root of the server; a
 * {@code <base>} would do that too, but would also turn the links within the page into links to the first page.
 */
final class NotFoundHandler extends Handler.Abstract {
    /** The begin of a relative address: neither a place in the page, nor from the root already, nor with a scheme. */
    private static final Pattern RELATIVE =
            Pattern.compile("( (?:href|src|action|data-root)=\")(?![#/]|[a-zA-Z][a-zA-Z0-9+.-]*:)");

    private final Path page;

    NotFoundHandler(Path site) {
        this.page = site.resolve("404.html");
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        String html = RELATIVE.matcher(Files.readString(page)).replaceAll("$1/");
        response.setStatus(404);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        Content.Sink.write(response, true, html, callback);
        return true;
    }
}
