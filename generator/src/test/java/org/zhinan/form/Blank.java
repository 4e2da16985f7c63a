package org.zhinan.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.xlsx.FormWorkbook;
import org.zhinan.form.xlsx.WorkbookLayout;
import org.zhinan.library.Domain;
import org.zhinan.library.Edition;
import org.zhinan.library.Scenario;
import org.zhinan.text.Language;

/** A blank form as another program finds it: by its defined names. */
public final class Blank {
    /** By form and language: to draw one takes longer than most tests of it. */
    private static final Map<String, byte[]> DRAWN = new ConcurrentHashMap<>();

    private final XSSFWorkbook workbook;

    private Blank(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static Blank of(String form, Language language) throws IOException {
        byte[] bytes = DRAWN.computeIfAbsent(
                form + " " + language,
                key -> WorkbookLayout.of(RealEdition.get(), RealEdition.form(form))
                        .draw(language));
        return new Blank(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    }

    public static Blank read(Path file) throws IOException {
        return new Blank(new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))));
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public XSSFCell cell(String name) {
        CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    /** What the cell shows; of a formula, the value that was kept. */
    public String text(String name) {
        return cell(name).getStringCellValue();
    }

    public Blank fill(String name, String value) {
        cell(name).setCellValue(value);
        return this;
    }

    public Blank row(int row, String applicant, String mobile) {
        return fill("row_" + row + "_applicant", applicant)
                .fill("row_" + row + "_project", applicant + "卓越级智能工厂")
                .fill("row_" + row + "_contact", "王小明")
                .fill("row_" + row + "_mobile", mobile);
    }

    public Blank line(int row, int line, String domain, String scenario, String instance) {
        return fill("row_" + row + "_domain_" + line, domain)
                .fill("row_" + row + "_scenario_" + line, scenario)
                .fill("row_" + row + "_instance_" + line, instance);
    }

    /** Chooses the scenario as the lists of this language say it. */
    public Blank line(int row, int line, String scenarioId, String instance, Language language) {
        Edition edition = RealEdition.get();
        Scenario scenario = edition.scenario(scenarioId);
        Domain domain = edition.domain(scenario.domain());
        try (FormWorkbook book =
                new FormWorkbook(language, scenario.name(), new FormEditionAndCall(edition.id(), Optional.empty()))) {
            return line(row, line, book.both(domain.name(), " / "), book.both(scenario.name(), " / "), instance);
        }
    }

    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
