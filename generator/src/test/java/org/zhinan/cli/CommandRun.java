package org.zhinan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhinan.testing.SmallPack;

/** What one command printed, and its exit code. */
record CommandRun(int exit, String out, String err) {
    static CommandRun of(String... arguments) {
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(arguments);
            return new CommandRun(exit, text(out), text(err));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
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
