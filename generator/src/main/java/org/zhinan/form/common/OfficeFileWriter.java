package org.zhinan.form.common;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.zhinan.files.ReproducibleZip;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** What files for office programs have in common: what they say of themselves, and how they are packed. */
public final class OfficeFileWriter {
    private static final String MAKER = "Zhinan";

    /** The file says nothing of when it was made, and the format wants a date. */
    private static final Date NO_DATE = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

    private OfficeFileWriter() {}

    public static void describe(POIXMLDocument file, Bilingual title, Language language) {
        POIXMLProperties properties = file.getProperties();
        properties.getCoreProperties().setCreator(MAKER);
        properties.getCoreProperties().setTitle(title.in(language).isEmpty() ? title.zh() : title.in(language));
        properties.getCoreProperties().setDescription(FormPhrases.PREVAILS.zh() + " / " + FormPhrases.PREVAILS.en());
        properties.getCoreProperties().setCreated(Optional.of(NO_DATE));
        properties.getCoreProperties().setModified(Optional.of(NO_DATE));
        properties.getExtendedProperties().setApplication(MAKER);
    }

    /** Says which edition and call the file belongs to; programs keep such properties when they save it. */
    public static void mark(POIXMLDocument file, FormEditionAndCall origin) {
        POIXMLProperties.CustomProperties properties = file.getProperties().getCustomProperties();
        origin.marks().forEach(properties::addProperty);
    }

    /** The file: the same bytes for the same content. */
    public static byte[] bytes(POIXMLDocument file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // For each part POI looks for an XSLT engine, and each engine writes XML in its own way: let it find the
        // platform's.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            file.write(bytes);
            return ReproducibleZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
