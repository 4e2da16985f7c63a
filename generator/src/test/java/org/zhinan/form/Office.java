package org.zhinan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.zhinan.testing.Required;

/** LibreOffice without a window, where the machine has it. */
public final class Office {
    private static final String CURE =
            "NOT RUN: LibreOffice is not on the PATH; install libreoffice-calc and libreoffice-writer";

    private Office() {}

    /** Skips the test without LibreOffice, or fails it where everything is required. */
    public static void require() {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        Required.that(found, CURE);
    }

    /**
     * Runs a program in LibreOffice's own language, whose procedure Main is given the file. The profile in {@code folder} has been
     * used before: at its first start the office program puts its own libraries there.
     */
    public static void runBasic(String program, Path file, Path folder) throws IOException, InterruptedException {
        Path library = folder.resolve("profile/user/basic/Standard");
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        Files.writeString(
                library.resolve("script.xlb"),
                head + "<library:library xmlns:library=\"http://openoffice.org/2000/library\" library:name=\"Standard\""
                        + " library:readonly=\"false\" library:passwordprotected=\"false\">"
                        + "<library:element library:name=\"Own\"/></library:library>");
        Files.writeString(
                library.resolve("Own.xba"),
                head + "<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Own\""
                        + " script:language=\"StarBasic\">"
                        + program.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                        + "</script:module>");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "macro:///Standard.Own.Main(\"" + file + "\")")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(20, TimeUnit.MINUTES))
                .as("LibreOffice ended in time")
                .isTrue();
    }

    /** The file as LibreOffice saves it in that format. */
    public static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        return convert(List.of(file), format, folder).get(0);
    }

    /** The same for several at one start; the profile in {@code folder} keeps parallel tests apart. */
    public static List<Path> convert(List<Path> files, String format, Path folder)
            throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("converted"));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES))
                .as("LibreOffice ended in time")
                .isTrue();
        List<Path> converted = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            converted.add(out.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format));
            assertThat(converted.get(converted.size() - 1))
                    .as(Files.readString(log))
                    .exists();
        }
        return converted;
    }
}
