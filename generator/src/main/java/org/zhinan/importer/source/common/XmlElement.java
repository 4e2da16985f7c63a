package org.zhinan.importer.source.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** An element of an office file. Names have the usual prefix of their namespace, whatever prefix the file uses. */
public final class XmlElement {
    private final String name;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<Object> content = new ArrayList<>(2);

    public XmlElement(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    public void add(Object elementOrText) {
        content.add(elementOrText);
    }

    /** Elements and texts. */
    public List<Object> content() {
        return content;
    }

    public Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    public Stream<XmlElement> children(String wanted) {
        return children().filter(child -> child.is(wanted));
    }

    public Optional<XmlElement> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** The element that one child after the other leads to. */
    public Optional<XmlElement> path(String... names) {
        Optional<XmlElement> at = Optional.of(this);
        for (String next : names) {
            at = at.flatMap(element -> element.child(next));
        }
        return at;
    }

    /** All elements below with that name, in order. */
    public Stream<XmlElement> below(String wanted) {
        return children()
                .flatMap(child ->
                        Stream.concat(child.is(wanted) ? Stream.of(child) : Stream.empty(), child.below(wanted)));
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The attribute, or an empty text. */
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** A whole number; empty when it is none. */
    public OptionalInt number(String attribute) {
        try {
            return attributes.containsKey(attribute)
                    ? OptionalInt.of(Integer.parseInt(attributes.get(attribute).strip()))
                    : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    public int number(String attribute, int otherwise) {
        return number(attribute).orElse(otherwise);
    }

    /** The text of it and of all elements below. */
    public String text() {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return text.toString();
    }

    private void appendText(StringBuilder text) {
        for (Object each : content) {
            if (each instanceof XmlElement element) {
                element.appendText(text);
            } else {
                text.append(each);
            }
        }
    }
}
