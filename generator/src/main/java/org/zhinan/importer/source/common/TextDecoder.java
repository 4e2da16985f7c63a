package org.zhinan.importer.source.common;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the characters that bytes stand for. Nothing is replaced: bytes that do not fit an encoding rule it out. */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** What other encodings of Western text look like when read as GB18030: single ideographs between Latin letters. */
    private static final Pattern CHINESE =
            Pattern.compile("[\\p{IsHan}\\p{InCJK_Symbols_And_Punctuation}，；：！？（）“”‘’—…]{2}");

    private TextDecoder() {}

    /** Valid UTF-8 is UTF-8, whatever letters it has; a byte order mark decides; the rest may be GB18030. Empty when it is none of them. */
    public static Optional<String> text(byte[] bytes) {
        Optional<String> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<String> utf8 = decoded(bytes, 0, StandardCharsets.UTF_8);
        return utf8.isPresent()
                ? utf8
                : decoded(bytes, 0, GB18030)
                        .filter(text -> CHINESE.matcher(text).find());
    }

    /** The same, with a declared encoding for bytes that are not UTF-8. */
    public static Optional<String> text(byte[] bytes, Optional<Charset> declared) {
        Optional<String> certain = marked(bytes).or(() -> decoded(bytes, 0, StandardCharsets.UTF_8));
        return certain.or(() -> declared.flatMap(charset -> decoded(bytes, 0, charset)))
                .or(() -> text(bytes));
    }

    /** By a name that a page gives; the names of the older Chinese encodings stand for the one that holds them all. */
    public static Optional<Charset> charset(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("gb") || plain.equals("hz-gb-2312")) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return decoded(bytes, 4, GB18030);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return begins(bytes, 0xFE, 0xFF) ? decoded(bytes, 2, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
