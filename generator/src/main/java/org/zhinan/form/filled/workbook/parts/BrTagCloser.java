package org.zhinan.form.filled.workbook.parts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Closes the breaks of lines that programs leave open in drawings, as in a page. */
final class BrTagCloser extends FilterInputStream {
    private static final byte[] OPEN = {'b', 'r', '>'};
    private static final byte[] CLOSED = {'b', 'r', '/', '>'};

    private final PushbackInputStream bytes;

    BrTagCloser(InputStream in) {
        super(new PushbackInputStream(in, CLOSED.length));
        this.bytes = (PushbackInputStream) this.in;
    }

    @Override
    public int read() throws IOException {
        int read = bytes.read();
        if (read == '<') {
            byte[] next = bytes.readNBytes(OPEN.length);
            bytes.unread(Arrays.equals(next, OPEN) ? CLOSED : next);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        for (int read = 0; count < length && read >= 0; ) {
            read = read();
            if (read >= 0) {
                into[offset + count++] = (byte) read;
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
