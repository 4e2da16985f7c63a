package org.zhinan.form.filled.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.SentCell.Kind;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.parts.XmlPart;
import org.zhinan.form.filled.workbook.pdf.PdfDrawing;
import org.zhinan.form.filled.workbook.pdf.PdfEntry;
import org.zhinan.form.filled.workbook.pdf.PdfFieldLook;
import org.zhinan.form.filled.workbook.pdf.PdfFieldPlaces;
import org.zhinan.form.filled.workbook.pdf.PdfShownText;
import org.zhinan.form.filled.workbook.pdf.PdfWidgetView;
import org.zhinan.text.TextFolding;

/** The fields of a PDF as cells: those of one row of the form stand in one row, as the form has them, below where its header is. */
final class PdfFields {
    private static final String SHEET = "表格";
    private static final String OTHERS = "其他";
    private static final Pattern OF_ROW = Pattern.compile("row_([1-9][0-9]{0,4})_([a-z_]+[a-z])");
    private static final int MOST = 2_000;

    private record Typed(PdfEntry entry, SentCell cell) {}

    private final String file;
    private final PdfShownText shown;
    private final PdfWidgetView view;
    private final PdfFieldPlaces places;
    private final SentSheet sheet = new SentSheet(SHEET, SentSheet.Role.TABLE);

    /** Fields that the form has not. */
    private final SentSheet others = new SentSheet(OTHERS, SentSheet.Role.TEXT);

    /** What draws those that are read. */
    private final Set<COSBase> widgets = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What was typed, by where it is read. */
    private final List<Typed> entries = new ArrayList<>();

    private int other;
    private final List<SentWorkbook.Name> names = new ArrayList<>();
    private final List<String> columns = new ArrayList<>(List.of("number"));
    private final Set<String> known = new HashSet<>();
    private int count;

    PdfFields(String file, PDDocument document, PdfShownText shown) throws IOException {
        this.file = file;
        this.shown = shown;
        this.view = new PdfWidgetView(document, shown);
        this.places = new PdfFieldPlaces(view);
    }

    List<SentWorkbook.Name> names() {
        return List.copyOf(names);
    }

    List<SentSheet> read(PDAcroForm form) throws IOException {
        for (PDField field : form.getFields()) {
            read(field, 0);
        }
        return List.of(sheet, others);
    }

    private void read(PDField field, int depth) throws IOException {
        if (++count > MOST || depth > 20) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        if (field instanceof PDNonTerminalField parent) {
            for (PDField child : parent.getChildren()) {
                read(child, depth + 1);
            }
            return;
        }
        String name = field.getFullyQualifiedName();
        String value = value(field).replaceAll("\\r\\n?", "\n");
        Matcher row = OF_ROW.matcher(name == null ? "" : name);
        if (name == null || !known.add(name) || !row.matches() && !name.equals("stamp")) {
            put(field, others, new CellPlace(OTHERS, other++, 0), value);
        } else if (row.matches()) {
            int number = Integer.parseInt(row.group(1));
            field.getWidgets().stream().filter(view::isSeen).forEach(each -> places.add(number, row.group(2), each));
            name(name, field, new CellPlace(SHEET, number, column(row.group(2))), value);
        } else {
            name(name, field, new CellPlace(SHEET, 0, 2), value);
        }
    }

    /** What a box on a page shows that is drawn as a field and is of none that was read; nothing of others. */
    String leftBehind(PDAnnotationWidget widget) throws IOException {
        if (widgets.contains(widget.getCOSObject()) || !view.isSeen(widget)) {
            return "";
        }
        String stored = widget.getCOSObject().getString(COSName.V, "");
        return view.drawn(widget).map(PdfDrawing::text).orElse(stored).strip();
    }

    /** What a list shows for what was chosen from it stands beside that. */
    private static String value(PDField field) {
        if (!(field instanceof PDChoice list)) {
            return field.getValueAsString();
        }
        List<String> stored = list.getOptionsExportValues();
        List<String> shown = list.getOptionsDisplayValues();
        return list.getValue().stream()
                .map(each -> stored.contains(each) ? shown.get(stored.indexOf(each)) : each)
                .collect(Collectors.joining("\n"));
    }

    private int column(String field) {
        if (!columns.contains(field)) {
            columns.add(field);
        }
        return columns.indexOf(field);
    }

    private void name(String name, PDField field, CellPlace place, String value) throws IOException {
        names.add(new SentWorkbook.Name(name, Optional.empty(), place));
        put(field, sheet, place, value);
    }

    private void put(PDField field, SentSheet into, CellPlace place, String value) throws IOException {
        if (value.length() > XmlPart.MOST_TEXT) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        List<PDAnnotationWidget> widgets = field.getWidgets();
        widgets.forEach(each -> this.widgets.add(each.getCOSObject()));
        if (!value.isBlank() && widgets.stream().noneMatch(view::isSeen)) {
            into.notice(new Notice(place, Unread.HIDDEN_TEXT, value.strip()));
            return;
        }
        String seen = value;
        for (PDAnnotationWidget widget : widgets) {
            Optional<PdfDrawing> drawn = view.drawn(widget);
            String text = drawn.map(PdfDrawing::text).orElse(value);
            if (seen.equals(value) && !TextFolding.same(text, value)) {
                seen = text.isBlank() ? value : text;
                into.notice(new Notice(place, Unread.SHOWN, text.strip()));
            } else if (drawn.filter(PdfDrawing::isCut).isPresent()) {
                into.notice(new Notice(place, Unread.CUT, value.strip()));
            }
            if (!seen.isBlank() && view.isSeen(widget)) {
                entries.add(new Typed(
                        view.entry(widget, drawn), SentCell.empty(place).with(seen)));
            }
        }
        if (!seen.isBlank() || !value.isBlank()) {
            into.put(new SentCell(place, Kind.TEXT, seen, value, ""));
            look(new PdfFieldLook(field), widgets, into, place, value);
        }
    }

    /** What the field says of how it is drawn. */
    private static void look(
            PdfFieldLook look, List<PDAnnotationWidget> widgets, SentSheet sheet, CellPlace place, String value) {
        look.richText()
                .filter(rich -> !TextFolding.same(rich, value))
                .ifPresent(rich -> sheet.notice(new Notice(place, Unread.SHOWN, rich)));
        Map<Unread, Boolean> looks = new EnumMap<>(Unread.class);
        looks.put(Unread.STRUCK, look.isStruck());
        looks.put(Unread.FAINT, widgets.stream().anyMatch(look::isFaint));
        looks.put(Unread.SYMBOLS, look.isShownOtherwise(value));
        looks.forEach((kind, is) -> {
            if (is && !value.isBlank()) {
                sheet.notice(new Notice(place, kind, value.strip()));
            }
        });
    }

    /** Tells what is not seen as it was typed for what a page shows beside it, or stands at another place. */
    void look(PDPage page, int number, PdfDrawing drawn) throws IOException {
        Set<COSBase> misplaced = places.misplaced();
        List<PDAnnotation> notes = page.getAnnotations();
        entries.stream().filter(each -> each.entry.page() == number).forEach(each -> {
            SentSheet into = each.cell.place().sheet().equals(SHEET) ? sheet : others;
            shown.compare(each.entry.drawing(), drawn);
            if (each.entry.isCoveredOn(drawn, notes)) {
                into.notice(new Notice(each.cell.place(), Unread.COVERED, each.cell.text()));
            } else if (each.entry.isLostOn(drawn)) {
                into.notice(new Notice(each.cell.place(), Unread.FAINT, each.cell.text()));
            }
            boolean lost = misplaced.contains(each.entry.widget().getCOSObject());
            String label = lost ? "" : each.entry.label(drawn, each.cell.place().row() == 0);
            into.notice(new Notice(each.cell.place(), Unread.LABELLED, label));
        });
    }
}
