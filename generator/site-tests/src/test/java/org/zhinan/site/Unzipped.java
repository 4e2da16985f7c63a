package org.zhinan.site;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The distribution, unzipped as a user does it, and the poorest machine that it promises to run on: Java, a shell with the usual
 * small programs, an empty home, and where this machine lets us, no network.
 */
final class Unzipped {
    /** What every Unix has; Maven is not among them. */
    private static final List<String> SMALL_PROGRAMS =
            List.of("cat", "dirname", "env", "head", "ls", "mkdir", "mv", "readlink", "rm", "sed", "sh", "uname");

    private final Path folder;
    private final Path home;
    private final boolean offline;

    private Unzipped(Path folder, Path home, boolean offline) {
        this.folder = folder;
        this.home = home;
        this.offline = offline;
    }

    /** Unzips below an existing folder. */
    static Unzipped into(Path parent) throws IOException {
        Path zip = Checkout.zip().toAbsolutePath();
        if (!Files.exists(zip)) {
            throw new AssertionError(zip + " is missing: the package phase of the generator makes it");
        }
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
            copy(files.getPath("/"), parent);
        }
        boolean offline = Programs.find("unshare").isPresent()
                && Programs.run("unshare", "-rn", "true").code() == 0;
        if (!offline) {
            System.out.println("NOT RUN without network: this machine does not let us take it away (unshare -rn)");
        }
        String name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        return new Unzipped(parent.resolve(name), Files.createDirectory(parent.resolve("home")), offline);
    }

    /** Unpacks a bundle with the times that it gives its files. */
    static void unpack(Path bundle, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.write(target, zip.getInputStream(entry).readAllBytes());
                Files.setLastModifiedTime(target, entry.getLastModifiedTime());
            }
        }
    }

    private static void copy(Path root, Path into) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(each -> !each.equals(root)).toList()) {
                Path target = into.resolve(root.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target);
                    Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(path));
                }
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** Runs {@code zhinan} with a Java, in the folder it was unzipped to. */
    Programs.Completed zhinan(Path java, Map<String, String> more, String... arguments) throws IOException {
        return Programs.run(command(arguments), folder, Optional.of(environment(java, more)));
    }

    /** Starts it so, and says nothing of what it prints. */
    Process start(Path java, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment(java, Map.of("LC_ALL", "C.UTF-8")));
        return builder.start();
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        if (offline) {
            command.addAll(List.of(Programs.find("unshare").orElseThrow().toString(), "-rn"));
        }
        command.add(folder.resolve("zhinan").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private Map<String, String> environment(Path java, Map<String, String> more) throws IOException {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("HOME", home.toString());
        environment.put("PATH", path(java).toString());
        return environment;
    }

    /** A folder with Java and the small programs, and nothing else. */
    private static Path path(Path java) throws IOException {
        Path home = java.getParent().getParent().getFileName();
        Path programs = Files.createDirectories(
                Checkout.TARGET.resolve("path-of-" + home).toAbsolutePath());
        link(programs.resolve("java"), java);
        for (String name : SMALL_PROGRAMS) {
            link(programs.resolve(name), Programs.find(name).orElseThrow());
        }
        return programs;
    }

    private static void link(Path link, Path program) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, program);
    }
}
