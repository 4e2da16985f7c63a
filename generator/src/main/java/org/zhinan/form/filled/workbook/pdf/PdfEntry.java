package org.zhinan.form.filled.workbook.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * A value that was typed into a field, on its page.
 *
 * @param page from 0
 */
public record PdfEntry(PDAnnotationWidget widget, int page, PdfDrawing drawing) {
    /** Where an annotation draws, each in pairs. */
    private static final List<COSName> PLACES = List.of(
            COSName.RECT, COSName.QUADPOINTS, COSName.L, COSName.getPDFName("Vertices"), COSName.getPDFName("InkList"));

    /** Whether anything that is drawn on the page, by itself or by a note, another field or a text box, goes through it or lies over it. */
    public boolean isCoveredOn(PdfDrawing page, List<PDAnnotation> notes) {
        return drawing.isSpoilt()
                || drawing.isCrossedOn(page)
                || notes.stream().anyMatch(note -> isDrawn(note) && isUnder(note));
    }

    /** Whether it is in the colour that the page has there. */
    public boolean isLostOn(PdfDrawing page) {
        return drawing.isLostOn(page);
    }

    /** What the page has where the blank has the label: before the line beside the stamp, or over the column. */
    public String label(PdfDrawing page, boolean before) {
        return before ? page.before(widget.getRectangle()) : page.above(widget.getRectangle());
    }

    private boolean isDrawn(PDAnnotation note) {
        boolean own = note.getCOSObject() == widget.getCOSObject();
        boolean hidden = note.isHidden() || note.isNoView() || note.isInvisible();
        String kind = String.valueOf(note.getSubtype());
        return !own && !hidden && !kind.equals("Popup") && (!kind.equals("Link") || hasFrame(note.getCOSObject()));
    }

    private static boolean hasFrame(COSDictionary link) {
        COSDictionary style = link.getCOSDictionary(COSName.BS);
        COSArray border = link.getCOSArray(COSName.BORDER);
        float usual = border != null && border.size() > 2 && border.getObject(2) instanceof COSNumber width
                ? width.floatValue()
                : 1;
        return (style == null ? usual : style.getFloat(COSName.W, 1)) > 0;
    }

    private boolean isUnder(PDAnnotation note) {
        return PLACES.stream()
                .map(place -> box(note.getCOSObject().getDictionaryObject(place)))
                .anyMatch(drawing::isUnder);
    }

    private static Rectangle2D box(COSBase numbers) {
        List<Float> all = new ArrayList<>();
        add(all, numbers, 0);
        Rectangle2D box = new Rectangle2D.Double();
        for (int at = 0; at + 1 < all.size(); at += 2) {
            if (at == 0) {
                box.setRect(all.get(0), all.get(1), 0, 0);
            } else {
                box.add(all.get(at), all.get(at + 1));
            }
        }
        // A line has no height.
        box.setRect(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
        return all.isEmpty() ? new Rectangle2D.Double() : box;
    }

    private static void add(List<Float> all, COSBase numbers, int depth) {
        if (numbers instanceof COSNumber number) {
            all.add(number.floatValue());
        } else if (numbers instanceof COSArray array && depth < 3) {
            for (int at = 0; at < array.size(); at++) {
                add(all, array.getObject(at), depth + 1);
            }
        }
    }
}
