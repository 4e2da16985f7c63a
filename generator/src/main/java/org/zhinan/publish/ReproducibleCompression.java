package org.zhinan.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.zhinan.problem.Message;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.SourceLocation;

/**
 * The same bytes on every machine: the deflater of Java differs between Javas, so gzip is made by one written in Java, and Brotli by one
 * version of its own encoder.
 */
final class ReproducibleCompression {
    private static final int BUFFER = 8_192;

    /** gzip, of 32 KB. */
    private static final int WINDOW_BITS = 15 + 16;

    private static final Encoder.Parameters BEST = new Encoder.Parameters().setQuality(11);

    private ReproducibleCompression() {}

    /** @throws ProblemsException when there is no encoder for this machine */
    static void requireBrotli() {
        if (!Brotli4jLoader.isAvailable()) {
            throw new ProblemsException(
                    new SourceLocation("--precompress", 0),
                    Message.of(
                            "没有适用于本系统和处理器的Brotli（{0}，{1}）",
                            "there is no Brotli for this system and processor ({0}, {1})",
                            System.getProperty("os.name"),
                            System.getProperty("os.arch")),
                    Message.of(
                            "请在Linux（x86-64、ARM 64）或Windows（x86-64）上生成，或不用--precompress",
                            "Build on Linux (x86-64, ARM 64) or Windows (x86-64), or without --precompress"));
        }
    }

    /** Without a name and a time. */
    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
        Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, WINDOW_BITS);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, deflater, BUFFER, true)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] brotli(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, BEST);
    }
}
