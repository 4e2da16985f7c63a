package org.zhinan.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One example of a spec: a text in a language, and what comes out of it. */
record SpecExample(String place, String language, String profile, String input, String outcome) {
    private static final String OPEN = "```example ";

    static List<SpecExample> readAll(Path spec) throws IOException {
        List<String> lines = Files.readAllLines(spec);
        List<SpecExample> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(OPEN)) {
                int dot = next(lines, i, ".");
                int close = next(lines, dot, "```");
                String[] kind = lines.get(i).substring(OPEN.length()).split(" ");
                examples.add(new SpecExample(
                        spec.getFileName() + " line " + (i + 1),
                        kind[0],
                        kind.length > 1 ? kind[1] : "notice",
                        joined(lines.subList(i + 1, dot)),
                        joined(lines.subList(dot + 1, close))));
                i = close;
            }
        }
        return List.copyOf(examples);
    }

    private static int next(List<String> lines, int from, String line) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(line)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no '" + line + "' after line " + (from + 1));
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
        return place;
    }
}
