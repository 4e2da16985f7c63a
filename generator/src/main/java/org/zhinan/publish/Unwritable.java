package org.zhinan.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.zhinan.problem.ProblemsException;
import org.zhinan.problem.Where;

/** What to tell the user when writing failed. */
final class Unwritable {
    private Unwritable() {}

    static ProblemsException site(Path output, IOException e) {
        return of(output, "the site", "Free space, or name another folder with --output DIR", e);
    }

    static ProblemsException bundle(Path output, IOException e) {
        return of(output, "the bundle", "Free space, or name another file with --output ZIP", e);
    }

    static ProblemsException releases(Path output, IOException e) {
        return of(output, "the release", "Free space, or name another folder with --releases DIR", e);
    }

    private static ProblemsException of(Path output, String thing, String cure, IOException e) {
        return new ProblemsException(
                where(output),
                thing + " cannot be written (" + reason(e) + "); what was there before is untouched",
                cure);
    }

    /** Why an operation failed, without the machine's path. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        if (e instanceof FileSystemException f) {
            return f.getReason() == null ? "input/output error" : f.getReason();
        }
        // A write that fails says in plain words why, such as that no space is left.
        boolean plain = e.getClass() == IOException.class && e.getMessage() != null;
        return plain ? e.getMessage() : "input/output error";
    }

    /** As the user knows it: below the working folder without the machine's part. */
    static Where where(Path output) {
        return new Where(name(output), 0);
    }

    static String name(Path path) {
        Path here = Path.of("").toAbsolutePath();
        boolean inside = path.isAbsolute() && path.startsWith(here) && !path.equals(here);
        return (inside ? here.relativize(path) : path).toString().replace('\\', '/');
    }
}
