package org.zhinan.form.filled.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.zhinan.form.filled.workbook.SentCell.Kind;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.text.LevelledText;

/** The fields of a PDF as cells: those of one row of the form stand in one row, as the form has them, below where its header is. */
final class PdfFields {
    private static final String SHEET = "表格";
    private static final String OTHERS = "其他";
    private static final Pattern OF_ROW = Pattern.compile("row_([1-9][0-9]{0,4})_([a-z_]+[a-z])");
    private static final int MOST = 2_000;

    private final String file;
    private final PdfShownText shown;
    private final Set<COSBase> onPages = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SentSheet sheet = new SentSheet(SHEET, SentSheet.Role.TABLE);

    /** Fields that the form has not. */
    private final SentSheet others = new SentSheet(OTHERS, SentSheet.Role.TEXT);

    private int other;
    private final List<SentWorkbook.Name> names = new ArrayList<>();
    private final List<String> columns = new ArrayList<>(List.of("number"));
    private final Set<String> known = new HashSet<>();
    private int count;

    PdfFields(String file, PDDocument document, PdfShownText shown) throws IOException {
        this.file = file;
        this.shown = shown;
        for (PDPage page : document.getPages()) {
            page.getAnnotations().forEach(each -> onPages.add(each.getCOSObject()));
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
        String value = field.getValueAsString().replaceAll("\\r\\n?", "\n");
        Matcher row = OF_ROW.matcher(name == null ? "" : name);
        if (name == null || !known.add(name) || !row.matches() && !name.equals("stamp")) {
            put(field, others, new CellPlace(OTHERS, other++, 0), value);
        } else if (row.matches()) {
            name(name, field, new CellPlace(SHEET, Integer.parseInt(row.group(1)), column(row.group(2))), value);
        } else {
            name(name, field, new CellPlace(SHEET, 0, 2), value);
        }
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
        if (!value.isBlank() && widgets.stream().noneMatch(this::isSeen)) {
            into.notice(new Notice(place, Unread.HIDDEN_TEXT, value.strip()));
            return;
        }
        String seen = value;
        for (PDAnnotationWidget widget : widgets) {
            Optional<String> drawn = drawn(widget);
            if (drawn.isPresent() && !LevelledText.same(drawn.get(), value)) {
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
        return !hidden
                && onPages.contains(widget.getCOSObject())
                && widget.getRectangle() != null
                && widget.getRectangle().getWidth() > 1
                && widget.getRectangle().getHeight() > 1;
    }

    /** Without a drawing of its own, a viewer draws the value. */
    private Optional<String> drawn(PDAnnotation widget) throws IOException {
        PDAppearanceStream appearance = widget.getNormalAppearanceStream();
        return appearance == null ? Optional.empty() : Optional.of(shown.of(appearance));
    }
}
