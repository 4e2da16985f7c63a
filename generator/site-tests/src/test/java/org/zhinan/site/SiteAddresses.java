package org.zhinan.site;

/** Where the real site stands, by the way to it. */
final class SiteAddresses {
    private SiteAddresses() {}

    /**
     * Of the site's root, with a slash at its end.
     *
     * @param port of the server on this machine
     */
    static String of(Way way, int port) {
        return way == Way.HTTP
                ? "http://127.0.0.1:" + port + "/"
                : Site.plain()
                        .root()
                        .toUri()
                        .toString()
                        .replaceFirst("^file:/+", "file:///")
                        .replaceFirst("/?$", "/");
    }
}
