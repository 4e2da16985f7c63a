package org.zhinan.files;

import java.util.Optional;
import java.util.stream.Stream;

/** The formats of pictures that browsers and PDFs show. */
public enum PictureFormat {
    PNG("image/png", "png", 0x89, 'P', 'N', 'G'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    GIF("image/gif", "gif", 'G', 'I', 'F', '8');

    private final String mediaType;
    private final String ending;
    private final int[] beginning;

    PictureFormat(String mediaType, String ending, int... beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    /** By what a file begins with, whatever it is called; nothing for any other format. */
    public static Optional<PictureFormat> of(byte[] file) {
        return Stream.of(values()).filter(format -> format.begins(file)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    private boolean begins(byte[] file) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
