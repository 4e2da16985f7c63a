package org.zhinan.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** The files in a zip that anybody may have made: nothing of it is unpacked, and no more is read than was declared and is allowed. */
final class ZipTree implements FileTree {
    static final Bilingual CURE = Message.of("请勿解压，向制作者重新索取", "Do not unpack it, and get it again from who built it");

    /** Past the first megabyte, one byte may stand for so many; text seldom deflates to a thirtieth. */
    private static final long MOST_RATIO = 100;

    private static final long RATIO_FROM = 1L << 20;

    private final String root;
    private final ZipFile zip;
    private final SortedMap<String, Long> files = new TreeMap<>();
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipTree(String root, ZipFile zip) {
        this.root = root;
        this.zip = zip;
    }

    /**
     * Lists what the zip says is in it.
     *
     * @throws ProblemsException when it is no zip, or has anything that must not be unpacked
     */
    static ZipTree open(String root, Path file) throws IOException {
        ZipEndRecordCheck.check(root, file);
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) {
            // The library meets damage that it does not expect with whatever its parsing throws.
            throw ZipEndRecordCheck.damaged(root);
        }
        ZipTree contents = new ZipTree(root, zip);
        Problems problems = new Problems();
        contents.list(problems);
        if (!problems.isEmpty()) {
            zip.close();
            problems.failIfAny();
        }
        return contents;
    }

    private void list(Problems problems) {
        List<String> folders = new ArrayList<>();
        List<String> names = new ArrayList<>();
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = name(entry);
            requirePlain(entry, problems);
            total += Math.max(0, Math.min(entry.getSize(), BundleZip.MOST_BYTES));
            if (entry.isDirectory()) {
                folders.add(name.substring(0, name.length() - 1));
            } else {
                names.add(name);
                entries.put(name, entry);
                files.put(name, entry.getSize());
            }
        }
        if (names.size() + folders.size() > BundleZip.MOST_FILES) {
            problems.add(
                    new SourceLocation(root, 0),
                    Message.of("zip中的文件超过{0}个", "the zip has more than {0} files", BundleZip.MOST_FILES),
                    CURE);
        }
        if (total > BundleZip.MOST_BYTES) {
            problems.add(
                    new SourceLocation(root, 0),
                    Message.of("zip解压后超过{0}字节", "the zip unpacks to more than {0} bytes", BundleZip.MOST_BYTES),
                    CURE);
        }
        PortableFileNames.check(root, folders, CURE, problems);
        PortableFileNames.check(root, names, CURE, problems);
    }

    /** As it stands in the zip: the library turns backslashes round. */
    private static String name(ZipArchiveEntry entry) {
        return new String(entry.getRawName(), StandardCharsets.UTF_8);
    }

    private void requirePlain(ZipArchiveEntry entry, Problems problems) {
        int type = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
        int expected = entry.isDirectory() ? UnixStat.DIR_FLAG : UnixStat.FILE_FLAG;
        if (!name(entry).replace('\\', '/').equals(entry.getName().replace('\\', '/'))) {
            refuse(entry, Message.of("zip对该名称有两种写法", "the zip states the name in two ways"), problems);
        }
        if (type == UnixStat.LINK_FLAG) {
            refuse(entry, Message.of("这是链接", "this is a link"), problems);
        } else if (type != 0 && type != expected) {
            refuse(entry, Message.of("这既不是文件，也不是文件夹", "this is neither a file nor a folder"), problems);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            refuse(entry, Message.of("文件已加密", "the file is encrypted"), problems);
        } else if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            refuse(
                    entry,
                    Message.of(
                            "文件以方法{0}压缩，包不用这种方法",
                            "the file is packed by method {0}, which is not used for bundles", entry.getMethod()),
                    problems);
        }
        requireSizes(entry, problems);
    }

    private void requireSizes(ZipArchiveEntry entry, Problems problems) {
        long packed = entry.getCompressedSize();
        if (entry.getSize() < 0
                || packed < 0
                || entry.getMethod() == ZipArchiveEntry.STORED && packed != entry.getSize()) {
            refuse(
                    entry,
                    Message.of("zip所写的文件大小互相矛盾", "the sizes that the zip states for the file contradict each other"),
                    problems);
        } else if (entry.getSize() > RATIO_FROM && entry.getSize() / Math.max(1, packed) > MOST_RATIO) {
            refuse(
                    entry,
                    Message.of(
                            "文件解压后超过其在zip中大小的{0}倍",
                            "the file unpacks to more than {0} times its size in the zip", MOST_RATIO),
                    problems);
        }
    }

    private void refuse(ZipArchiveEntry entry, Bilingual message, Problems problems) {
        problems.add(PortableFileNames.where(root, name(entry)), message, CURE);
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public SortedMap<String, Long> files() {
        return files;
    }

    /** Its end comes when so much was read as the zip declares; more than that is an error. */
    @Override
    public InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        try {
            return new Bounded(zip.getInputStream(entry), entry.getSize());
        } catch (RuntimeException e) {
            throw new IOException("damaged", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long size) {
            this.in = in;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            left -= Math.max(0, count);
            if (left < 0 || count < 0 && left > 0) {
                throw new IOException("not of the declared size");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
