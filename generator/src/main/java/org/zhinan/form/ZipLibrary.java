package org.zhinan.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** JSZip, with which a page fills in a blank form; it comes as a WebJar. */
final class ZipLibrary {
    /** Where it stands in the site. */
    static final String PATH = "js/jszip.min.js";

    private static final String ABOUT = "/META-INF/maven/org.webjars.npm/jszip/pom.properties";
    private static final String SCRIPT = "/META-INF/resources/webjars/jszip/%s/dist/jszip.min.js";

    private ZipLibrary() {}

    /** The script, its licence at its beginning. */
    static byte[] script() {
        Properties about = new Properties();
        try (InputStream in = open(ABOUT)) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (InputStream in = open(SCRIPT.formatted(about.getProperty("version")))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Optional.ofNullable(ZipLibrary.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("the class path has no " + resource));
    }
}
