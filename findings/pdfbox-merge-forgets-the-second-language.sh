#!/usr/bin/env bash
# Apache PDFBox 3.0.8 (PDFMergerUtility), files of LibreOffice 7.4 for PDF/UA, judged by veraPDF 1.30.2: an English and a German text in one.
#
# Bet: a merger that carries over the tags of both files carries over in which language each is; or else the checker of PDF/UA reports it,
# as 7.2 of ISO 14289-1 wants the natural language of all text to be determined.
# Seen: LibreOffice says the language in the catalog of the file alone, which is all that PDF/UA asks for. The merged catalog has that of the
# first file, and the tags of the second get none, so a screen reader speaks the German half as English. All files comply for veraPDF, which can
# only see that there is a language. Files of openhtmltopdf and Chromium say it in their top tag as well, and keep it.
#
#   en: compliant, catalog en-GB, tags with a language 0
#   de: compliant, catalog de-DE, tags with a language 0
#   en + de: compliant, catalog en-GB, tags with a language 0
#   de + en: compliant, catalog de-DE, tags with a language 0
#
# Source: PDFMergerUtility.mergeLanguage sets the language only where the destination has none; its Javadoc does not speak of languages.
# Cure: the language in the top tag, too; Zhinan's documents and, since this was seen, its forms have it there (PdfStructureTags).
# Needs a JDK (17 or newer), Maven and LibreOffice; fails when an outcome changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

text() {
  cat > "$1.fodt" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
    xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
  <office:meta><dc:title>$3</dc:title></office:meta>
  <office:styles><style:default-style style:family="paragraph">
    <style:text-properties fo:language="$1" fo:country="$2"/></style:default-style></office:styles>
  <office:body><office:text><text:h text:outline-level="1">$3</text:h><text:p>$4</text:p></office:text></office:body>
</office:document>
XML
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to \
      'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}' "$1.fodt" > log 2>&1 || cat log
}
text en GB Measures 'Enterprises apply.'
text de DE Verordnung 'Unternehmen stellen einen Antrag.'

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>probe</groupId>
  <artifactId>probe</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.verapdf</groupId><artifactId>validation-model</artifactId><version>1.30.2</version></dependency>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.8</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Probe.java <<'JAVA'
import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

public class Probe {
    static String merged(String first, String second) throws Exception {
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.addSource(new File(first + ".pdf"));
        merger.addSource(new File(second + ".pdf"));
        merger.setDestinationFileName(first + " + " + second + ".pdf");
        merger.mergeDocuments(null);
        return first + " + " + second;
    }

    static int languages(PDStructureNode node) {
        int own = node.getCOSObject().containsKey(COSName.LANG) ? 1 : 0;
        return own + node.getKids().stream().mapToInt(kid -> kid instanceof PDStructureNode tag ? languages(tag) : 0).sum();
    }

    static void tell(String name) throws Exception {
        File file = new File(name + ".pdf");
        try (var parser = Foundries.defaultInstance().createParser(file, PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
                PDDocument document = Loader.loadPDF(file)) {
            var catalog = document.getDocumentCatalog();
            System.out.printf("%s: %s, catalog %s, tags with a language %d%n", name,
                    validator.validate(parser).isCompliant() ? "compliant" : "not compliant",
                    catalog.getLanguage(), languages(catalog.getStructureTreeRoot()));
        }
    }

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : new String[] {"en", "de", merged("en", "de"), merged("de", "en")}) {
            tell(name);
        }
    }
}
JAVA
java -cp 'lib/*' Probe.java 2> log | tee seen || cat log
diff - seen <<'EXPECTED'
en: compliant, catalog en-GB, tags with a language 0
de: compliant, catalog de-DE, tags with a language 0
en + de: compliant, catalog en-GB, tags with a language 0
de + en: compliant, catalog de-DE, tags with a language 0
EXPECTED
