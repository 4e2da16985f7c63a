package org.zhinan.form.filled.workbook.docx;

import java.util.Set;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** What stands in a document beside its text: a drawing, a picture, a formula, a table in a cell. */
public final class DocxEmbeddedObject {
    private static final Set<String> PICTURES = Set.of("pic", "imagedata", "OLEObject", "control");

    public static final DocxEmbeddedObject NONE = new DocxEmbeddedObject("");

    private final StringBuilder text = new StringBuilder();
    private final boolean isTable;
    private int depth;
    private int skipped;
    private boolean picture;
    private boolean words;

    public DocxEmbeddedObject(String element) {
        this.isTable = element.equals("tbl");
    }

    public boolean isOpen() {
        return depth > 0;
    }

    public void begin(String name) {
        depth++;
        if (skipped > 0 || name.equals("Fallback") || name.equals("del") || name.equals("moveFrom")) {
            skipped++;
        } else {
            words = name.equals("t");
            picture |= PICTURES.contains(name);
        }
    }

    public void text(String more) {
        if (words && skipped == 0 && text.length() < XmlPart.MOST_TEXT) {
            text.append(more);
        }
    }

    public void end(String name) {
        depth--;
        words = false;
        if (skipped > 0) {
            skipped--;
        } else if (name.equals("p")) {
            text.append('\n');
        }
    }

    public String text() {
        return text.toString();
    }

    /** A picture, or a table of which nothing can be said but that it is there. */
    public boolean holdsPicture() {
        return picture && !isTable;
    }
}
