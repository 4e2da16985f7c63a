package org.zhinan.form.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.filled.FilledForm.Instance;
import org.zhinan.form.filled.workbook.SentCell;
import org.zhinan.form.filled.workbook.SentSheet;
import org.zhinan.form.filled.workbook.SentWorkbook;

/** The scenario instances that were chosen on one sheet, one a row, and for which row of the table the blank has meant each. */
final class ScenarioLines {
    private static final Pattern LINE = Pattern.compile("row_([1-9][0-9]{0,4})_([a-z_]+[a-z])_([1-9][0-9]{0,4})");
    private static final List<String> PARTS =
            List.of(FormFieldNames.DOMAIN, FormFieldNames.SCENARIO, FormFieldNames.INSTANCE);

    /** Whose lines these are stands so many columns before the domain. */
    private static final int LABEL = 2;

    private final SentSheet sheet;
    private final List<Integer> columns;
    private final NavigableMap<Integer, Integer> numbers;
    private final NavigableMap<Integer, Instance> lines = new TreeMap<>();
    private final NavigableMap<Integer, String> labels = new TreeMap<>();

    private ScenarioLines(SentSheet sheet, List<Integer> columns, NavigableMap<Integer, Integer> numbers) {
        this.sheet = sheet;
        this.columns = columns;
        this.numbers = numbers;
        for (int row = numbers.firstKey(); row <= sheet.lastRow(); row++) {
            read(row);
        }
    }

    private void read(int row) {
        Instance line = new Instance(
                sheet.at(row, columns.get(0)), sheet.at(row, columns.get(1)), sheet.at(row, columns.get(2)));
        if (line.cells().stream().anyMatch(SentCell::isFilled)) {
            lines.put(row, line);
        }
        SentCell label = sheet.at(row, Math.max(0, columns.get(0) - LABEL));
        if (label.isFormula()) {
            labels.put(row, label.text());
        }
    }

    /** One for each sheet that has such lines, in the order of the sheets. */
    static List<ScenarioLines> in(SentWorkbook workbook) {
        List<ScenarioLines> all = new ArrayList<>();
        for (SentSheet sheet : workbook.sheets()) {
            of(workbook, sheet).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<ScenarioLines> of(SentWorkbook workbook, SentSheet sheet) {
        Map<String, List<Integer>> columns = new TreeMap<>();
        NavigableMap<Integer, Integer> numbers = new TreeMap<>();
        for (SentWorkbook.Name each : workbook.names()) {
            Matcher matcher = LINE.matcher(each.name());
            if (matcher.matches() && each.place().sheet().equals(sheet.name()) && PARTS.contains(matcher.group(2))) {
                columns.computeIfAbsent(matcher.group(2), part -> new ArrayList<>())
                        .add(each.place().column());
                numbers.merge(each.place().row(), Integer.parseInt(matcher.group(1)), Math::min);
            }
        }
        if (columns.size() < PARTS.size()) {
            return Optional.empty();
        }
        List<Integer> usual = PARTS.stream()
                .map(part -> FormTableLocation.usual(columns.get(part).stream()).orElseThrow())
                .toList();
        return Optional.of(new ScenarioLines(sheet, usual, numbers));
    }

    SentSheet sheet() {
        return sheet;
    }

    /** The first row that is one for a line. */
    int first() {
        return numbers.firstKey();
    }

    /** Whether a cell of this column is one to fill in. */
    boolean isInput(int column) {
        return columns.contains(column);
    }

    /** Those in which anything stands, by the row of the sheet. */
    NavigableMap<Integer, Instance> all() {
        return lines;
    }

    /** The rows of the sheet that the blank has meant for this row of the table; one that was inserted belongs to that above. */
    List<Integer> rowsOf(int number) {
        return lines.keySet().stream()
                .filter(row -> numbers.floorEntry(row).getValue() == number)
                .toList();
    }

    /** Whose line the sheet says that this is; empty where it says nothing. */
    String label(int row) {
        Map.Entry<Integer, String> label = labels.floorEntry(row);
        return label == null ? "" : label.getValue();
    }
}
