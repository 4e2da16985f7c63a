package org.zhinan.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.zhinan.files.ClasspathResource;
import org.zhinan.files.OutputFiles;
import org.zhinan.site.address.Routes;

/** JSZip, with which a page fills in a blank form; it comes as a WebJar. */
final class JsZipScript {
    private static final String ABOUT = "/META-INF/maven/org.webjars.npm/jszip/pom.properties";
    private static final String SCRIPT = "/META-INF/resources/webjars/jszip/%s/dist/jszip.min.js";

    private JsZipScript() {}

    /** Writes it where the pages look for it. */
    static void write(Path site) {
        OutputFiles.write(site.resolve(Routes.ZIP_LIBRARY), script());
    }

    /** The script, its licence at its beginning. */
    private static byte[] script() {
        Properties about = new Properties();
        try (InputStream in = ClasspathResource.open(JsZipScript.class, ABOUT)) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ClasspathResource.bytes(JsZipScript.class, SCRIPT.formatted(about.getProperty("version")));
    }
}
