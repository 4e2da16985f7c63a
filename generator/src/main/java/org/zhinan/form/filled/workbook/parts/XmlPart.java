package org.zhinan.form.filled.workbook.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]{1,8}(?:\\.[0-9]{1,9})?)(pt|pc|pi|in|cm|mm)?");
    private static final String WHOLE = "-?[0-9]{1,8}";

    /** To one of each unit. */
    private static final Map<String, Double> POINTS =
            Map.of("pt", 1.0, "pc", 12.0, "pi", 12.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4);

    private final String file;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    /** Of its outermost element. */
    private String prefix = "";

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

    /** Refuses an element that has the name of one of the part's own and is of another kind: programs pass over it, or show it. */
    public void requireOwn() {
        if (!Objects.equals(reader.getPrefix(), prefix)) {
            throw FileRefusalReason.DAMAGED.refuse(file);
        }
    }

    /** A length, whether it is a number or has a unit, such as {@code 12pt}; {@code perPoint} of what is given make a point. */
    public int length(String name, int perPoint, int otherwise) {
        Matcher length = LENGTH.matcher(attribute(name));
        if (!length.matches()) {
            return otherwise;
        }
        if (length.group(2) == null) {
            return length.group(1).matches(WHOLE) ? Integer.parseInt(length.group(1)) : otherwise;
        }
        return (int) Math.round(Double.parseDouble(length.group(1)) * POINTS.get(length.group(2)) * perPoint);
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
        if (event == XMLStreamConstants.START_ELEMENT) {
            prefix = depth == 0 ? reader.getPrefix() : prefix;
            if (++depth > MOST_DEPTH) {
                throw FileRefusalReason.TOO_MUCH.refuse(file);
            }
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
