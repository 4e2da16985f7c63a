package org.zhinan.form.filled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form that was damaged at random: in its bytes, or, where it has parts, in these; the same seed does the same. */
final class Damage {
    private static final Pattern PIECE = Pattern.compile("<[^<>]*>|\"[^\"<>]*\"|>[^<>]+<|\\(\\d[^()]*\\)|\\d+");
    private static final List<String> VALUES = List.of(
            "",
            "-1",
            "0",
            "2147483648",
            "9999999999999999999",
            "1E+309",
            "NaN",
            "XFE1048577",
            "A0",
            "B2:A1",
            "#REF!",
            "'",
            "&#0;",
            "&#x10FFFF;",
            "\ud83d\ude00",
            "../../x",
            "\u0000",
            "true",
            "[DBNum9]",
            "rId999");

    private final Random random;
    private final List<String> done = new ArrayList<>();
    private byte[] bytes = {};
    private XlsxParts parts = new XlsxParts();

    private Damage(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** The file itself stays as it is. */
    static Damage to(Path whole, long seed) throws IOException {
        Damage damage = new Damage(seed);
        boolean packed = !whole.toString().endsWith(".pdf");
        if (packed && damage.random.nextInt(4) > 0) {
            damage.parts = XlsxParts.of(whole);
            for (int i = damage.random.nextInt(4); i >= 0; i--) {
                damage.changePart();
            }
        } else {
            damage.bytes = Files.readAllBytes(whole);
            for (int i = damage.random.nextInt(4); i >= 0; i--) {
                damage.changeBytes(packed);
            }
        }
        return damage;
    }

    Path save(Path file) throws IOException {
        return parts.parts().isEmpty() ? Files.write(file, bytes) : parts.save(file);
    }

    /** What was done. */
    @Override
    public String toString() {
        return done.toString();
    }

    private void changeBytes(boolean packed) {
        int at = random.nextInt(Math.max(1, bytes.length));
        int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
        int what = random.nextInt(packed ? 4 : 6);
        done.add(what + " at byte " + at);
        switch (what) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = Arrays.copyOf(bytes, at + 1);
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            case 3 -> bytes = joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            default -> {
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                bytes = changed(text).getBytes(StandardCharsets.ISO_8859_1);
            }
        }
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] both = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return both;
    }

    private void changePart() {
        List<String> names = new ArrayList<>(parts.parts().keySet());
        String name = names.get(random.nextInt(names.size()));
        int what = random.nextInt(12);
        done.add(what + " in " + name);
        switch (what) {
            case 0 -> parts.parts().remove(name);
            case 1 -> parts.parts().put(name, parts.parts().get(names.get(0)));
            case 2 -> parts.parts().put("/" + name, parts.parts().get(name));
            default -> parts.put(name, changed(new String(parts.parts().get(name), StandardCharsets.UTF_8)));
        }
        if (parts.parts().isEmpty()) {
            parts.put("x", "");
        }
    }

    /** One piece left out, said twice, put elsewhere, or with another value. */
    private String changed(String text) {
        List<int[]> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(new int[] {matcher.start(), matcher.end()});
        }
        if (pieces.isEmpty()) {
            return text;
        }
        Collections.swap(pieces, 0, random.nextInt(pieces.size()));
        int[] at = pieces.get(0);
        String piece = text.substring(at[0], at[1]);
        String other = VALUES.get(random.nextInt(VALUES.size()));
        boolean framed = piece.startsWith("\"") || piece.startsWith(">") || piece.startsWith("(");
        String value = framed ? piece.charAt(0) + other + piece.charAt(piece.length() - 1) : other;
        String instead = switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> piece + piece;
            case 2 -> piece.repeat(1 + random.nextInt(3_000));
            default -> value;
        };
        done.add(piece.length() > 60 ? piece.substring(0, 60) : piece);
        done.add(instead.length() > 60 ? instead.substring(0, 60) : instead);
        return text.substring(0, at[0]) + instead + text.substring(at[1]);
    }
}
