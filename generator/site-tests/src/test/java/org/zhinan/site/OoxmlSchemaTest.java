package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** The parts of the forms for office programs are as the schema of the format (ECMA-376, transitional) has them. */
class OoxmlSchemaTest {
    private static final SchemaTypeLoader SCHEMA =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    @Test
    void everyPartOfEveryFormIsValid() throws Exception {
        List<String> forms = Site.plain().files().stream()
                .filter(path -> path.matches(".*\\.(xlsx|docx)"))
                .toList();
        assertThat(forms).hasSizeGreaterThan(4);
        for (String form : forms) {
            SortedSet<String> checked = new TreeSet<>();
            for (String part : parts(Site.plain().root().resolve(form), checked)) {
                assertThat(part).as(form).isEmpty();
            }
            assertThat(checked).as(form).contains(form.endsWith("docx") ? "word/document.xml" : "xl/workbook.xml");
        }
    }

    @Test
    void theCheckFindsWhatIsNotInTheSchema() throws XmlException {
        String main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        assertThat(errors(SCHEMA.parse(
                        "<w:document xmlns:w='" + main + "'><w:body><w:tr/></w:body></w:document>", null, null)))
                .isNotEmpty();
    }

    /** What is wrong in the parts that the schema speaks of, of which all in the folder of the format must be. */
    private static List<String> parts(Path file, SortedSet<String> checked) throws IOException, XmlException {
        List<String> wrong = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().matches("(xl|word|docProps/app).*\\.xml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        XmlObject part = SCHEMA.parse(in, null, null);
                        assertThat(part.schemaType().isDocumentType())
                                .as(entry.getName())
                                .isTrue();
                        errors(part).forEach(error -> wrong.add(entry.getName() + ": " + error));
                    }
                    checked.add(entry.getName());
                }
            }
        }
        return wrong;
    }

    private static List<String> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }
}
