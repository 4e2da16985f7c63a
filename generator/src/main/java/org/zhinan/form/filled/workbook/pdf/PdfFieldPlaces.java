package org.zhinan.form.filled.workbook.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Where the fields of the rows of a table stand: those of one row beside each other, the rows one below the other. */
public final class PdfFieldPlaces {
    /** Higher than a page. */
    private static final double PAGE = 20_000;

    private final PdfWidgetView view;
    private final List<Box> boxes = new ArrayList<>();

    /** @param down the middle of the box, in points from the top of the first page */
    private record Box(PDAnnotationWidget widget, int row, String column, double down, double height) {}

    public PdfFieldPlaces(PdfWidgetView view) {
        this.view = view;
    }

    public void add(int row, String column, PDAnnotationWidget widget) {
        PDRectangle at = widget.getRectangle();
        if (at != null) {
            double middle = (at.getLowerLeftY() + at.getUpperRightY()) / 2;
            boxes.add(new Box(widget, row, column, view.page(widget) * PAGE - middle, at.getHeight()));
        }
    }

    /** What stands beside another row than its own. */
    public Set<COSBase> misplaced() {
        Set<COSBase> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Integer, List<Box>> rows = new TreeMap<>();
        Map<String, List<Box>> columns = new HashMap<>();
        for (Box box : boxes) {
            rows.computeIfAbsent(box.row, row -> new ArrayList<>()).add(box);
            columns.computeIfAbsent(box.column, column -> new ArrayList<>()).add(box);
        }
        rows.values().forEach(row -> {
            Box middle = row.stream()
                    .sorted(Comparator.comparingDouble(Box::down))
                    .skip(row.size() / 2)
                    .findFirst()
                    .orElseThrow();
            row.stream()
                    .filter(box -> Math.abs(box.down - middle.down) > middle.height / 2)
                    .forEach(box -> found.add(box.widget.getCOSObject()));
        });
        columns.values().forEach(column -> {
            column.sort(Comparator.comparingInt(Box::row));
            List<Box> seen = column.stream()
                    .sorted(Comparator.comparingDouble(Box::down))
                    .toList();
            for (int at = 0; at < seen.size(); at++) {
                if (seen.get(at).row != column.get(at).row) {
                    found.add(seen.get(at).widget.getCOSObject());
                }
            }
        });
        return found;
    }
}
