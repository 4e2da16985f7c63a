package org.zhinan.form.filled;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.zhinan.problem.ProblemsException;

/** The parts of an XLSX file that somebody sent: nothing is unpacked to disk, and never more than a form can need. */
final class XlsxPackage implements AutoCloseable {
    /** A filled form has some 50 kB, with pictures of a seal perhaps a few MB. */
    private static final long MOST_BYTES = 20L << 20;

    /** Of all parts that are read, together. */
    private static final long MOST_UNPACKED = 32L << 20;

    private static final int MOST_PARTS = 1_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String file;
    private final ZipFile zip;
    private long left = MOST_UNPACKED;

    private XlsxPackage(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Opens the file after a look at its size and first bytes. */
    static XlsxPackage open(Path path, String file) {
        try {
            if (!Files.isRegularFile(path)) {
                throw FileRefusalReason.NOT_A_FILE.refuse(file);
            }
            if (Files.size(path) > MOST_BYTES) {
                throw FileRefusalReason.TOO_BIG.refuse(file);
            }
            requireZip(path, file);
        } catch (IOException e) {
            throw FileRefusalReason.NOT_A_FILE.refuse(file);
        }
        return unzip(path, file);
    }

    private static void requireZip(Path path, String file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(path)) {
            first = in.readNBytes(ZIP.length);
        }
        if (Arrays.equals(first, OLE)) {
            throw FileRefusalReason.ENCRYPTED.refuse(file);
        }
        if (!Arrays.equals(first, ZIP)) {
            throw FileRefusalReason.NOT_XLSX.refuse(file);
        }
    }

    private static XlsxPackage unzip(Path path, String file) {
        XlsxPackage opened;
        try {
            opened = new XlsxPackage(file, new ZipFile(path.toFile()));
        } catch (IOException | IllegalArgumentException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
        try {
            opened.requireHarmless();
            return opened;
        } catch (ProblemsException e) {
            opened.close();
            throw e;
        }
    }

    private void requireHarmless() {
        if (zip.size() > MOST_PARTS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
            throw FileRefusalReason.MACROS.refuse(file);
        }
        if (zip.stream().anyMatch(XlsxPackage::leadsOut)) {
            throw FileRefusalReason.EXTERNAL.refuse(file);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw FileRefusalReason.NOT_XLSX.refuse(file);
        }
    }

    private static boolean leadsOut(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith("xl/externalLinks/")
                || name.equals("xl/connections.xml")
                || name.startsWith("xl/queryTables/");
    }

    String file() {
        return file;
    }

    /** The part of that name; reading it counts towards what may be unpacked. */
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Limited(zip.getInputStream(entry)));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }

    /** Counts what comes out, since what a ZIP file says of its sizes may be untrue. */
    private final class Limited extends FilterInputStream {
        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw FileRefusalReason.TOO_MUCH.refuse(file);
            }
        }
    }
}
