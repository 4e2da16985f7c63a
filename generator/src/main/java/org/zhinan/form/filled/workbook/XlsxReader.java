package org.zhinan.form.filled.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.zhinan.form.filled.workbook.SentSheet.Notice;
import org.zhinan.form.filled.workbook.SentSheet.Unread;
import org.zhinan.form.filled.workbook.SentWorkbook.Name;
import org.zhinan.form.filled.workbook.look.Palette;
import org.zhinan.form.filled.workbook.look.ThemeColours;
import org.zhinan.form.filled.workbook.parts.Relations;
import org.zhinan.form.filled.workbook.parts.SentPackage;
import org.zhinan.form.filled.workbook.parts.XmlPart;

/** Reads an XLSX file, and works nothing out. */
final class XlsxReader {
    private static final Pattern TEXT = Pattern.compile("=?\"((?:[^\"]|\"\")*)\"");
    private static final Pattern PLACE =
            Pattern.compile("(?:'((?:[^']|'')+)'|([^'!]+))!\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    private final SentPackage parts;
    private final List<Listed> listed = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private boolean from1904;
    private boolean shown;
    private boolean unshown;

    /** A sheet of the workbook's list; {@code part} is empty for a sheet without cells, as a diagram is. */
    private record Listed(String name, boolean hidden, String part) {}

    private XlsxReader(SentPackage parts) {
        this.parts = parts;
    }

    /** @param workbook the part that lists the sheets */
    static SentWorkbook read(SentPackage parts, Relations related, String workbook) {
        return new XlsxReader(parts).read(related, workbook);
    }

    private SentWorkbook read(Relations related, String workbook) {
        Relations own = Relations.of(parts, workbook);
        readWorkbook(workbook, own);
        XlsxCellBuilder contents = new XlsxCellBuilder(
                parts.file(),
                own.first("sharedStrings")
                        .map(part -> SharedTexts.read(parts, part))
                        .orElse(List.of()),
                own.first("styles")
                        .map(part -> WorkbookStyles.read(parts, part, theme(own)))
                        .orElse(WorkbookStyles.NONE),
                from1904);
        related.all("custom-properties").forEach(part -> readProperties(parts, part, marks));
        List<SentSheet> sheets = new ArrayList<>();
        for (Listed each : listed) {
            SentSheet sheet = new SentSheet(each.name, each.hidden || unshown && !shown);
            if (each.part.isEmpty()) {
                sheet.notice(new Notice(new CellPlace(each.name, 0, 0), Unread.OBJECT, ""));
            } else {
                new XlsxSheetReader(parts, contents, sheet).read(each.part);
            }
            sheets.add(sheet);
        }
        return new SentWorkbook(parts.file(), List.copyOf(sheets), List.copyOf(names), marks);
    }

    private void readWorkbook(String workbook, Relations related) {
        try (XmlPart xml = parts.open(workbook)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                switch (next.get()) {
                    case "workbookPr" -> from1904 = xml.isTrue("date1904");
                    case "workbookView" -> {
                        // In a window that is hidden, no sheet is seen.
                        boolean hidden = xml.attribute("visibility").endsWith("idden");
                        unshown |= hidden;
                        shown |= !hidden;
                    }
                    case "sheet" ->
                        listed.add(new Listed(
                                xml.attribute("name"),
                                xml.attribute("state").endsWith("idden"),
                                related.target("worksheet", xml.attribute("id")).orElse("")));
                    case "definedName" -> readName(xml);
                    default -> {
                        // Views and the like say nothing that was entered.
                    }
                }
            }
        }
    }

    /** The colours of the theme, where the workbook has one. */
    private Palette theme(Relations own) {
        return own.first("theme")
                .filter(parts::has)
                .map(part -> Palette.USUAL.withTheme(ThemeColours.read(parts, part)))
                .orElse(Palette.USUAL);
    }

    private void readName(XmlPart xml) {
        parts.countOther();
        String name = xml.attribute("name");
        String scope = xml.attribute("localSheetId");
        String formula = xml.text();
        place(formula).ifPresent(place -> names.add(new Name(name, scope(scope), place)));
        if (scope.isEmpty()) {
            constant(formula).ifPresent(text -> marks.putIfAbsent(name, text));
        }
    }

    private Optional<String> scope(String index) {
        return index.matches("[0-9]{1,4}") && Integer.parseInt(index) < listed.size()
                ? Optional.of(listed.get(Integer.parseInt(index)).name)
                : Optional.empty();
    }

    /** What a file says of itself by name; what was known before stays. */
    static void readProperties(SentPackage parts, String part, Map<String, String> marks) {
        try (XmlPart xml = parts.open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("property")) {
                    String name = xml.attribute("name");
                    marks.putIfAbsent(name, xml.text().strip());
                }
            }
        }
    }

    private static Optional<String> constant(String formula) {
        Matcher matcher = TEXT.matcher(formula.strip());
        return matcher.matches() ? Optional.of(matcher.group(1).replace("\"\"", "\"")) : Optional.empty();
    }

    private static Optional<CellPlace> place(String formula) {
        Matcher matcher = PLACE.matcher(formula.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sheet =
                matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
        int column = CellReference.convertColStringToIndex(matcher.group(3));
        return Optional.of(new CellPlace(sheet, Integer.parseInt(matcher.group(4)) - 1, column));
    }
}
