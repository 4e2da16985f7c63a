package org.zhinan.form.filled.workbook.docx;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zhinan.form.filled.workbook.look.Colour;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/**
 * What one style says of how text looks; each is empty where it says nothing.
 *
 * @param size in halves of a point
 * @param line the height of lines in twentieths of a point; 0 where they grow with their text
 * @param before the room above paragraphs, in twentieths of a point
 */
public record DocxLook(
        Optional<Colour> colour,
        Optional<Colour> shade,
        Optional<Integer> size,
        Optional<Integer> line,
        Optional<Integer> before,
        Map<DocxMark, Boolean> marks) {
    /** Of letters where nothing is said, in halves of a point. */
    public static final int USUAL = 22;

    public static final DocxLook NONE = new DocxLook(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    /** The same with what an element of it says. */
    public DocxLook with(String name, XmlPart xml) {
        DocxLook look = withMarks(DocxMark.of(name, xml));
        return switch (name) {
            case "color" ->
                only(Optional.of(Colour.ofDocument(xml::attribute)), Optional.empty())
                        .or(look);
            case "shd" -> only(Optional.empty(), Colour.shading(xml::attribute)).or(look);
            case "sz" ->
                new DocxLook(
                        look.colour,
                        look.shade,
                        Optional.of(xml.length("val", 2, USUAL)),
                        look.line,
                        look.before,
                        look.marks);
            case "spacing" ->
                new DocxLook(
                        look.colour,
                        look.shade,
                        look.size,
                        DocxParagraphLook.exactLine(xml).or(look::line),
                        Optional.of(xml.length("before", 20, 0))
                                .filter(room -> room > 0)
                                .or(look::before),
                        look.marks);
            default -> look;
        };
    }

    private static DocxLook only(Optional<Colour> colour, Optional<Colour> shade) {
        return new DocxLook(colour, shade, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** Of one that is said twice, in two ways, being so counts. */
    private DocxLook withMarks(Map<DocxMark, Boolean> said) {
        if (said.isEmpty()) {
            return this;
        }
        Map<DocxMark, Boolean> all = new EnumMap<>(said);
        marks.forEach((mark, on) -> all.merge(mark, on, Boolean::logicalOr));
        return new DocxLook(colour, shade, size, line, before, Map.copyOf(all));
    }

    /** The same, with what another says where this one says nothing. */
    public DocxLook or(DocxLook other) {
        Map<DocxMark, Boolean> all = marks;
        if (!other.marks.isEmpty()) {
            all = new EnumMap<>(other.marks);
            all.putAll(marks);
        }
        return new DocxLook(
                colour.or(other::colour),
                shade.or(other::shade),
                size.or(other::size),
                line.or(other::line),
                before.or(other::before),
                all);
    }

    public boolean is(DocxMark mark) {
        return marks.getOrDefault(mark, false);
    }
}
