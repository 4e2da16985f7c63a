package org.zhinan.files;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a file of XML 1.0 in UTF-8. What pasted text may hold and no XML file may becomes U+FFFD. */
public final class XmlFileWriter {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern NOT_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** What can be written into one. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    public XmlFileWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same without what XML cannot hold. */
    static String permitted(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }

    public XmlFileWriter start(String element) {
        return write(() -> xml.writeStartElement(element));
    }

    /** An element without content, the attributes of which follow. */
    public XmlFileWriter empty(String element) {
        return write(() -> xml.writeEmptyElement(element));
    }

    public XmlFileWriter namespace(String uri) {
        return write(() -> xml.writeDefaultNamespace(uri));
    }

    public XmlFileWriter namespace(String prefix, String uri) {
        return write(() -> xml.writeNamespace(prefix, uri));
    }

    public XmlFileWriter attribute(String name, String value) {
        return write(() -> xml.writeAttribute(name, permitted(value)));
    }

    public XmlFileWriter attribute(String prefix, String uri, String name, String value) {
        return write(() -> xml.writeAttribute(prefix, uri, name, permitted(value)));
    }

    public XmlFileWriter lang(String tag) {
        return attribute("xml", XML, "lang", tag);
    }

    public XmlFileWriter text(String characters) {
        return write(() -> xml.writeCharacters(permitted(characters)));
    }

    public XmlFileWriter line() {
        return text("\n");
    }

    public XmlFileWriter end() {
        return write(xml::writeEndElement);
    }

    /** The whole file. */
    public String finished() {
        write(xml::writeEndDocument);
        return text.toString();
    }

    private XmlFileWriter write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to a string cannot fail", e);
        }
        return this;
    }
}
