package org.zhinan.form.filled;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Files that programs keep for themselves beside those of people: a pattern such as {@code *.xlsx} finds them, too. */
public final class HiddenSystemFiles {
    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private HiddenSystemFiles() {}

    /** Owner files of office programs, halves of files of macOS, lists of thumbnails. */
    public static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("~$")
                || name.startsWith(".~")
                || name.startsWith("._")
                || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
