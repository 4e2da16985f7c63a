package org.zhinan.library;

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
     * A file of it.
     *
     * @param name in the folder of the document: ASCII, lower case
     * @param type its media type
     * @param width in pixels
     * @param height in pixels
     * @param base64 its bytes
     */
    public record File(String name, String type, int width, int height, String base64) {
        public byte[] bytes() {
            return Base64.getDecoder().decode(base64);
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
