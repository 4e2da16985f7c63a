package org.zhinan.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.text.Language;

/**
 * A picture of a document.
 *
 * @param official that of the official text
 * @param translated that of the translation
 * @param original the language of the official text
 */
public record Picture(File official, Optional<File> translated, Language original) {

    /**
     * A file of it. Its bytes are read when they are needed: a library of many pictures is no larger for them.
     *
     * @param name in the folder of the document: ASCII, lower case
     * @param type its media type
     * @param width in pixels
     * @param height in pixels
     * @param sha256 of its bytes, in hexadecimal
     * @param path where it is on this machine
     */
    public record File(String name, String type, int width, int height, String sha256, Path path) {
        /** @throws UncheckedIOException when it can be read no more */
        public byte[] bytes() {
            try {
                return Files.readAllBytes(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The same in base64. */
        public String base64() {
            return Base64.getEncoder().encodeToString(bytes());
        }
    }

    /** That of the text in this language, or else the official one. */
    public File in(Language language) {
        return language == original ? official : translated.orElse(official);
    }

    /** Whether both texts show the same. */
    public boolean isOne() {
        return translated.filter(file -> !file.equals(official)).isEmpty();
    }

    public List<File> files() {
        return Stream.concat(Stream.of(official), translated.stream())
                .distinct()
                .toList();
    }
}
