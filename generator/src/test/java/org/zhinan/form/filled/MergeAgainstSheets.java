package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhinan.form.Blank;
import org.zhinan.form.RealEdition;
import org.zhinan.form.xlsx.BlankTableTexts;
import org.zhinan.library.Form;
import org.zhinan.problem.Problem;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;
import org.zhinan.text.TextFolding;

/**
 * What POI says that the sheets of a returned form show, against what is merged of them: each row that is shown is merged as it
 * is, or has a remark, or a finding names the row; nothing else is merged.
 */
final class MergeAgainstSheets {
    private static final Form FORM = RealEdition.form("recommendation-summary");
    private static final DataFormatter SHOWN = new DataFormatter();
    private static final Set<String> BLANK = BlankTableTexts.of(RealEdition.get(), FORM, Language.ZH).stream()
            .map(TextFolding::of)
            .collect(Collectors.toSet());

    private final Path file;
    private final Map<String, List<String>> shown = new TreeMap<>();
    private final Set<String> found = new TreeSet<>();

    private MergeAgainstSheets(Path file) {
        this.file = file;
    }

    /** @param what was done to the file, for a failure to say */
    static void check(Path file, Object what) throws IOException {
        MergeAgainstSheets check = new MergeAgainstSheets(file);
        Path output = file.resolveSibling("merged.xlsx");
        List<Problem> findings = new FormChecks(RealEdition.editions()).check(List.of(file));
        findings.forEach(finding -> check.found.add(row(finding.where().cell())));
        try {
            new FormCollector(RealEdition.editions()).collect(List.of(file), Optional.empty(), output);
        } catch (ProblemsException e) {
            // The whole file is refused, with a word of why.
            return;
        }
        check.readShown();
        assertThat(check.differences(output)).as(what + "\n" + findings).isEmpty();
        Files.delete(output);
    }

    private void readShown() throws IOException {
        XSSFWorkbook workbook = Blank.read(file).workbook();
        for (Sheet sheet : workbook) {
            Map<Integer, Integer> columns = columns(sheet);
            if (!columns.isEmpty()) {
                sheet.forEach(row -> readRow(sheet, row, columns));
            }
        }
    }

    /** Where each column of the form stands, by its label; empty on a sheet without the header. */
    private static Map<Integer, Integer> columns(Sheet sheet) {
        for (Row row : sheet) {
            Map<Integer, Integer> columns = new TreeMap<>();
            for (Cell cell : row) {
                for (int i = 1; i < FORM.columns().size(); i++) {
                    if (TextFolding.same(
                            text(cell), FORM.columns().get(i).label().zh())) {
                        columns.put(i, cell.getColumnIndex());
                    }
                }
            }
            // Two columns may have been deleted, and more.
            if (columns.size() > 1) {
                columns.put(0, row.getRowNum());
                return columns;
            }
        }
        return Map.of();
    }

    private void readRow(Sheet sheet, Row row, Map<Integer, Integer> columns) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < FORM.columns().size(); i++) {
            Cell cell = columns.containsKey(i) ? row.getCell(columns.get(i)) : null;
            texts.add(cell == null ? "" : TextFolding.of(text(cell)));
        }
        boolean entered = texts.stream().anyMatch(text -> !text.isEmpty() && !BLANK.contains(text));
        if (row.getRowNum() > columns.get(0) && entered) {
            shown.put(sheet.getSheetName() + "!" + (row.getRowNum() + 1), texts);
        }
    }

    private List<String> differences(Path output) throws IOException {
        XSSFWorkbook merged = Blank.read(output).workbook();
        List<String> differences = new ArrayList<>();
        Set<String> sources = new TreeSet<>();
        for (int i = 0; isSource(merged.getSheetAt(1).getRow(i + 1)); i++) {
            Row source = merged.getSheetAt(1).getRow(i + 1);
            String place =
                    text(source.getCell(3)) + "!" + (int) source.getCell(4).getNumericCellValue();
            sources.add(place);
            List<String> texts = new ArrayList<>();
            for (int column = 1; column < FORM.columns().size(); column++) {
                texts.add(TextFolding.of(text(merged.getSheetAt(0).getRow(3 + i).getCell(column))));
            }
            boolean remarked = !text(source.getCell(5)).isEmpty();
            if (!texts.equals(shown.get(place)) && !remarked) {
                differences.add(place + " shows " + shown.get(place) + ", merged " + texts);
            }
        }
        shown.keySet().stream()
                .filter(place -> !sources.contains(place) && !found.contains(place))
                .forEach(place -> differences.add(place + " shows " + shown.get(place) + ", not merged"));
        return differences;
    }

    private static boolean isSource(Row row) {
        return row != null && row.getCell(4) != null && row.getCell(4).getCellType() == CellType.NUMERIC;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            String text = SHOWN.formatCellValue(cell);
            // POI shows the quotation marks of some formats.
            return cell.getCellType() == CellType.NUMERIC ? text.replace("\"", "") : text;
        }
        if (((XSSFCell) cell).getRawValue() == null) {
            return "";
        }
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    /** As {@code Sheet!5} of {@code Sheet!B5}. */
    private static String row(String cell) {
        return cell.replaceFirst("![A-Z]+", "!");
    }
}
