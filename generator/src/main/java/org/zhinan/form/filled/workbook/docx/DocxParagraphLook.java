package org.zhinan.form.filled.workbook.docx;

import java.util.Optional;
import org.zhinan.form.filled.workbook.look.Colour;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** A paragraph of a document, as far as its looks say whether its text is seen. */
public final class DocxParagraphLook {
    /** In twentieths of a point: lower lines show less than half of a letter. */
    private static final int LOW = 100;

    private static final int MOST_BEFORE = 32_000;
    private static final int POINT = 20;

    private final DocxStyles styles;
    private final String table;
    private final boolean ofTable;
    private DocxLook styled;
    private DocxLook look;
    private String style;
    private Optional<Boolean> away = Optional.empty();
    private Optional<Boolean> fromRight = Optional.empty();
    private Optional<Integer> line = Optional.empty();
    private Optional<Integer> before = Optional.empty();
    private Optional<Colour> shade = Optional.empty();

    /**
     * @param table the style of the table that it stands in; empty for none
     * @param away whether that table is beside the page
     */
    public DocxParagraphLook(DocxStyles styles, String table, boolean away) {
        this.styles = styles;
        this.table = table;
        this.ofTable = away;
        ofStyle(styles.usual());
    }

    public final void ofStyle(String own) {
        style = own;
        styled = styles.look(own);
        look = styled.or(styles.look(table)).or(styles.defaults());
    }

    public void space(XmlPart attributes) {
        line = exactLine(attributes).or(() -> line);
        before = Optional.of(attributes.length("before", POINT, 0))
                .filter(room -> room > 0)
                .or(() -> before);
    }

    /** How high lines are said to be, 0 for as high as they need; nothing where that is not said. */
    static Optional<Integer> exactLine(XmlPart attributes) {
        if (attributes.attribute("line").isEmpty()) {
            return Optional.empty();
        }
        boolean exact = attributes.attribute("lineRule").equals("exact");
        return Optional.of(exact ? Math.max(1, attributes.length("line", POINT, LOW)) : 0);
    }

    /** @param name of what says where it stands */
    public void indent(String name, XmlPart attributes) {
        if (name.equals("bidi")) {
            fromRight = Optional.of(DocxStyles.isOn(attributes));
            return;
        }
        boolean already = away.orElse(false);
        away = Optional.of(already || DocxMark.of(name, attributes).containsValue(true));
    }

    public void shade(Optional<Colour> colour) {
        shade = shade.or(() -> colour);
    }

    /** What is behind its text: of itself, of its style, of its cell, of the style of its table. */
    public Colour behind(Optional<Colour> cell) {
        return shade.or(styled::shade)
                .or(() -> cell)
                .or(styles.look(table)::shade)
                .or(styles.defaults()::shade)
                .orElse(Colour.WHITE);
    }

    /** What its styles say of its text. */
    public DocxLook look() {
        return look;
    }

    public boolean isHidden() {
        return styles.hidden().contains(style) || styles.hidden().contains(table);
    }

    /** Whether its lines begin on the right. */
    public boolean isFromRight() {
        return fromRight.orElse(look.is(DocxMark.FROM_RIGHT));
    }

    /** The height of its lines in twentieths of a point; 0 where they grow with their text. */
    public int line() {
        return line.or(look::line).orElse(0);
    }

    /** The room above it, in twentieths of a point. */
    public int before() {
        return Math.min(MOST_BEFORE, before.or(look::before).orElse(0));
    }

    /** Whether its text is not to be seen whatever its size: by low lines, or further in than a page is wide. */
    public boolean isPressed() {
        boolean far = ofTable || away.orElse(look.is(DocxMark.AWAY));
        return far || line() > 0 && line() < LOW;
    }
}
