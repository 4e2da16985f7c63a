package org.zhinan.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The one way in which a bundle is packed, so that the same files give the same bytes: sorted, with times that come of their content,
 * and stored as they are, for a deflater gives other bytes in another Java.
 */
final class BundleZip {
    /** A zip without extensions holds so many; what is larger is refused in packing and in reading. */
    static final int MOST_FILES = 65_534;

    /** Of all files together; so much of a stranger's zip is read and no more. */
    static final long MOST_BYTES = 1L << 31;

    private static final int MODE = UnixStat.FILE_FLAG | 0644;

    private BundleZip() {}

    /** Told which file is being written next; the empty name stands for the table of contents. */
    interface PackProgress {
        void begin(String name);
    }

    /** Packs all files; the stream is left open. */
    static void write(FileTree contents, EntryTime time, OutputStream out, PackProgress progress) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        zip.setMethod(ZipArchiveEntry.STORED);
        zip.setUseZip64(Zip64Mode.Never);
        for (String name : contents.files().keySet()) {
            progress.begin(name);
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setSize(contents.files().get(name));
            long crc = crc(contents, name);
            entry.setCrc(crc);
            entry.setTimeLocal(time.of(crc));
            entry.setUnixMode(MODE);
            zip.putArchiveEntry(entry);
            try (InputStream in = contents.open(name)) {
                in.transferTo(zip);
            }
            zip.closeArchiveEntry();
        }
        progress.begin("");
        zip.finish();
    }

    private static long crc(FileTree contents, String name) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(contents.open(name), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }
}
