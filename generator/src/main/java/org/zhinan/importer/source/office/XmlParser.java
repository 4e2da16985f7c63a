package org.zhinan.importer.source.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zhinan.importer.source.common.XmlElement;

/** Reads the XML of office files into a tree of bounded size and depth. What a document type declares is unknown, so that nothing outside of the file is ever looked up. */
final class XmlParser {
    static final int DEEPEST = 400;
    static final int MOST_ELEMENTS = 2_000_000;

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry(OASIS + "office:1.0", "office"),
            Map.entry(OASIS + "text:1.0", "text"),
            Map.entry(OASIS + "table:1.0", "table"),
            Map.entry(OASIS + "style:1.0", "style"),
            Map.entry(OASIS + "drawing:1.0", "draw"),
            Map.entry(OASIS + "svg-compatible:1.0", "svg"),
            Map.entry(OASIS + "xsl-fo-compatible:1.0", "fo"),
            Map.entry(OASIS + "manifest:1.0", "manifest"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink"),
            Map.entry("http://www.w3.org/1998/Math/MathML", "math"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private XmlParser() {}

    /** @throws IOException when it is not well-formed, has a document type, or is too big or too deep */
    static XmlElement parse(InputStream xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return tree(factory.createXMLStreamReader(xml));
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("not well-formed XML", e);
        }
    }

    private static XmlElement tree(XMLStreamReader reader) throws XMLStreamException, IOException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = new XmlElement("");
        open.push(root);
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    if (elements > MOST_ELEMENTS || open.size() > DEEPEST) {
                        throw new TooBigException();
                    }
                    XmlElement element = element(reader);
                    open.element().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> resolveChoice(open.pop(), open.element());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().add(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new IOException("an entity, which no office file has");
                default -> {}
            }
        }
        return root.children().findFirst().orElseThrow(() -> new IOException("no element"));
    }

    private static XmlElement element(XMLStreamReader reader) {
        XmlElement element = new XmlElement(name(reader.getNamespaceURI(), reader.getLocalName()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.put(
                    name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return element;
    }

    private static String name(String namespace, String local) {
        String prefix = namespace == null ? "" : PREFIXES.getOrDefault(namespace, namespace.isEmpty() ? "" : "other");
        return prefix.isEmpty() ? local : (prefix + ":" + local).intern();
    }

    /** Of the ways in which a file says one thing, the first is taken. */
    private static void resolveChoice(XmlElement element, XmlElement parent) {
        if (element.is("mc:AlternateContent")) {
            parent.content().remove(parent.content().size() - 1);
            element.children()
                    .filter(each -> each.is("mc:Choice") || each.is("mc:Fallback"))
                    .findFirst()
                    .ifPresent(choice -> choice.content().forEach(parent::add));
        }
    }

    /** There is more than a text needs. */
    static final class TooBigException extends IOException {
        private static final long serialVersionUID = 1L;

        TooBigException() {
            super("too many or too deep elements");
        }
    }
}
