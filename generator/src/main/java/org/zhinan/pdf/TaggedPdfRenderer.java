package org.zhinan.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Turns a page of XHTML into a tagged PDF that depends on nothing but that page. */
final class TaggedPdfRenderer {
    /** The style sheet names the fonts by these names. */
    private static final List<BundledFont> FONTS =
            List.of(BundledFont.TEXT, BundledFont.BOLD, BundledFont.LATIN, BundledFont.BOLD_LATIN);

    private static final String DATES = "(?s)<xmp:(CreateDate|ModifyDate|MetadataDate)>.*?</xmp:\\1>";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdfRenderer() {}

    static byte[] of(String xhtml, FontPool.Fonts fonts) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Whoever looks for an XML library, for each file anew, searches all jars through this one; the platform's is
        // meant.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return set(parsed(xhtml), fonts);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static byte[] set(Document xhtml, FontPool.Fonts fonts) {
        ChineseSpanMarker chinese = new ChineseSpanMarker();
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(xhtml, fonts, pdf, chinese).buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new TextMeasurer(fonts));
            renderer.createPDFKeepOpen();
            chinese.mark(pdf);
            forgetTheClock(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the template makes XHTML, and every Java reads it", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(
            Document xhtml, FontPool.Fonts fonts, PDDocument pdf, ChineseSpanMarker chinese) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(xhtml, "")
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new LineBreaker())
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fonts.metrics())
                .withProducer("Zhinan");
        for (BundledFont font : FONTS) {
            use(builder, font.name(), new ParsedFont(() -> fonts.get(font), isLatin(font), pdf, chinese));
        }
        fonts.fallbacks().forEach((family, font) -> use(builder, family, new ParsedFont(font, false, pdf, chinese)));
        return builder;
    }

    private static boolean isLatin(BundledFont font) {
        return font == BundledFont.LATIN || font == BundledFont.BOLD_LATIN;
    }

    private static void use(PdfRendererBuilder builder, String family, ParsedFont font) {
        builder.useFont(font, family, 400, FontStyle.NORMAL, true);
    }

    /** A font that is put into the file when the file first needs it. */
    private static final class ParsedFont extends PDFontSupplier {
        private final Supplier<TrueTypeFont> font;
        private final boolean latin;
        private final PDDocument pdf;
        private final ChineseSpanMarker chinese;

        ParsedFont(Supplier<TrueTypeFont> font, boolean latin, PDDocument pdf, ChineseSpanMarker chinese) {
            super(null);
            this.font = font;
            this.latin = latin;
            this.pdf = pdf;
            this.chinese = chinese;
        }

        @Override
        public PDFont supply() {
            try {
                TrueTypeFont parsed = font.get();
                PDFont inFile = PDType0Font.load(pdf, parsed, true);
                if (latin) {
                    chinese.latin(inFile.getCOSObject());
                } else {
                    chinese.chinese(inFile.getCOSObject(), parsed.getUnicodeCmapLookup());
                }
                return inFile;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
