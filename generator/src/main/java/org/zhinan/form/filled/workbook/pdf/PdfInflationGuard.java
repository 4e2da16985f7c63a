package org.zhinan.form.filled.workbook.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.zhinan.form.filled.refusal.FileRefusalReason;

/**
 * Looks over a PDF before it is opened: its streams are inflated as a whole by who opens it, so that what they inflate to is counted
 * here. A form's streams are packed in one way and say so themselves; what is packed twice or otherwise is no form of this site.
 */
public final class PdfInflationGuard {
    /** The blank has some 3 MB, most of it the font in which people type. */
    private static final long MOST = 64L << 20;

    private static final int MOST_STREAMS = 20_000;
    private static final int PIECE = 1 << 16;

    /** Nobody looks at what the header of packed data says. */
    private static final int HEADER = 2;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[ \\t]*(?:\\r\\n|\\n|\\r)?");
    private static final Pattern FILTER = Pattern.compile("/Filter(?![A-Za-z0-9])");

    /** Packed once, or a photograph; an address of another object says nothing here. */
    private static final Pattern PLAIN = Pattern.compile(
            "\\s*(?:\\[\\s*(?:/(?:FlateDecode|Fl|DCTDecode|DCT)\\s*)?\\]|/(?:FlateDecode|Fl|DCTDecode|DCT)(?![A-Za-z0-9]))");

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final String file;
    private final byte[] bytes;
    private final byte[] piece = new byte[PIECE];
    private long left = MOST;

    private PdfInflationGuard(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    public static void requireModest(byte[] bytes, String file) {
        new PdfInflationGuard(bytes, file).check();
    }

    private void check() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        // Names may be written by the numbers of their letters.
        String names = ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        if (names.contains("/Encrypt")) {
            throw FileRefusalReason.PDF_ENCRYPTED.refuse(file);
        }
        Matcher filter = FILTER.matcher(names);
        while (filter.find()) {
            if (!PLAIN.matcher(names).region(filter.end(), names.length()).lookingAt()) {
                throw FileRefusalReason.NOT_THE_FORM.refuse(file);
            }
        }
        Matcher stream = STREAM.matcher(text);
        for (int count = 0; stream.find(); count++) {
            if (count == MOST_STREAMS) {
                throw FileRefusalReason.TOO_MUCH.refuse(file);
            }
            inflate(stream.end() + HEADER);
        }
    }

    /** What is not packed ends at once. */
    private void inflate(int from) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, Math.min(from, bytes.length), Math.max(0, bytes.length - from));
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                left -= inflater.inflate(piece);
                if (left < 0) {
                    throw FileRefusalReason.TOO_MUCH.refuse(file);
                }
            }
        } catch (DataFormatException e) {
            // Not packed, or damaged: whoever opens the file will say so.
        } finally {
            inflater.end();
        }
    }
}
