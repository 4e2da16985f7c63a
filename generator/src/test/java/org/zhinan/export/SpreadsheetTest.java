package org.zhinan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.Office;
import org.zhinan.site.SideFile;

/** LibreOffice in a Chinese setting, eager to see numbers and dates, opens the files, and each cell says what was written. */
class SpreadsheetTest {
    /** Commas, quotation marks, UTF-8, from line 1, Chinese; quoted cells are no texts by that alone; numbers are recognised. */
    private static final String LIKE_A_READER = "CSV:44,34,76,1,,2052,false,true";

    @TempDir
    Path folder;

    @Test
    void showsWhatEveryCellSays() throws Exception {
        Office.require();
        Exported data = Exported.real(folder.resolve("site"));
        Path guarded = data.path("guarded.csv");
        List<List<String>> dangerous =
                List.of(List.of("Text"), List.of("=1+1"), List.of("+1"), List.of("-2+3"), List.of("@SUM(1)"));
        Files.writeString(guarded, Csv.of(dangerous));
        List<String> names = new ArrayList<>(List.of("guarded.csv"));
        data.files().stream()
                .filter(file -> file.format().equals("CSV"))
                .map(SideFile::name)
                .forEach(names::add);

        convert(names.stream().map(data::path).toList());

        for (String name : names) {
            requireSame(name, data.csv(name));
        }
    }

    private void requireSame(String name, List<List<String>> written) throws IOException {
        Path file = folder.resolve(name.replace(".csv", ".xlsx"));
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).as(name).isEqualTo(written.size() - 1);
            for (int i = 0; i < written.size(); i++) {
                for (int j = 0; j < written.get(i).size(); j++) {
                    Cell cell = sheet.getRow(i).getCell(j, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    assertThat(shown(cell))
                            .as(name + " " + cell.getAddress())
                            .contains(written.get(i).get(j));
                }
            }
        }
    }

    /** What the cell says. A spreadsheet writes a date as its settings ask, so a date says it in each of the wordings of the text. */
    private static List<String> shown(Cell cell) {
        assertThat(cell.getCellType()).as(cell.getAddress().toString()).isNotEqualTo(CellType.FORMULA);
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            return Stream.of("yyyy-MM-dd", "yyyy年M月d日", "d MMMM yyyy")
                    .map(pattern ->
                            DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day))
                    .toList();
        }
        return List.of(new DataFormatter(Locale.ROOT).formatCellValue(cell));
    }

    private void convert(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=" + LIKE_A_READER,
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES))
                .as("LibreOffice ended in time")
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
