package org.zhinan.form.filled.workbook;

import java.nio.file.Path;
import java.util.Optional;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.parts.Relations;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;
import org.zhinan.problem.ProblemsException;

/** Reads a file that somebody sent, of whatever format it is by what stands in it, and bounds what a hostile one can cost. */
public final class SentFileReader {
    private SentFileReader() {}

    /**
     * Reads one file.
     *
     * @param file as messages name it
     * @throws ProblemsException when it cannot be read, or is not safe to read
     */
    public static SentWorkbook read(Path path, String file) {
        if (PdfFormReader.isOne(path)) {
            return PdfFormReader.read(path, file);
        }
        try (SentPackage parts = SentPackage.open(path, file)) {
            return read(parts);
        }
    }

    private static SentWorkbook read(SentPackage parts) {
        Relations related = Relations.of(parts, "");
        String main =
                related.first("officeDocument").orElseThrow(() -> FileRefusalReason.NO_FORM_FILE.refuse(parts.file()));
        return root(parts, main).equals("document")
                ? DocxSheetReader.read(parts, related, main)
                : XlsxReader.read(parts, related, main);
    }

    /** The name of the element that all others of the part stand in. */
    private static String root(SentPackage parts, String part) {
        try (XmlPart xml = parts.open(part)) {
            Optional<String> root = xml.next();
            return root.orElse("");
        }
    }
}
