package org.zhinan.publish;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/**
 * Whether a zip is, byte for byte, the one that these files are packed into: so nothing can hide between them, and a reader that looks at
 * other parts of the zip than ours finds the same.
 */
final class CanonicalZipCheck {
    private static final Bilingual CURE =
            Message.of("请向制作者重新索取，或解压后检查文件夹", "Get it again from who built it, or unpack it and verify the folder");

    /** Length of what stands before the first name. */
    private static final int HEADER = 30;

    private CanonicalZipCheck() {}

    /** Packs the files once more, and throws at the first byte that differs. */
    static void check(FileTree contents, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(HEADER);
            EntryTime time = EntryTime.read(in.readNBytes(HEADER));
            in.reset();
            ComparingStream comparison = new ComparingStream(contents, in);
            BundleZip.write(contents, time, comparison, comparison::begin);
            if (in.read() >= 0) {
                throw new ProblemsException(
                        new SourceLocation(contents.root(), 0),
                        Message.of("zip中有不属于任何文件的字节", "there are bytes in the zip that belong to no file"),
                        CURE);
            }
        }
    }

    private static final class ComparingStream extends OutputStream {
        /** Length of a file's record in the table of contents, without its name. */
        private static final int RECORD = 46;

        private final FileTree contents;
        private final InputStream in;
        private String name = "";
        private long directory;

        ComparingStream(FileTree contents, InputStream in) {
            this.contents = contents;
            this.in = in;
        }

        /** Of the empty name: the table of contents. */
        void begin(String begun) {
            name = begun;
        }

        @Override
        public void write(int expected) throws IOException {
            write(new byte[] {(byte) expected}, 0, 1);
        }

        @Override
        public void write(byte[] expected, int offset, int length) throws IOException {
            byte[] actual = in.readNBytes(length);
            int difference = Arrays.mismatch(actual, 0, actual.length, expected, offset, offset + length);
            if (difference >= 0) {
                directory += difference;
                SourceLocation where = name.isEmpty() ? inDirectory() : PortableFileNames.where(contents.root(), name);
                throw new ProblemsException(
                        where,
                        Message.of("zip的打包方式与包不同，或在此处被改动", "the zip is not packed as a bundle is, or was changed here"),
                        CURE);
            }
            if (name.isEmpty()) {
                directory += length;
            }
        }

        private SourceLocation inDirectory() {
            long end = 0;
            for (String file : contents.files().keySet()) {
                end += RECORD + file.getBytes(StandardCharsets.UTF_8).length;
                if (directory < end) {
                    return PortableFileNames.where(contents.root(), file);
                }
            }
            return new SourceLocation(contents.root(), 0);
        }
    }
}
