package org.zhinan.form.filled.workbook.parts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.problem.ProblemsException;

/** The parts of an office file that somebody sent: nothing is unpacked to disk, and never more than a form can need. */
public final class SentPackage implements AutoCloseable {
    /** A filled form has some 50 kB, with pictures of a seal perhaps a few MB. */
    public static final long MOST_BYTES = 20L << 20;

    /** Of all parts that are read, together. */
    public static final long MOST_UNPACKED = 32L << 20;

    public static final int MOST_PARTS = 1_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What empty rows may take: a program that formats whole columns writes a million of them. */
    public static final long MOST_FORGIVEN = 512L << 20;

    public static final int MOST_CELLS = 100_000;

    /** Of names, of sheets and of merged cells: each is looked at for many cells. */
    public static final int MOST_OTHERS = 20_000;

    private final String file;
    private final Entries entries;
    private long left = MOST_UNPACKED;
    private long forgiven;
    private int cells;
    private int others;

    /** What a ZIP file holds, wherever it is kept. */
    private interface Entries extends AutoCloseable {
        Set<String> names();

        InputStream open(String name) throws IOException;

        @Override
        void close() throws IOException;
    }

    private record OnDisk(ZipFile zip, Set<String> names) implements Entries {
        @Override
        public InputStream open(String name) throws IOException {
            return zip.getInputStream(zip.getEntry(name));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    private SentPackage(String file, Entries entries) {
        this.file = file;
        this.entries = entries;
    }

    /** Opens the file after a look at its size and first bytes. */
    public static SentPackage open(Path path, String file) {
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
            throw FileRefusalReason.NO_FORM_FILE.refuse(file);
        }
    }

    private static SentPackage unzip(Path path, String file) {
        SentPackage opened;
        try {
            ZipFile zip = new ZipFile(path.toFile());
            opened = new SentPackage(
                    file, new OnDisk(zip, zip.stream().map(ZipEntry::getName).collect(Collectors.toSet())));
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
        if (entries.names().size() > MOST_PARTS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        if (entries.names().stream().anyMatch(SentPackage::isMacro)) {
            throw FileRefusalReason.MACROS.refuse(file);
        }
        if (entries.names().stream().anyMatch(SentPackage::leadsOut)) {
            throw FileRefusalReason.EXTERNAL.refuse(file);
        }
        if (!has("[Content_Types].xml")) {
            throw FileRefusalReason.NO_FORM_FILE.refuse(file);
        }
    }

    /** Those of sheets are older than the others. */
    private static boolean isMacro(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("xl/macrosheets/");
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("xl/externalLinks/")
                || name.equals("xl/connections.xml")
                || name.startsWith("xl/queryTables/");
    }

    public String file() {
        return file;
    }

    public boolean has(String part) {
        return entries.names().contains(part);
    }

    /** A part that must be there. */
    public XmlPart open(String part) {
        try {
            return new XmlPart(part(part).orElseThrow(() -> FileRefusalReason.NO_FORM_FILE.refuse(file)), file);
        } catch (IOException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }

    /** The same of a part in which programs leave breaks of lines open, as in a page. */
    public XmlPart openLoose(String part) {
        try {
            InputStream in = part(part).orElseThrow(() -> FileRefusalReason.NO_FORM_FILE.refuse(file));
            return new XmlPart(new BrTagCloser(in), file);
        } catch (IOException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }

    /** Lets rows in which nothing stands cost nothing. */
    public void forgive(int bytes) {
        if (forgiven + bytes <= MOST_FORGIVEN) {
            forgiven += bytes;
            left += bytes;
        }
    }

    /** Names, sheets and merged cells. */
    public void countOther() {
        if (++others > MOST_OTHERS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
    }

    public void countCell() {
        if (++cells > MOST_CELLS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
    }

    /** The part of that name; reading it counts towards what may be unpacked. */
    private Optional<InputStream> part(String name) throws IOException {
        return has(name) ? Optional.of(new Limited(entries.open(name))) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            entries.close();
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
