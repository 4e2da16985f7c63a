package org.zhinan.form.filled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.Blank;
import org.zhinan.form.RealEdition;
import org.zhinan.problem.Problem;
import org.zhinan.text.Language;

/** Looks at a form that came back: what is found in it, and what a merge makes of it. */
abstract class ReturnedFormChecks {
    static final Path RETURNED = Path.of("src/test/resources/forms/returned");

    @TempDir
    Path folder;

    XlsxParts good;

    @BeforeEach
    void read() throws IOException {
        good = XlsxParts.of(RETURNED.resolve("good.xlsx"));
    }

    static List<String> findings(Path file) {
        return check(file).stream()
                .map(finding -> finding.where().cell() + " " + finding.message().en())
                .toList();
    }

    static List<String> chinese(Path file) {
        return check(file).stream().map(finding -> finding.in(Language.ZH)).toList();
    }

    private static List<Problem> check(Path file) {
        return new FormChecks(RealEdition.editions()).check(List.of(file));
    }

    /** The rows of the merged table, its fields with bars between them. */
    List<String> merged(Path file) throws IOException {
        XSSFSheet sheet = table(file);
        List<String> rows = new ArrayList<>();
        for (int row = 3; sheet.getRow(row) != null && sheet.getRow(row).getCell(5) != null; row++) {
            if (sheet.getRow(row).getCell(1).getStringCellValue().isEmpty()) {
                break;
            }
            List<String> cells = new ArrayList<>();
            for (int column = 1; column <= 5; column++) {
                cells.add(sheet.getRow(row).getCell(column).getStringCellValue());
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    String stamp(Path file) throws IOException {
        return table(file).getRow(1).getCell(2).getStringCellValue();
    }

    private XSSFSheet table(Path file) throws IOException {
        Path output = folder.resolve("merged.xlsx");
        new FormCollector(RealEdition.editions()).collect(List.of(file), Optional.empty(), output);
        return Blank.read(output).workbook().getSheetAt(0);
    }
}
