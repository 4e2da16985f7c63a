package org.zhinan.serve;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.search.SiteSearch;

/** An HTTP server on the loopback address: static files with ETags and ranges, the site's own page for what does not exist. */
public final class SiteServer implements AutoCloseable {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";
    private static final Duration STOP = Duration.ofSeconds(5);

    private static final int REQUESTS_PER_SECOND = 1_000;
    private static final int MOST_CLIENTS = 10_000;

    private static final List<String> UTF_8_TYPES =
            List.of("text/html", "text/css", "text/javascript", "text/csv", "application/json", "application/xml");

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Server server = new Server();
    private final ServerConnector connector;

    private SiteServer() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.connector = new ServerConnector(server, new HttpConnectionFactory(http));
    }

    /**
     * Starts serving a folder and a search.
     *
     * @param index the search over the same content, at the time when it is asked
     * @param port 0 for any free one
     * @param first asked before the folder
     * @throws ProblemsException when the port is taken
     */
    public static SiteServer start(Path site, Supplier<SiteSearch> index, int port, Handler... first) {
        SiteServer server = new SiteServer();
        server.open(site, index, port, List.of(first));
        return server;
    }

    private void open(Path site, Supplier<SiteSearch> index, int port, List<Handler> first) {
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setStopTimeout(STOP.toMillis());
        server.setStopAtShutdown(true);
        NotFoundHandler notFound = new NotFoundHandler(site);
        List<Handler> handlers = new ArrayList<>(first);
        handlers.addAll(List.of(limited(index), new ReadOnly(), files(server, site), notFound));
        server.setHandler(new Headers(new Handler.Sequence(handlers)));
        server.setErrorHandler(new Errors(notFound));
        try {
            server.start();
        } catch (BindException e) {
            throw taken(port);
        } catch (Exception e) {
            if (e.getCause() instanceof BindException) {
                throw taken(port);
            }
            throw new IllegalStateException("the server did not start", e);
        }
    }

    /** Only the search costs time; files are sent as fast as they are asked for. */
    private static Handler limited(Supplier<SiteSearch> index) {
        DoSHandler limit = new DoSHandler(
                new SearchApi(index),
                DoSHandler.ID_FROM_REMOTE_ADDRESS,
                new DoSHandler.LeakingBucketTrackerFactory(REQUESTS_PER_SECOND),
                new DoSHandler.StatusRejectHandler(429),
                MOST_CLIENTS);
        limit.includePath("/api/*");
        return limit;
    }

    private static ProblemsException taken(int port) {
        return new ProblemsException(
                new SourceLocation("--port " + port, 0),
                Message.of("端口已被其他程序占用", "the port is taken by another program"),
                Message.of("请另指定端口，或写0以使用任意空闲端口", "Name another one, or 0 for any free one"));
    }

    private static ResourceHandler files(Server server, Path site) {
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.of(server).newResource(site.toAbsolutePath()));
        files.setDirAllowed(false);
        files.setEtags(true);
        files.setPrecompressedFormats(CompressedContentFormat.BR, CompressedContentFormat.GZIP);
        files.setCacheControl("no-cache");
        server.getMimeTypes().addMimeMapping("xlsx", XLSX);
        server.getMimeTypes().addMimeMapping("docx", DOCX);
        return files;
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop", e);
        }
    }

    /** Files are read here and no more: who puts or deletes one is not told that it is done. */
    private static final class ReadOnly extends Handler.Abstract.NonBlocking {
        private static final List<String> METHODS = List.of("GET", "HEAD");

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            if (METHODS.contains(request.getMethod())) {
                return false;
            }
            response.getHeaders().put(HttpHeader.ALLOW, String.join(", ", METHODS));
            response.setStatus(405);
            callback.succeeded();
            return true;
        }
    }

    /** The headers that every answer has. */
    private static final class Headers extends Handler.Wrapper {
        Headers(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            response.getHeaders().put("Content-Security-Policy", POLICY);
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            response.getHeaders().put("Referrer-Policy", "no-referrer");
            return super.handle(request, new Utf8(request, response), callback);
        }
    }

    /** Says of every text that it is UTF-8, as all texts of a site are; the file handler has no way to be told. */
    private static final class Utf8 extends Response.Wrapper {
        private final HttpFields.Mutable headers;

        Utf8(Request request, Response response) {
            super(request, response);
            this.headers = new HttpFields.Mutable.Wrapper(response.getHeaders()) {
                @Override
                public HttpField onAddField(HttpField field) {
                    return withCharset(field);
                }

                @Override
                public HttpField onReplaceField(HttpField before, HttpField field) {
                    return withCharset(field);
                }
            };
        }

        private static HttpField withCharset(HttpField field) {
            boolean text = field.getHeader() == HttpHeader.CONTENT_TYPE && UTF_8_TYPES.contains(field.getValue());
            return text ? new HttpField(HttpHeader.CONTENT_TYPE, field.getValue() + ";charset=utf-8") : field;
        }

        @Override
        public HttpFields.Mutable getHeaders() {
            return headers;
        }
    }

    /** A folder without a page of its own is nothing that a reader could see, so it is not there. */
    private static final class Errors extends ErrorHandler {
        private final NotFoundHandler notFound;

        Errors(NotFoundHandler notFound) {
            this.notFound = notFound;
            setCacheControl("no-cache");
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            return response.getStatus() == 403
                    ? notFound.handle(request, response, callback)
                    : super.handle(request, response, callback);
        }
    }
}
