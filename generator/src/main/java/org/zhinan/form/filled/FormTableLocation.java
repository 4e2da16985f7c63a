package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.form.filled.workbook.SentSheet;
import org.zhinan.form.filled.workbook.SentSheet.Role;
import org.zhinan.form.filled.workbook.SentWorkbook;
import org.zhinan.library.Form;
import org.zhinan.text.Language;
import org.zhinan.text.TextFolding;

/**
 * Where the table stands on one sheet: found by the names that the blank gives its cells, which follow rows and columns that are
 * moved; on a copy of the sheet without names, and in a document, by its header.
 *
 * @param named whether every row down to the last is one of the form's
 * @param header the row above the first one
 * @param columns by field, in the order of the form, without those that are gone
 * @param last the last row that has a name; without names, the last one of the sheet
 * @param numbers the number of the row by the row of the sheet, as far as it has a name
 */
record FormTableLocation(
        SentSheet sheet,
        boolean named,
        int header,
        Map<String, Integer> columns,
        int last,
        Map<Integer, Integer> numbers) {
    private static final Pattern FIELD = Pattern.compile("row_([1-9][0-9]{0,4})_([a-z_]+[a-z])");

    /** No more rows are looked at for a header. */
    static final int MOST_HEAD = 100;

    /** A name of a cell of the table: of which row, of which field, and where it leads by now. */
    private record Named(int number, String field, int row, int column) {}

    /** On every sheet that has at least half of the columns; of a document, in every table that has all of them. */
    static List<FormTableLocation> in(SentWorkbook workbook, Form form) {
        return workbook.sheets().stream()
                .flatMap(sheet -> byNames(workbook, sheet, form).or(() -> byHeader(sheet, form)).stream())
                .toList();
    }

    static List<String> fields(Form form) {
        return form.columns().stream()
                .filter(column -> column.type() != Type.NUMBER)
                .map(Form.Column::field)
                .toList();
    }

    List<String> missing(Form form) {
        return fields(form).stream()
                .filter(field -> !columns.containsKey(field))
                .toList();
    }

    int first() {
        return header + 1;
    }

    /** The cells of a row by field; of a field whose column is gone, an empty one. */
    Map<String, SentCell> cells(Form form, int row) {
        Map<String, SentCell> cells = new LinkedHashMap<>();
        for (String field : fields(form)) {
            cells.put(field, columns.containsKey(field) ? sheet.at(row, columns.get(field)) : gone(row));
        }
        return cells;
    }

    private SentCell gone(int row) {
        return SentCell.empty(sheet.at(row, 0).place());
    }

    private static Optional<FormTableLocation> byNames(SentWorkbook workbook, SentSheet sheet, Form form) {
        List<Named> named = named(workbook, sheet, form);
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String field : fields(form)) {
            usual(named.stream()
                            .filter(each -> each.field.equals(FormFieldNames.inName(field)))
                            .map(Named::column))
                    .ifPresent(column -> columns.put(field, column));
        }
        if (!suffice(columns, form)) {
            return Optional.empty();
        }
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        named.stream()
                .filter(each -> columns.containsValue(each.column))
                .forEach(each -> numbers.putIfAbsent(each.row, each.number));
        int header = headerAbove(sheet, form, numbers.firstKey());
        return Optional.of(new FormTableLocation(sheet, true, header, columns, numbers.lastKey(), numbers));
    }

    /** Those of a row of cells first that belong together longest: that of the scenarios, then the others in the form's order. */
    private static List<Named> named(SentWorkbook workbook, SentSheet sheet, Form form) {
        List<String> order = Stream.concat(
                        form.columns().stream()
                                .filter(column -> column.type() == Type.SCENARIOS)
                                .map(Form.Column::field),
                        fields(form).stream())
                .map(FormFieldNames::inName)
                .toList();
        List<Named> named = new ArrayList<>();
        for (SentWorkbook.Name each : workbook.names()) {
            if (!each.place().sheet().equals(sheet.name())) {
                continue;
            }
            Matcher matcher = FIELD.matcher(each.name());
            if (matcher.matches()
                    && each.scope().filter(scope -> !scope.equals(sheet.name())).isEmpty()
                    && order.contains(matcher.group(2))) {
                named.add(new Named(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2),
                        each.place().row(),
                        each.place().column()));
            }
        }
        named.sort(Comparator.comparingInt((Named each) -> order.indexOf(each.field))
                .thenComparingInt(Named::number)
                .thenComparingInt(Named::row));
        return named;
    }

    /** The first row may have been cut out, its names with it: then the header is not right above the first name. */
    private static int headerAbove(SentSheet sheet, Form form, int first) {
        Map<String, String> labels = labels(form);
        for (int row = first - 1; row >= 0; row--) {
            if (suffice(labelled(sheet, labels, row), form)) {
                return row;
            }
        }
        return first - 1;
    }

    private static Map<String, Integer> labelled(SentSheet sheet, Map<String, String> labels, int row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (SentCell cell : sheet.row(row)) {
            field(labels, cell.text())
                    .ifPresent(field -> columns.putIfAbsent(field, cell.place().column()));
        }
        return columns;
    }

    /** What has the official header in a document is the form: nothing else says so there. */
    private static Optional<FormTableLocation> byHeader(SentSheet sheet, Form form) {
        if (sheet.role() == Role.PAGES) {
            return Optional.empty();
        }
        boolean whole = sheet.role() != Role.SHEET;
        Map<String, String> labels = labels(form);
        for (int row = 0; row <= Math.min(sheet.lastRow(), MOST_HEAD); row++) {
            Map<String, Integer> columns = labelled(sheet, labels, row);
            if (whole ? columns.size() == fields(form).size() : suffice(columns, form)) {
                Map<String, Integer> ordered = new LinkedHashMap<>();
                fields(form).stream()
                        .filter(columns::containsKey)
                        .forEach(field -> ordered.put(field, columns.get(field)));
                return Optional.of(new FormTableLocation(sheet, whole, row, ordered, sheet.lastRow(), Map.of()));
            }
        }
        return Optional.empty();
    }

    /** The field by each label of its column as it may be written, folded: in either language or in both. */
    private static Map<String, String> labels(Form form) {
        Map<String, String> labels = new HashMap<>();
        for (Form.Column column : form.columns()) {
            if (column.type() != Type.NUMBER) {
                String zh = TextFolding.of(column.label().in(Language.ZH));
                String en = TextFolding.of(column.label().in(Language.EN));
                Stream.of(zh, en, en + zh).forEach(label -> labels.putIfAbsent(label, column.field()));
            }
        }
        labels.remove("");
        return labels;
    }

    /** Which field a column is for by its label. */
    private static Optional<String> field(Map<String, String> labels, String label) {
        return label.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(labels.get(TextFolding.of(label)))
                        .or(() -> OfficialChineseLookup.of(label).map(labels::get));
    }

    private static boolean suffice(Map<String, Integer> columns, Form form) {
        return columns.size() * 2 > fields(form).size();
    }

    /** The one that most of them are, of several the smallest. */
    static Optional<Integer> usual(Stream<Integer> values) {
        Map<Integer, Long> counts =
                values.collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
