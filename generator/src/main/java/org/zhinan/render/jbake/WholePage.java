package org.zhinan.render.jbake;

import java.io.Writer;

/** Collects a page in memory: a template writes it in thousands of pieces, each of which costs a file's writer more than it is long. */
final class WholePage extends Writer {
    private static final int USUAL = 32_000;

    private final StringBuilder text = new StringBuilder(USUAL);

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(String piece) {
        text.append(piece);
    }

    @Override
    public void write(String piece, int start, int length) {
        text.append(piece, start, start + length);
    }

    @Override
    public void write(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
