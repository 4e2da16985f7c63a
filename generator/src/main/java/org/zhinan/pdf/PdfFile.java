package org.zhinan.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.zhinan.font.SongFont;

/** Turns a page of XHTML into a tagged PDF that depends on nothing but that page. */
final class PdfFile {
    /** The style sheet names the fonts by these names. */
    private static final List<SongFont> FONTS =
            List.of(SongFont.TEXT, SongFont.BOLD, SongFont.QUOTES, SongFont.BOLD_QUOTES);

    private static final String DATES = "(?s)<xmp:(CreateDate|ModifyDate|MetadataDate)>.*?</xmp:\\1>";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    static byte[] of(Document html) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(html, "")
                .usePdfUaAccessibility(true)
                .withProducer("Zhinan");
        for (SongFont font : FONTS) {
            builder.useFont(font::open, font.name(), 400, FontStyle.NORMAL, true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            forgetTheClock(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetTheClock(PDDocument pdf) throws IOException {
        pdf.setDocumentId(0L);
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(xmp.replaceAll(DATES, "").getBytes(StandardCharsets.UTF_8));
    }
}
