package org.zhinan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.testing.SharedCache;
import org.zhinan.testing.SmallPack;

/** What one command printed, and its exit code. */
record CommandRun(int exit, String out, String err) {
    /** Runs a command as the program does; a build that names no cache gets that of the tests. */
    static CommandRun of(String... arguments) {
        List<String> all = List.of(arguments);
        return all.stream().limit(1).anyMatch(List.of("build", "bundle")::contains) && !all.contains("--cache")
                ? run(Stream.concat(Stream.of(arguments), Stream.of("--cache", SharedCache.FOLDER.toString()))
                        .toArray(String[]::new))
                : run(arguments);
    }

    private static CommandRun run(String... arguments) {
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(withTemplates(List.of(arguments)));
            return new CommandRun(exit, text(out), text(err));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }

    /** A check is of a pack and the templates beside the program, which have no place of their own in tests. */
    private static String[] withTemplates(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        if (all.contains("check") && all.contains("--content") && !all.contains("--templates")) {
            all.addAll(List.of("--templates", "../templates"));
        }
        return all.toArray(String[]::new);
    }

    static CommandRun build(SmallPack pack, Path output, String... more) {
        List<String> arguments = List.of(
                "build",
                "--content",
                pack.content().toString(),
                "--templates",
                pack.templates().toString(),
                "--output",
                output.toString());
        return of(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
