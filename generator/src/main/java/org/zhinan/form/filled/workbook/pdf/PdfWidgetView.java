package org.zhinan.form.filled.workbook.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.zhinan.form.filled.workbook.look.Colour;

/** Where the boxes of fields are, and what is seen of them. */
public final class PdfWidgetView {
    /** Points of width and height in which nobody reads anything. */
    private static final int LEAST = 4;

    private final PdfShownText shown;
    private final Map<COSBase, Integer> pages = new IdentityHashMap<>();
    private final Map<COSBase, PDRectangle> papers = new IdentityHashMap<>();
    private final Optional<PDOptionalContentProperties> layers;

    public PdfWidgetView(PDDocument document, PdfShownText shown) throws IOException {
        this.shown = shown;
        this.layers = Optional.ofNullable(document.getDocumentCatalog().getOCProperties());
        int number = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation each : page.getAnnotations()) {
                pages.put(each.getCOSObject(), number);
                papers.put(each.getCOSObject(), page.getCropBox());
            }
            number++;
        }
    }

    /** From 0. */
    int page(PDAnnotationWidget widget) {
        return pages.getOrDefault(widget.getCOSObject(), 0);
    }

    public boolean isSeen(PDAnnotationWidget widget) {
        boolean hidden = widget.isHidden() || widget.isNoView() || widget.isInvisible();
        return !hidden && isOn(widget) && isWithin(widget.getRectangle(), papers.get(widget.getCOSObject()));
    }

    /** Whether a part of it as wide and high as a letter is on a page. */
    private static boolean isWithin(PDRectangle field, PDRectangle page) {
        return field != null
                && page != null
                && Math.min(field.getUpperRightX(), page.getUpperRightX())
                                - Math.max(field.getLowerLeftX(), page.getLowerLeftX())
                        > LEAST
                && Math.min(field.getUpperRightY(), page.getUpperRightY())
                                - Math.max(field.getLowerLeftY(), page.getLowerLeftY())
                        > LEAST;
    }

    /** Whether the layer that it is on, if it is on one, is shown. */
    private boolean isOn(PDAnnotationWidget widget) {
        PDPropertyList layer = widget.getOptionalContent();
        return !(layer instanceof PDOptionalContentGroup group)
                || layers.isEmpty()
                || layers.get().isGroupEnabled(group);
    }

    /** Without a drawing of its own, a viewer draws the value. */
    public Optional<PdfDrawing> drawn(PDAnnotationWidget widget) throws IOException {
        PDAppearanceStream appearance = widget.getNormalAppearanceStream();
        return appearance == null || widget.getRectangle() == null
                ? Optional.empty()
                : Optional.of(shown.of(appearance, widget.getRectangle(), ground(widget)));
    }

    /** One that is seen. */
    public PdfEntry entry(PDAnnotationWidget widget, Optional<PdfDrawing> drawn) {
        PdfDrawing drawing = drawn.orElseGet(() -> PdfDrawing.undrawn(widget.getRectangle()));
        return new PdfEntry(widget, page(widget), drawing);
    }

    static Colour ground(PDAnnotationWidget widget) {
        PDAppearanceCharacteristicsDictionary looks = widget.getAppearanceCharacteristics();
        PDColor ground = looks == null ? null : looks.getBackground();
        return ground == null || ground.getComponents().length == 0 ? Colour.WHITE : PdfDrawingStripper.colour(ground);
    }
}
