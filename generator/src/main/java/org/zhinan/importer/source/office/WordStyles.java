package org.zhinan.importer.source.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.importer.source.common.XmlElement;

/** The styles of a DOCX file, as far as they say what a text is: headings, numbers and hidden words. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");
    private static final int DEEPEST = 20;
    private static final int BODY = 9;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private String paragraphDefault = "";
    private Optional<XmlElement> languages = Optional.empty();

    WordStyles(Optional<XmlElement> part) {
        part.ifPresent(root -> {
            languages = root.path("w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang");
            root.children("w:style").forEach(this::add);
        });
    }

    private void add(XmlElement style) {
        styles.putIfAbsent(style.get("w:styleId"), style);
        if (style.get("w:type").equals("paragraph") && isOn(style.get("w:default"), false)) {
            paragraphDefault = style.get("w:styleId");
        }
    }

    /** Whether a value of a switch says yes; without a value it does. */
    static boolean isOn(String value, boolean whenEmpty) {
        return value.isEmpty() ? whenEmpty : !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** The style's own id, or that of the default when none is named. */
    String of(XmlElement paragraph) {
        return paragraph
                .path("w:pPr", "w:pStyle")
                .map(style -> style.get("w:val"))
                .orElse(paragraphDefault);
    }

    /** What the style or the nearest one that it is based on says. */
    <T> Optional<T> inherited(String id, Function<XmlElement, Optional<T>> property) {
        Optional<XmlElement> style = Optional.ofNullable(styles.get(id));
        for (int i = 0; i < DEEPEST && style.isPresent(); i++) {
            Optional<T> found = property.apply(style.get());
            if (found.isPresent()) {
                return found;
            }
            style = style.flatMap(each -> each.child("w:basedOn")).map(base -> styles.get(base.get("w:val")));
        }
        return Optional.empty();
    }

    /** The element of the style's paragraph properties. */
    Optional<XmlElement> paragraphProperty(String id, String name) {
        return inherited(id, style -> style.path("w:pPr", name));
    }

    /** The level of a heading; 0 for the title. */
    OptionalInt heading(XmlElement paragraph) {
        String id = of(paragraph);
        Optional<XmlElement> own = paragraph.path("w:pPr", "w:outlineLvl");
        Optional<XmlElement> level = own.isPresent() ? own : paragraphProperty(id, "w:outlineLvl");
        if (level.isPresent()) {
            int outline = level.get().number("w:val", BODY);
            return outline >= 0 && outline < BODY ? OptionalInt.of(outline + 1) : OptionalInt.empty();
        }
        return inherited(id, style -> style.child("w:name").flatMap(name -> named(name.get("w:val"))))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Optional<Integer> named(String name) {
        if (name.equalsIgnoreCase("title")) {
            return Optional.of(0);
        }
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Optional.of(Integer.valueOf(heading.group(1))) : Optional.empty();
    }

    /** Whether words of a style are hidden. */
    boolean isHidden(String id) {
        return inherited(id, style -> style.path("w:rPr", "w:vanish"))
                .map(vanish -> isOn(vanish.get("w:val"), true))
                .orElse(false);
    }

    /** The tag that the file declares for most of such letters. */
    Optional<String> language(boolean ideographs) {
        return languages.flatMap(lang -> lang.attribute(ideographs ? "w:eastAsia" : "w:val"));
    }
}
