package org.zhinan.export.akn;

import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.zhinan.testing.StrictErrorHandler;

/** The published schema of Akoma Ntoso; nothing is asked of the network. */
final class AknSchema {
    private final Schema schema;

    AknSchema() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        DOMImplementationLS dom =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            if (!namespace.equals(XMLConstants.XML_NS_URI)) {
                throw new IllegalArgumentException(systemId);
            }
            LSInput input = dom.createLSInput();
            input.setByteStream(resource("/akn/xml.xsd"));
            input.setSystemId("xml.xsd");
            return input;
        });
        schema = factory.newSchema(new StreamSource(resource("/akn/akomantoso30.xsd"), "akomantoso30.xsd"));
    }

    /** @throws SAXException at the first departure from the schema */
    void validate(String xml) throws Exception {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new StrictErrorHandler());
        validator.validate(new StreamSource(new StringReader(xml)));
    }

    private static InputStream resource(String name) {
        return AknSchema.class.getResourceAsStream(name);
    }
}
