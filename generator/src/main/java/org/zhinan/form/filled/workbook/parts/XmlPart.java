package org.zhinan.form.filled.workbook.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zhinan.form.filled.refusal.FileRefusalReason;

/** Walks through one XML part, element by element, without document types, entities or anything from outside. */
public final class XmlPart implements AutoCloseable {
    /** The most that a cell can hold. */
    public static final int MOST_TEXT = 32_767;

    /** Sheets are some ten elements deep; the parser keeps a record of each that is open. */
    public static final int MOST_DEPTH = 100;

    private final String file;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream in, String file) {
        this.file = file;
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            this.reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }

    /** Who is told what stands in a part, in its order; names are without prefix. */
    public interface Walker {
        void begin(String name, XmlPart attributes);

        void end(String name);

        void text(String text);
    }

    /** Walks through the part to its end. */
    public void walk(Walker walker) {
        try {
            while (reader.hasNext()) {
                int event = step();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    walker.begin(reader.getLocalName(), this);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    walker.end(reader.getLocalName());
                } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                    walker.text(reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }

    /** The next element that begins, by its name without prefix; nothing at the end. */
    public Optional<String> next() {
        try {
            while (reader.hasNext()) {
                if (step() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(reader.getLocalName());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }

    /** The next element that begins within the one of that name; nothing once that one has ended. */
    public Optional<String> nextWithin(String parent) {
        try {
            while (reader.hasNext()) {
                int event = step();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(reader.getLocalName());
                }
                if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals(parent)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }

    /** An attribute of the element that has just begun, by its name without prefix; empty when it has none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The number that an attribute states. */
    public int number(String name, int otherwise) {
        String digits = attribute(name);
        return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : otherwise;
    }

    public boolean isTrue(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /** How many characters of the part have been read. */
    public int offset() {
        return reader.getLocation().getCharacterOffset();
    }

    /** All text of the element that has just begun, up to its end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        try {
            int outside = depth - 1;
            while (depth > outside && reader.hasNext()) {
                int event = step();
                if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                    append(text);
                }
            }
        } catch (XMLStreamException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (text.length() + reader.getTextLength() > MOST_TEXT) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        text.append(reader.getText());
    }

    private int step() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw FileRefusalReason.DOCTYPE.refuse(file);
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > MOST_DEPTH) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }
}
