package org.zhinan.form.filled.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.pdf.PdfActions;
import org.zhinan.form.filled.workbook.pdf.PdfInflationGuard;
import org.zhinan.form.filled.workbook.pdf.PdfShownText;
import org.zhinan.problem.ProblemsException;

/** Reads a PDF to fill in: its fields are the cells of one sheet, what else its pages show stands on another. */
final class PdfFormReader {
    private static final byte[] BEGIN = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private PdfFormReader() {}

    static boolean isOne(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(BEGIN.length), BEGIN);
        } catch (IOException e) {
            return false;
        }
    }

    static SentWorkbook read(Path path, String file) {
        try {
            if (Files.size(path) > SentPackage.MOST_BYTES) {
                throw FileRefusalReason.TOO_BIG.refuse(file);
            }
            return read(Files.readAllBytes(path), file);
        } catch (InvalidPasswordException e) {
            throw FileRefusalReason.PDF_ENCRYPTED.refuse(file);
        } catch (ProblemsException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What the library makes of a file that is none is not foreseen.
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }

    private static SentWorkbook read(byte[] bytes, String file) throws IOException {
        PdfInflationGuard.requireModest(bytes, file);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw FileRefusalReason.PDF_ENCRYPTED.refuse(file);
            }
            PdfActions.requireNone(document.getDocument(), file);
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null || form.getFields().isEmpty()) {
                throw FileRefusalReason.PDF_FLAT.refuse(file);
            }
            PdfShownText shown = new PdfShownText(file, new DefaultResourceCache());
            PdfFields fields = new PdfFields(file, document, shown);
            List<SentSheet> sheets = new ArrayList<>(fields.read(form));
            sheets.add(new PdfPageContentReader(file, document, shown, fields).read());
            return new SentWorkbook(file, List.copyOf(sheets), fields.names(), marks(document));
        }
    }

    private static Map<String, String> marks(PDDocument document) {
        Map<String, String> marks = new LinkedHashMap<>();
        PDDocumentInformation about = document.getDocumentInformation();
        for (String key : about.getMetadataKeys()) {
            String text = about.getCustomMetadataValue(key);
            if (text != null) {
                marks.put(key, text.strip());
            }
        }
        return marks;
    }
}
