package org.zhinan.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other programs of this machine. */
final class Programs {
    /** After this a program hangs; nothing here takes a tenth of it. */
    private static final long MINUTES = 10;

    private Programs() {}

    /**
     * How a program ended.
     *
     * @param output what it printed, errors included
     */
    record Completed(int code, String output) {}

    /** Where a program stands on the PATH. */
    static Optional<Path> find(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Completed run(String... command) {
        return run(List.of(command), Path.of(""), Optional.empty());
    }

    /** @param environment all of it; empty for that of this program */
    static Completed run(List<String> command, Path folder, Optional<Map<String, String>> environment) {
        try {
            Path log = Files.createTempFile("zhinan", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(log.toFile());
            environment.ifPresent(all -> {
                builder.environment().clear();
                builder.environment().putAll(all);
            });
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("did not end: " + command + "\n" + take(log));
            }
            return new Completed(process.exitValue(), take(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String take(Path log) throws IOException {
        String output = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        Files.delete(log);
        return output;
    }
}
