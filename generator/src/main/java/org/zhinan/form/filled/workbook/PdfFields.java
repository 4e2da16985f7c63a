package org.zhinan.form.filled.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.zhinan.form.filled.refusal.FileRefusalReason;
import org.zhinan.form.filled.workbook.SentCell.Kind;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.parts.XmlPart;
import org.zhinan.form.filled.workbook.pdf.PdfShownText;
import org.zhinan.text.TextFolding;

/** The fields of a PDF as cells: those of one row of the form stand in one row, as the form has them, below where its header is. */
final class PdfFields {
    private static final String SHEET = "表格";
    private static final String OTHERS = "其他";
    private static final Pattern OF_ROW = Pattern.compile("row_([1-9][0-9]{0,4})_([a-z_]+[a-z])");
    private static final int MOST = 2_000;

    /** Points of width and height in which nobody reads anything. */
    private static final int LEAST = 4;

    private final String file;
    private final PdfShownText shown;
    private final Map<COSBase, PDRectangle> onPages = new IdentityHashMap<>();
    private final Optional<PDOptionalContentProperties> layers;
    private final SentSheet sheet = new SentSheet(SHEET, SentSheet.Role.TABLE);

    /** Fields that the form has not. */
    private final SentSheet others = new SentSheet(OTHERS, SentSheet.Role.TEXT);

    /** What draws those that are read. */
    private final Set<COSBase> widgets = Collections.newSetFromMap(new IdentityHashMap<>());

    private int other;
    private final List<SentWorkbook.Name> names = new ArrayList<>();
    private final List<String> columns = new ArrayList<>(List.of("number"));
    private final Set<String> known = new HashSet<>();
    private int count;

    PdfFields(String file, PDDocument document, PdfShownText shown) throws IOException {
        this.file = file;
        this.shown = shown;
        this.layers = Optional.ofNullable(document.getDocumentCatalog().getOCProperties());
        for (PDPage page : document.getPages()) {
            page.getAnnotations().forEach(each -> onPages.put(each.getCOSObject(), page.getCropBox()));
        }
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
            name(name, field, new CellPlace(SHEET, Integer.parseInt(row.group(1)), column(row.group(2))), value);
        } else {
            name(name, field, new CellPlace(SHEET, 0, 2), value);
        }
    }

    /** What a box on a page shows that is drawn as a field and is of none that was read; nothing of others. */
    String leftBehind(PDAnnotationWidget widget) throws IOException {
        if (widgets.contains(widget.getCOSObject()) || !isSeen(widget)) {
            return "";
        }
        String stored = widget.getCOSObject().getString(COSName.V, "");
        return drawn(widget).orElse(stored).strip();
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
        if (!value.isBlank() && widgets.stream().noneMatch(this::isSeen)) {
            into.notice(new Notice(place, Unread.HIDDEN_TEXT, value.strip()));
            return;
        }
        String seen = value;
        for (PDAnnotationWidget widget : widgets) {
            Optional<String> drawn = drawn(widget);
            if (drawn.isPresent() && !TextFolding.same(drawn.get(), value)) {
                seen = drawn.get().isBlank() ? value : drawn.get();
                into.put(new SentCell(place, Kind.TEXT, seen, value, ""));
                into.notice(new Notice(place, Unread.SHOWN, drawn.get().strip()));
                return;
            }
        }
        if (!value.isBlank()) {
            into.put(new SentCell(place, Kind.TEXT, seen, value, ""));
        }
    }

    private boolean isSeen(PDAnnotationWidget widget) {
        boolean hidden = widget.isHidden() || widget.isNoView() || widget.isInvisible();
        return !hidden && isOn(widget) && isWithin(widget.getRectangle(), onPages.get(widget.getCOSObject()));
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
    private Optional<String> drawn(PDAnnotationWidget widget) throws IOException {
        PDAppearanceStream appearance = widget.getNormalAppearanceStream();
        if (appearance == null) {
            return Optional.empty();
        }
        PDAppearanceCharacteristicsDictionary looks = widget.getAppearanceCharacteristics();
        PDColor ground = looks == null ? null : looks.getBackground();
        return Optional.of(shown.of(appearance, ground == null ? new float[0] : ground.getComponents()));
    }
}
