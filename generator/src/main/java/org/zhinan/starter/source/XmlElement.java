package org.zhinan.starter.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** An element of an office file. Names have the usual prefix of their namespace, whatever prefix the file uses. */
final class XmlElement {
    private final String name;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<Object> content = new ArrayList<>(2);

    XmlElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(Object elementOrText) {
        content.add(elementOrText);
    }

    /** Elements and texts. */
    List<Object> content() {
        return content;
    }

    Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    Stream<XmlElement> children(String wanted) {
        return children().filter(child -> child.is(wanted));
    }

    Optional<XmlElement> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** The element that one child after the other leads to. */
    Optional<XmlElement> path(String... names) {
        Optional<XmlElement> at = Optional.of(this);
        for (String next : names) {
            at = at.flatMap(element -> element.child(next));
        }
        return at;
    }

    /** All elements below with that name, in order. */
    Stream<XmlElement> below(String wanted) {
        return children()
                .flatMap(child ->
                        Stream.concat(child.is(wanted) ? Stream.of(child) : Stream.empty(), child.below(wanted)));
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The attribute, or an empty text. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** A whole number; empty when it is none. */
    OptionalInt number(String attribute) {
        try {
            return attributes.containsKey(attribute)
                    ? OptionalInt.of(Integer.parseInt(attributes.get(attribute).strip()))
                    : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    int number(String attribute, int otherwise) {
        return number(attribute).orElse(otherwise);
    }

    /** The text of it and of all elements below. */
    String text() {
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
