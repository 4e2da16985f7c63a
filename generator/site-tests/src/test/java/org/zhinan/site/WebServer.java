package org.zhinan.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A web server of the distribution with the configuration that the documentation gives, as a child process with a folder of its own. */
final class WebServer implements AutoCloseable {
    private static final Path DOCUMENTED = Checkout.ROOT.resolve("docs/servers");
    private static final int TRIES = 200;

    /** Where the documented configuration puts the site. */
    static final String PLACE = "/guide";

    private final Process process;
    private final String address;

    private WebServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Which one. */
    enum Kind {
        NGINX,
        APACHE
    }

    /**
     * Starts a server of a site.
     *
     * @param place in which the site stands there, as in its address
     * @param folder for its configuration, its log and {@code current}, the site
     */
    static WebServer start(Kind kind, String place, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path configuration = folder.resolve(kind + ".conf");
        String documented = Files.readString(DOCUMENTED.resolve(kind == Kind.NGINX ? "nginx.conf" : "apache.conf"));
        Path included = Files.writeString(
                folder.resolve(kind + "-guide.conf"),
                documented.replace(PLACE, place).replace("/srv/zhinan", folder.toString()));
        Files.writeString(
                configuration, kind == Kind.NGINX ? nginx(folder, port, included) : apache(folder, port, included));
        List<String> command = kind == Kind.NGINX
                ? List.of(
                        "nginx",
                        "-p",
                        folder.toString(),
                        "-e",
                        folder.resolve("error.log").toString(),
                        "-c",
                        configuration.toString())
                : List.of("apache2", "-d", folder.toString(), "-f", configuration.toString(), "-DFOREGROUND");
        Path log = folder.resolve(kind + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        WebServer server = new WebServer(process, "http://127.0.0.1:" + port + place + "/");
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return server;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        server.close();
        throw new AssertionError(kind + " did not start: " + Files.readString(log, StandardCharsets.UTF_8));
    }

    /** Its root, with a slash at its end. */
    String address() {
        return address;
    }

    private static String nginx(Path folder, int port, Path included) {
        return """
                daemon off;
                user %s;
                pid %s/nginx.pid;
                worker_processes 1;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %2$s/body;
                    proxy_temp_path %2$s/proxy;
                    fastcgi_temp_path %2$s/fastcgi;
                    uwsgi_temp_path %2$s/uwsgi;
                    scgi_temp_path %2$s/scgi;
                    server {
                        listen 127.0.0.1:%d;
                        include %s;
                    }
                }
                """.formatted(System.getProperty("user.name"), folder, port, included);
    }

    private static String apache(Path folder, int port, Path included) {
        StringBuilder modules = new StringBuilder();
        for (String name : List.of("mpm_event", "alias", "authz_core", "dir", "headers", "mime", "rewrite")) {
            modules.append("LoadModule %s_module /usr/lib/apache2/modules/mod_%1$s.so%n".formatted(name));
        }
        return modules + """
                Listen 127.0.0.1:%d
                ServerName 127.0.0.1
                User #65534
                Group #65534
                PidFile %s/apache.pid
                DefaultRuntimeDir %2$s
                ErrorLog %2$s/error.log
                TypesConfig /dev/null
                Include %s
                """.formatted(port, folder, included);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
