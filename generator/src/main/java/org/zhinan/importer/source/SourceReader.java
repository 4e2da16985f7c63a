package org.zhinan.importer.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.zhinan.importer.source.common.FileSignature;
import org.zhinan.importer.source.common.SourceBytes;
import org.zhinan.importer.source.common.SourceFileRefusals;
import org.zhinan.importer.source.common.TextDecoder;
import org.zhinan.problem.ProblemsException;

/** Reads a file of any of the {@link SourceFormat}s. What it is, its content says, not its name. Nothing is fetched, no macro is run. */
public final class SourceReader {
    private static final Set<String> OFFICE_NAMES =
            Set.of("docx", "docm", "dotx", "odt", "ott", "doc", "wps", "pdf", "zip");

    private SourceReader() {}

    /**
     * Reads a file, in time and memory that its size bounds.
     *
     * @throws ProblemsException when it cannot be read, is too big, is broken or locked, is of another format, or has no text
     */
    public static SourceText read(Path file) {
        byte[] bytes = SourceBytes.read(file);
        SourceText text;
        try {
            text = read(file, bytes);
        } catch (IOException e) {
            throw SourceFileRefusals.broken(file);
        }
        if (text.blocks().isEmpty()) {
            throw SourceFileRefusals.empty(file);
        }
        return text;
    }

    private static SourceText read(Path file, byte[] bytes) throws IOException {
        FileSignature kind = FileSignature.of(bytes);
        return switch (kind) {
            case ZIP -> formatted(file, bytes).orElseThrow(() -> SourceFileRefusals.otherZip(file));
            case OLD_OFFICE ->
                throw FileSignature.holds(bytes, "EncryptedPackage")
                        ? SourceFileRefusals.locked(file)
                        : SourceFileRefusals.oldOffice(file);
            case PDF -> throw SourceFileRefusals.pdf(file);
            case RTF -> throw SourceFileRefusals.rtf(file);
            case PICTURE -> throw SourceFileRefusals.picture(file);
            case LETTERS -> letters(file, bytes);
        };
    }

    /** By the reader of its format; empty when it is of none. */
    private static Optional<SourceText> formatted(Path file, byte[] bytes) throws IOException {
        for (FormatReader each : ServiceLoader.load(FormatReader.class, SourceReader.class.getClassLoader())) {
            if (each.isOne(bytes)) {
                return Optional.of(each.read(file, bytes));
            }
        }
        return Optional.empty();
    }

    private static SourceText letters(Path file, byte[] bytes) throws IOException {
        if (bytes.length > SourceBytes.MOST_TEXT) {
            throw SourceBytes.tooBig(file, SourceBytes.MOST_TEXT);
        }
        Optional<SourceText> page = formatted(file, bytes);
        if (page.isPresent()) {
            return page.get();
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("<?xml") || beginning.startsWith("<?mso")) {
            throw SourceFileRefusals.wordXml(file);
        }
        if (beginning.toLowerCase(Locale.ROOT).contains("mime-version:")) {
            throw SourceFileRefusals.webArchive(file);
        }
        if (OFFICE_NAMES.contains(ending(file))) {
            throw SourceFileRefusals.broken(file);
        }
        return TextReader.read(TextDecoder.text(bytes).orElseThrow(() -> SourceFileRefusals.unknown(file)));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
