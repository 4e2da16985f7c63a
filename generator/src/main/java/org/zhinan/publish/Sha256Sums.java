package org.zhinan.publish;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.text.Bilingual;

/** {@code SHA256SUMS}: the digest of every file of a bundle but itself, as {@code sha256sum} writes and checks it. */
final class Sha256Sums {
    static final String NAME = "SHA256SUMS";

    /** So many names of a hundred characters. */
    private static final int MOST_BYTES = BundleZip.MOST_FILES * 256;

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Bilingual CURE = Message.of("请向制作者重新索取包", "Get the bundle again from who built it");

    private Sha256Sums() {}

    static String of(FileTree contents) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : contents.files().keySet()) {
            if (!name.equals(NAME)) {
                text.append(contents.digest(name)).append("  ").append(name).append('\n');
            }
        }
        return text.toString();
    }

    /** Digest by name. Anything but what {@link #of} writes is added to the problems. */
    static SortedMap<String, String> read(FileTree contents, Problems problems) {
        SortedMap<String, String> sums = new TreeMap<>();
        String text;
        try {
            text = contents.text(NAME, MOST_BYTES);
        } catch (IOException e) {
            problems.add(
                    at(contents, 0),
                    Message.of("清单无法读取（原文：{0}）", "the list cannot be read ({0})", e.getMessage()),
                    CURE);
            return sums;
        }
        if (!text.endsWith("\n")) {
            problems.add(at(contents, 0), Message.of("最后一行不完整", "the last line is cut off"), CURE);
        }
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                boolean sorted = sums.isEmpty() || sums.lastKey().compareTo(parts.group(2)) < 0;
                if (!sorted) {
                    problems.add(
                            at(contents, number),
                            Message.of("这一行未按名称顺序排列", "the line is not in the order of the names"),
                            CURE);
                }
                sums.put(parts.group(2), parts.group(1));
            } else if (!line.isEmpty() || number == 1) {
                problems.add(
                        at(contents, number),
                        Message.of("这一行不是“摘要、两个空格、名称”的形式", "this is no line of a digest, two spaces and a name"),
                        CURE);
            }
        }
        return sums;
    }

    private static SourceLocation at(FileTree contents, int line) {
        return new SourceLocation(contents.root() + "/" + NAME, line);
    }
}
