package org.zhinan.importer.source.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhinan.importer.source.common.XmlElement;

/** The styles of an ODT file, as far as they say what a text is. */
final class OdtStyles {
    private static final int DEEPEST = 20;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();
    private Optional<XmlElement> outline = Optional.empty();
    private Optional<XmlElement> languages = Optional.empty();

    /** @param roots of {@code styles.xml} and {@code content.xml}, the later one prevails */
    OdtStyles(Stream<XmlElement> roots) {
        roots.flatMap(root -> Stream.concat(root.children("office:styles"), root.children("office:automatic-styles")))
                .flatMap(XmlElement::children)
                .forEach(this::add);
    }

    private void add(XmlElement each) {
        switch (each.name()) {
            case "style:style" -> styles.put(each.get("style:family") + " " + each.get("style:name"), each);
            case "text:list-style" -> lists.put(each.get("style:name"), each);
            case "text:outline-style" -> outline = Optional.of(each);
            case "style:default-style" -> {
                if (each.get("style:family").equals("paragraph")) {
                    languages = each.child("style:text-properties");
                }
            }
            default -> {}
        }
    }

    Optional<XmlElement> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    Optional<XmlElement> outline() {
        return outline;
    }

    /** What the style or the nearest one above it says. */
    private <T> Optional<T> inherited(String family, String name, Function<XmlElement, Optional<T>> property) {
        Optional<XmlElement> style = Optional.ofNullable(styles.get(family + " " + name));
        for (int i = 0; i < DEEPEST && style.isPresent(); i++) {
            Optional<T> found = property.apply(style.get());
            if (found.isPresent()) {
                return found;
            }
            style = style.map(each -> styles.get(family + " " + each.get("style:parent-style-name")));
        }
        return Optional.empty();
    }

    boolean isHidden(String family, String name) {
        return inherited(family, name, style -> text(style, "text:display"))
                .orElse("")
                .equals("none");
    }

    private static Optional<String> text(XmlElement style, String attribute) {
        return style.child("style:text-properties").flatMap(each -> each.attribute(attribute));
    }

    /** {@code super}, {@code sub}, or empty. */
    String script(String name) {
        String position = inherited("text", name, style -> text(style, "style:text-position"))
                .orElse("");
        String height = position.isEmpty() ? "" : position.split(" ", 2)[0];
        if (height.equals("super") || height.matches("[1-9]\\d*%")) {
            return "super";
        }
        return height.equals("sub") || height.matches("-\\d+%") ? "sub" : "";
    }

    /** Whether a paragraph's style is that of the title. */
    boolean isTitle(String name) {
        return inherited(
                        "paragraph",
                        name,
                        style -> style.get("style:name").equals("Title") ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    /** The list that a paragraph's style is of. */
    Optional<String> listOf(String name) {
        return inherited("paragraph", name, style -> style.attribute("style:list-style-name"));
    }

    Optional<String> language(boolean ideographs) {
        String end = ideographs ? "-asian" : "";
        String space = ideographs ? "style:" : "fo:";
        return languages.flatMap(each -> each.attribute(space + "language" + end)
                .filter(language -> !language.equals("none"))
                .map(language -> each.attribute(space + "country" + end)
                        .filter(country -> !country.equals("none"))
                        .map(country -> language + "-" + country)
                        .orElse(language)));
    }
}
