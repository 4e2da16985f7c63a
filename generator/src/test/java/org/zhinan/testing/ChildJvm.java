package org.zhinan.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.TransformerFactory;

/**
 * A Java process with the class path of this one.
 *
 * @param home of the Java that runs it
 * @param folder its working folder
 */
public record ChildJvm(Path home, Path folder) {
    /**
     * As that of the tests: one that ends soon does not pay for the second compiler, nor for several threads of a collector; and, as in
     * the program, nothing but Java is at hand to write XML.
     */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djavax.xml.transform.TransformerFactory="
                    + TransformerFactory.newDefaultInstance().getClass().getName());

    /** What a process printed, and its exit code. */
    public record Ended(int exit, String output) {}

    public static ChildJvm in(Path folder) {
        return new ChildJvm(Path.of(System.getProperty("java.home")), folder);
    }

    /** Runs a main class and waits for its end; options, class and arguments as on the command line. */
    public Ended run(List<String> options, Class<?> main, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(FLAGS);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(arguments);
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        Ended ended = new Ended(exit, Files.readString(output));
        Files.delete(output);
        return ended;
    }

    /** Starts a main class and gives its process; what it prints, errors too, is its output. */
    public Process start(Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** Absolute, since the child has another working folder. */
    private static String classPath() {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!part.isEmpty()) {
                parts.add(Path.of(part).toAbsolutePath().toString());
            }
        }
        return String.join(File.pathSeparator, parts);
    }
}
