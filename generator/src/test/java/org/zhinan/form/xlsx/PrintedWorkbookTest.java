package org.zhinan.form.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.Office;
import org.zhinan.form.RealEdition;
import org.zhinan.library.Form;
import org.zhinan.text.Language;

/** The pages that LibreOffice prints of a table that is blank, or filled in: those of the table and of the lists, and none that is empty. */
class PrintedWorkbookTest {
    private static final Form FORM = RealEdition.form("recommendation-summary");
    private static final String LAST_NOTE = "推荐数量不能超过通知中规定的上限";

    /** Those that are too short for a column to break them. */
    private static final List<String> SCENARIOS = RealEdition.get().scenarios().stream()
            .map(scenario -> scenario.name().zh())
            .filter(name -> name.length() < 9)
            .toList();

    @TempDir
    Path folder;

    @Test
    void noPageIsEmpty() throws Exception {
        print(6, 15, 25);
    }

    @Test
    @Tag("all")
    void noPageOfALongTableIsEmpty() throws Exception {
        print(300);
    }

    private void print(int... rows) throws Exception {
        Office.require();
        List<Path> files = new ArrayList<>();
        for (int each : rows) {
            for (Language language : Language.values()) {
                byte[] blank =
                        WorkbookLayout.of(RealEdition.get(), withRows(each)).draw(language);
                files.add(Files.write(folder.resolve(each + "-blank-" + language + ".xlsx"), blank));
                files.add(fill(blank, each, folder.resolve(each + "-filled-" + language + ".xlsx")));
            }
        }
        for (Path pdf : Office.convert(files, "pdf", folder)) {
            requireNoEmptyPage(pdf);
        }
    }

    private static Form withRows(int rows) {
        Form.Body body = FORM.body();
        return new Form(
                FORM.id(),
                FORM.kind(),
                FORM.head(),
                FORM.from(),
                new Form.Body(
                        body.header(), body.columns(), rows, body.lines(), body.items(), body.example(), body.notes()),
                FORM.purpose(),
                FORM.formats(),
                FORM.call(),
                FORM.where());
    }

    /** Every row of the table, and lines of some. */
    private static Path fill(byte[] blank, int rows, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            for (int row = 1; row <= rows; row++) {
                for (String field : List.of("applicant", "project", "contact", "mobile")) {
                    fill(workbook, "row_" + row + "_" + field, "第" + row + "家");
                }
                fill(workbook, "row_" + row + "_instance_1", "实例");
                fill(workbook, "row_" + row + "_instance_20", "实例");
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static void fill(XSSFWorkbook workbook, String name, String text) {
        CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
        workbook.getSheet(at.getSheetName())
                .getRow(at.getRow())
                .getCell(at.getCol())
                .setCellValue(text);
    }

    private static void requireNoEmptyPage(Path pdf) throws IOException {
        String name = pdf.getFileName().toString();
        int rows = Integer.parseInt(name.substring(0, name.indexOf('-')));
        List<String> pages = pages(pdf);
        List<String> table =
                pages.stream().filter(page -> page.contains("申报单位名称")).toList();
        List<String> others =
                pages.stream().filter(page -> !page.contains("申报单位名称")).toList();
        assertThat(others)
                .as(name + ": beside the table only scenarios to choose are printed")
                .isNotEmpty()
                .allMatch(page -> SCENARIOS.stream().anyMatch(page::contains));
        assertThat(table)
                .as(name + ": each page has rows, the notes or the example")
                .allMatch(page -> page.matches("(?s).*(\n\\d+\\b|" + LAST_NOTE + "|示例).*"));
        assertThat(String.join("", table)).as(name).contains(LAST_NOTE);
        for (int row = 1; row <= rows && name.contains("filled"); row++) {
            assertThat(String.join("", table)).as(name).contains("第" + row + "家");
        }
        if (rows <= FORM.rows()) {
            assertThat(table).as(name + ": stands on one page").hasSize(1);
        }
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(printed).replaceAll("(?<=\\p{IsHan})\n(?=\\p{IsHan})", ""));
            }
        }
        return pages;
    }
}
