package org.zhinan.export;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhinan.library.Clause;
import org.zhinan.text.Language;

/**
 * A translation memory, TMX 1.4b: a unit for each clause that has both languages, called by its reference. Without a document type,
 * whose address a reader would ask for, and without a clock.
 */
final class Tmx {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    /** Of the file's own form, so that its digest changes with the texts and not with every version of the program. */
    private static final String TOOL_VERSION = "1";

    /** Characters that pasted text may hold and no XML file may. */
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final XMLStreamWriter xml;

    private Tmx(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The clauses that it can hold. */
    static List<Clause> pairs(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.has(Language.ZH) && clause.has(Language.EN))
                .toList();
    }

    static String of(List<Clause> pairs) {
        StringWriter text = new StringWriter();
        try {
            new Tmx(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write(pairs);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to a string cannot fail", e);
        }
        return text.toString();
    }

    private void write(List<Clause> pairs) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("tmx");
        xml.writeAttribute("version", "1.4");
        line();
        header();
        line();
        xml.writeStartElement("body");
        line();
        for (Clause clause : pairs) {
            unit(clause);
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void header() throws XMLStreamException {
        xml.writeEmptyElement("header");
        xml.writeAttribute("creationtool", "Zhinan");
        xml.writeAttribute("creationtoolversion", TOOL_VERSION);
        xml.writeAttribute("segtype", "paragraph");
        xml.writeAttribute("o-tmf", "Zhinan");
        xml.writeAttribute("adminlang", Language.EN.tag());
        xml.writeAttribute("srclang", Language.ZH.tag());
        xml.writeAttribute("datatype", "plaintext");
    }

    private void unit(Clause clause) throws XMLStreamException {
        xml.writeStartElement("tu");
        xml.writeAttribute("tuid", clause.ref());
        if (clause.original() != Language.ZH) {
            xml.writeAttribute("srclang", clause.original().tag());
        }
        line();
        for (Language language : Language.values()) {
            xml.writeStartElement("tuv");
            xml.writeAttribute("xml", XML, "lang", clause.languages().tag(language));
            xml.writeStartElement("seg");
            xml.writeCharacters(NOT_XML.matcher(clause.text(language)).replaceAll("\uFFFD"));
            xml.writeEndElement();
            xml.writeEndElement();
            line();
        }
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
