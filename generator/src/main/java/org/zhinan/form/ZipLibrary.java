package org.zhinan.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.zhinan.site.address.Routes;

/** JSZip, with which a page fills in a blank form; it comes as a WebJar. */
final class ZipLibrary {
    private static final String ABOUT = "/META-INF/maven/org.webjars.npm/jszip/pom.properties";
    private static final String SCRIPT = "/META-INF/resources/webjars/jszip/%s/dist/jszip.min.js";

    private ZipLibrary() {}

    /** Writes it where the pages look for it. */
    static void write(Path site) {
        try {
            Path file = site.resolve(Routes.ZIP_LIBRARY);
            Files.createDirectories(file.getParent());
            Files.write(file, script());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script, its licence at its beginning. */
    private static byte[] script() {
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
