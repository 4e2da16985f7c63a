package org.zhinan.form.filled.workbook.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.look.Colour;

/** What a page, or the field of a form, shows. */
public final class PdfShownText {
    /** The blank takes some thousand. */
    private static final int MOST_STEPS = 500_000;

    /** Drawings that draw others over and over would never end. */
    private static final int MOST_DRAWINGS = 10_000;

    /** Lines of one page, of which the blank has some hundred, and tens of letters. */
    private static final int MOST_MARKS = 5_000;

    /** How often a letter is held against a line. */
    private static final long MOST_COMPARED = 200_000_000;

    private static final byte[] DRAW = {'/', 'F', ' ', 'D', 'o'};

    private final String file;
    private final ResourceCache fonts;
    private int steps;
    private int drawings;
    private long compared;

    /** @param fonts keeps those that many fields share */
    public PdfShownText(String file, ResourceCache fonts) {
        this.file = file;
        this.fonts = fonts;
    }

    /** A page without its fields, which are drawn over it. */
    public PdfDrawing page(PDDocument document, int page) throws IOException {
        return page(document, page, Colour.WHITE);
    }

    private PdfDrawing page(PDDocument document, int page, Colour ground) throws IOException {
        PdfDrawingStripper stripper = new PdfDrawingStripper(this, document.getPage(page - 1));
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        PdfDrawing drawn = stripper.drawing(ground);
        compare(drawn, drawn);
        return drawn;
    }

    /**
     * What a field shows, where it stands on its page.
     *
     * @param behind the colour of the field
     */
    PdfDrawing of(PDAppearanceStream appearance, PDRectangle at, Colour behind) throws IOException {
        PDRectangle box = appearance.getBBox() == null ? new PDRectangle(600, 800) : appearance.getBBox();
        Rectangle2D drawn = box.transform(appearance.getMatrix()).getBounds2D();
        try (PDDocument scratch = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(
                    (float) drawn.getX(), (float) drawn.getY(), (float) drawn.getWidth(), (float) drawn.getHeight()));
            PDResources resources = new PDResources(new COSDictionary(), fonts);
            resources.put(COSName.getPDFName("F"), appearance);
            page.setResources(resources);
            PDStream stream = new PDStream(scratch);
            try (var out = stream.createOutputStream()) {
                out.write(DRAW);
            }
            page.setContents(stream);
            scratch.addPage(page);
            AffineTransform to = AffineTransform.getTranslateInstance(at.getLowerLeftX(), at.getLowerLeftY());
            to.scale(part(at.getWidth(), drawn.getWidth()), part(at.getHeight(), drawn.getHeight()));
            to.translate(-drawn.getX(), -drawn.getY());
            return page(scratch, 1, behind).moved(to);
        }
    }

    private static double part(double of, double whole) {
        return whole > 0 ? of / whole : 1;
    }

    void count(String operator) {
        drawings += operator.equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
        if (++steps > MOST_STEPS || drawings > MOST_DRAWINGS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
    }

    void requireFew(int marks) {
        if (marks > MOST_MARKS) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
    }

    /** To be called before the one is held against the other. */
    public void compare(PdfDrawing one, PdfDrawing other) {
        compared += one.size() * other.size();
        if (compared > MOST_COMPARED) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
    }
}
