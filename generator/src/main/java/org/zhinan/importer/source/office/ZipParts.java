package org.zhinan.importer.source.office;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.zhinan.importer.source.common.XmlElement;

/** The files in a ZIP file, each read up to a bound, whatever size the ZIP file claims. */
final class ZipParts implements Closeable {
    private static final int MOST_XML = 48 << 20;
    private static final int MOST_IMAGE = 32 << 20;

    private final ZipFile zip;

    /** @throws IOException when it is broken */
    ZipParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean hasFolder(String name) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(name));
    }

    /** In any folder, in capitals or not. */
    boolean hasFile(String name) {
        return zip.stream()
                .map(ZipEntry::getName)
                .map(each -> each.substring(each.lastIndexOf('/') + 1))
                .anyMatch(name::equalsIgnoreCase);
    }

    Optional<XmlElement> xml(String name) throws IOException {
        Optional<byte[]> bytes = bytes(name, MOST_XML);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(XmlParser.parse(new ByteArrayInputStream(bytes.get())));
    }

    /** Whether that file has these Latin letters. */
    boolean holds(String name, String letters) throws IOException {
        return bytes(name, MOST_XML)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(letters))
                .orElse(false);
    }

    Optional<byte[]> picture(String name) throws IOException {
        return bytes(name, MOST_IMAGE);
    }

    private Optional<byte[]> bytes(String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new XmlParser.TooBigException();
            }
            return Optional.of(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
