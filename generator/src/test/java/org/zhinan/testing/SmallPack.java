package org.zhinan.testing;

import java.nio.file.Path;

/** A complete content pack that is small enough to read, with small templates of its own, so that the design may change. */
public record SmallPack(Path content, Path templates) {
    public static final Path PACKS = Path.of("src/test/resources/packs");
    public static final SmallPack ORIGINAL = new SmallPack(PACKS.resolve("small"), PACKS.resolve("templates"));

    /** A copy that a test may change, in {@code content} and {@code templates} of a folder. */
    public static SmallPack copyTo(Path folder) {
        return new SmallPack(
                Folders.copy(ORIGINAL.content, folder.resolve("content")),
                Folders.copy(ORIGINAL.templates, folder.resolve("templates")));
    }
}
