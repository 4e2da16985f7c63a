package org.zhinan.form.filled;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** Reads values and defined names out of an XLSX file, and works nothing out. */
final class XlsxCellReader {
    private static final int MOST_CELLS = 100_000;
    private static final int MOST_DIGITS = 30;
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern TEXT = Pattern.compile("=?\"((?:[^\"]|\"\")*)\"");
    private static final Pattern PLACE =
            Pattern.compile("(?:'((?:[^']|'')+)'|([^'!]+))!\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** A cell that a defined name leads to; row and column count from 0. */
    record CellPlace(String sheet, int row, int column) {}

    private final XlsxPackage parts;
    private final Map<String, String> sheetParts = new LinkedHashMap<>();
    private final Map<String, CellPlace> names = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    private int cells;

    XlsxCellReader(XlsxPackage parts) {
        this.parts = parts;
        Map<String, String> related = related("", "_rels/.rels");
        String workbook = related.entrySet().stream()
                .filter(each -> each.getKey().startsWith("officeDocument "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> FileRefusalReason.NOT_XLSX.refuse(parts.file()));
        readWorkbook(workbook);
        related.forEach((kind, part) -> {
            if (kind.startsWith("custom-properties ")) {
                readProperties(part);
            }
        });
    }

    /** Where each name leads that names one cell in the whole file. */
    Map<String, CellPlace> names() {
        return names;
    }

    /** What the file says of itself: texts by defined names, else by properties. */
    Map<String, String> marks() {
        return marks;
    }

    SheetCells sheet(String name) {
        SheetCells sheet = new SheetCells(name);
        try (XmlPart xml = open(sheetParts.getOrDefault(name, ""))) {
            int row = -1;
            int column = -1;
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("row")) {
                    row = number(xml.attribute("r"), row + 2) - 1;
                    column = -1;
                } else if (next.get().equals("c")) {
                    column = column(xml.attribute("r"), column + 1);
                    readCell(xml, sheet, row, column);
                }
            }
        }
        return sheet;
    }

    private void readCell(XmlPart xml, SheetCells sheet, int row, int column) {
        String type = xml.attribute("t");
        boolean formula = false;
        String value = "";
        for (Optional<String> next = xml.nextWithin("c"); next.isPresent(); next = xml.nextWithin("c")) {
            switch (next.get()) {
                case "f" -> formula = true;
                case "v" -> value = value(xml.text(), type);
                case "is" -> value = richText(xml, "is");
                default -> {
                    // Extensions say nothing that was entered.
                }
            }
        }
        if (formula || !value.isBlank()) {
            if (++cells > MOST_CELLS || row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) {
                throw FileRefusalReason.TOO_MUCH.refuse(parts.file());
            }
            sheet.put(row, column, value, formula);
        }
    }

    private String value(String raw, String type) {
        return switch (type) {
            case "s" -> shared(raw);
            case "", "n" -> plainNumber(raw);
            default -> raw;
        };
    }

    private String shared(String raw) {
        int index = number(raw, -1);
        if (index < 0 || index >= strings.size()) {
            throw FileRefusalReason.DAMAGED.refuse(parts.file());
        }
        return strings.get(index);
    }

    /** A long number as its digits, however the program wrote it; no program writes more than 17 of them. */
    private static String plainNumber(String raw) {
        if (raw.length() > MOST_DIGITS) {
            return raw;
        }
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            return Math.abs(number.scale()) > 30
                    ? raw
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private void readWorkbook(String workbook) {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        Map<String, String> related = related(folder, folder + "_rels/" + workbook.substring(slash) + ".rels");
        try (XmlPart xml = open(workbook)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("sheet")) {
                    sheetParts.put(xml.attribute("name"), related.getOrDefault("worksheet " + xml.attribute("id"), ""));
                } else if (next.get().equals("definedName")
                        && xml.attribute("localSheetId").isEmpty()) {
                    String name = xml.attribute("name");
                    String formula = xml.text();
                    place(formula).ifPresent(place -> names.putIfAbsent(name, place));
                    constant(formula).ifPresent(text -> marks.putIfAbsent(name, text));
                }
            }
        }
        for (Map.Entry<String, String> each : related.entrySet()) {
            if (each.getKey().startsWith("sharedStrings ")) {
                readStrings(each.getValue());
            }
        }
    }

    private void readProperties(String part) {
        try (XmlPart xml = open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("property")) {
                    String name = xml.attribute("name");
                    marks.putIfAbsent(name, xml.text().strip());
                }
            }
        }
    }

    private void readStrings(String part) {
        try (XmlPart xml = open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("si")) {
                    strings.add(richText(xml, "si"));
                }
            }
        }
    }

    /** The runs of a text together, without the readings above ideographs. */
    private static String richText(XmlPart xml, String parent) {
        StringBuilder text = new StringBuilder();
        for (Optional<String> next = xml.nextWithin(parent); next.isPresent(); next = xml.nextWithin(parent)) {
            if (next.get().equals("t")) {
                text.append(xml.text());
            } else if (next.get().equals("rPh")) {
                xml.text();
            }
        }
        return text.toString();
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

    /** The parts that a part leads to, by {@code <last word of the kind> <id>}. */
    private Map<String, String> related(String folder, String part) {
        Map<String, String> related = new LinkedHashMap<>();
        try (XmlPart xml = open(part)) {
            for (Optional<String> next = xml.next(); next.isPresent(); next = xml.next()) {
                if (next.get().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    String kind = xml.attribute("Type").replaceFirst(".*/", "");
                    String target = xml.attribute("Target");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    related.put(kind + " " + xml.attribute("Id"), path);
                }
            }
        }
        return related;
    }

    private XmlPart open(String part) {
        try {
            InputStream in = parts.part(part).orElseThrow(() -> FileRefusalReason.NOT_XLSX.refuse(parts.file()));
            return new XmlPart(in, parts.file());
        } catch (IOException e) {
            throw FileRefusalReason.DAMAGED.refuse(parts.file());
        }
    }

    private static int column(String address, int otherwise) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches() ? CellReference.convertColStringToIndex(matcher.group(1)) : otherwise;
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : otherwise;
    }
}
