package org.zhinan.form.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.FormPhrases;

/** What a PDF says of itself, which does not depend on when it is written. */
final class PdfFormMetadata {
    private static final String MAKER = "Zhinan";

    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>%s</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private PdfFormMetadata() {}

    /** The finished file. */
    static byte[] bytes(PDDocument file, PaperForm form, FormEditionAndCall origin) throws IOException {
        boolean translated = form.name().has(form.language());
        String title =
                (translated ? form.name().in(form.language()) : form.name().zh()).replace("\n", "");
        describe(file, title, form.language().tag());
        // Viewers keep such entries when they save the file.
        origin.marks().forEach(file.getDocumentInformation()::setCustomMetadataValue);
        file.setDocumentId(0L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private static void describe(PDDocument file, String title, String language) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setSubject(FormPhrases.PREVAILS.zh() + " / " + FormPhrases.PREVAILS.en());
        about.setProducer(MAKER);
        file.setDocumentInformation(about);
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(file);
        metadata.importXMPMetadata(
                METADATA.formatted(escaped(title), language, MAKER).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
