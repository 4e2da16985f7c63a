package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.Blank;
import org.zhinan.form.RealEdition;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;

/**
 * What somebody might send instead of a form: each is refused with a sentence, soon, and without filling the memory.
 */
@Timeout(60)
class HostileFilesTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void fill() throws IOException {
        good = Blank.of("recommendation-summary", Language.ZH)
                .row(1, "杨凌甲公司", "13800138000")
                .save(folder.resolve("good.xlsx"));
    }

    @Test
    void isNoFile() {
        assertRefused(folder.resolve("nothing.xlsx"), "it is not a file that can be read");
        assertRefused(folder, "it is not a file that can be read");
    }

    @Test
    void isNoXlsx() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("text.xlsx"), "序号,申报单位名称"), "it is not an XLSX, DOCX or PDF file");
        assertRefused(Files.createFile(folder.resolve("empty.xlsx")), "it is not an XLSX, DOCX or PDF file");
        assertRefused(zip("other.xlsx", Map.of("readme.txt", bytes("hello"))), "it is not an XLSX, DOCX or PDF file");
    }

    @Test
    void isAnotherWorkbook() throws IOException {
        Path other = Blank.of("application-materials", Language.ZH).save(folder.resolve("other.xlsx"));
        assertRefused(other, "it was not made from the blank table of this site");
    }

    @Test
    void isCutOff() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        assertRefused(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)), "it is damaged");
        assertRefused(changed(SHEET, xml -> xml.substring(0, xml.length() / 2)), "it is damaged");
        assertRefused(changed("xl/workbook.xml", xml -> "no XML at all"), "it is damaged");
    }

    @Test
    void isTwoHundredMegabytes() throws IOException {
        Path big = folder.resolve("big.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.write(Files.readAllBytes(good));
            file.setLength(200L << 20);
        }
        assertRefused(big, "it is far bigger than a filled form can be");
    }

    @Test
    void isEncrypted() throws IOException {
        assertRefused(HostileFormFiles.encrypted(good, folder), "it has a password or is in the old XLS or DOC format");
    }

    @Test
    void isAZipBomb() throws IOException {
        assertRefused(bomb(SHEET), "it unpacks to far more than a filled form can hold");
        assertRefused(bomb("xl/sharedStrings.xml"), "it unpacks to far more than a filled form can hold");
        assertRefused(bomb("xl/workbook.xml"), "it unpacks to far more than a filled form can hold");
    }

    @Test
    void hasTooManyPartsCellsOrLetters() throws IOException {
        String tooMuch = "it unpacks to far more than a filled form can hold";
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < 2_000; i++) {
            parts.put("xl/media/" + i + ".png", new byte[0]);
        }
        assertRefused(zip("parts.xlsx", parts), tooMuch);
        String cells = "<c t=\"n\"><v>1</v></c>".repeat(200_000);
        assertRefused(
                changed(SHEET, xml -> xml.replace("</sheetData>", "<row r=\"99\">" + cells + "</row></sheetData>")),
                tooMuch);
        String letters = "<row r=\"99\"><c r=\"A99\" t=\"str\"><v>" + "长".repeat(40_000) + "</v></c></row>";
        assertRefused(changed(SHEET, xml -> xml.replace("</sheetData>", letters + "</sheetData>")), tooMuch);
    }

    @Test
    void hasTooManyNamesOrMergedCells() throws IOException {
        String tooMuch = "it unpacks to far more than a filled form can hold";
        String names = "<definedName name=\"row_1_applicant\">表格!$B$4</definedName>".repeat(50_000);
        assertRefused(
                changed("xl/workbook.xml", xml -> xml.replace("</definedNames>", names + "</definedNames>")), tooMuch);
        String merged = "<mergeCell ref=\"B4:C5\"/>".repeat(50_000);
        assertRefused(changed(SHEET, xml -> xml.replace("</mergeCells>", merged + "</mergeCells>")), tooMuch);
    }

    @Test
    void hasFormulasAndFormatsThatAreLongInReading() throws IOException {
        String formula = "A".repeat(32_000);
        String rows = IntStream.range(100, 140)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"B" + row + "\" t=\"str\"><f>" + formula
                        + "</f><v>甲</v></c><c r=\"D" + row + "\" t=\"str\"><f>" + formula + "</f><v>乙</v></c></row>")
                .collect(Collectors.joining());
        Path file = changed(SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
        FormEditions editions = RealEdition.editions();
        long before = System.nanoTime();
        assertThat(FormChecks.check(FormReader.read(file, editions))).isNotEmpty();
        Path last = changed(
                SHEET,
                xml -> xml.replace(
                        "</sheetData>", "<row r=\"1048576\"><c r=\"B1048576\"><v>1</v></c></row></sheetData>"));
        assertThat(FormChecks.check(FormReader.read(last, editions))).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void isNestedTooDeep() throws IOException {
        assertRefused(
                changed(SHEET, xml -> xml.replace("</sheetData>", "<row>".repeat(1_000_000) + "</sheetData>")),
                "it unpacks to far more than a filled form can hold");
    }

    @Test
    void hasLinesThatAreLongInMatching() throws IOException {
        Blank blank = Blank.read(good);
        for (int row = 1; row <= 15; row++) {
            blank.cell("row_" + row + "_scenarios").removeFormula();
            blank.fill("row_" + row + "_scenarios", "甲—乙—" + "1.—".repeat(10_000));
            blank.fill("row_" + row + "_instance_1", "1".repeat(32_000));
        }
        Path file = blank.save(folder.resolve("long.xlsx"));
        long before = System.nanoTime();
        assertThat(FormChecks.check(FormReader.read(file, RealEdition.editions())))
                .isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void namesCellsFarApart() throws IOException {
        assertRefused(
                changed(
                        "xl/workbook.xml",
                        xml -> xml.replaceFirst("!\\$B\\$18</definedName>", "!\\$B\\$9999999</definedName>")),
                "it unpacks to far more than a filled form can hold");
    }

    @Test
    void declaresEntities() throws IOException {
        String secret = Files.writeString(folder.resolve("secret.txt"), "secret")
                .toUri()
                .toString();
        String outside = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret + "\">]>";
        String laughs = "<!DOCTYPE worksheet [<!ENTITY a \"haha\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]>";
        String message = "it declares a document type, which no office program does";
        for (String part : new String[] {SHEET, "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"}) {
            assertRefused(changed(part, xml -> afterDeclaration(xml, outside)), message);
            assertRefused(changed(part, xml -> afterDeclaration(xml, laughs)), message);
        }
    }

    @Test
    void hasMacrosOrLinksToOtherFiles() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("xl/vbaProject.bin", new byte[10]);
        assertRefused(zip("macros.xlsx", parts), "it contains macros");
        Map<String, byte[]> linked = parts();
        linked.put("xl/externalLinks/externalLink1.xml", bytes("<externalLink/>"));
        assertRefused(zip("linked.xlsx", linked), "it links to other files or data sources");
    }

    @Test
    void hasFormulasWhereTextIsEntered() throws IOException {
        Blank blank = Blank.read(good);
        blank.cell("row_1_contact").setCellFormula("HYPERLINK(\"http://example.invalid\",\"王\")");
        Path file = blank.save(folder.resolve("formula.xlsx"));
        assertThat(FormChecks.check(FormReader.read(file, RealEdition.editions())))
                .anySatisfy(finding -> assertThat(finding.in(Language.EN))
                        .contains("[表格!E4]: a formula stands where text is to be entered"));
    }

    private void assertRefused(Path file, String message) {
        long before = System.nanoTime();
        assertThatThrownBy(() -> FormReader.read(file, RealEdition.editions()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(file.getFileName() + ": " + message);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    private static String afterDeclaration(String xml, String doctype) {
        int end = xml.indexOf("?>") + 2;
        return xml.substring(0, end) + doctype + xml.substring(end);
    }

    /** One part of 128 MB of spaces, which pack to very little. */
    private Path bomb(String part) throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (Map.Entry<String, byte[]> each : parts().entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                if (each.getKey().equals(part)) {
                    out.write(bytes("<a>"));
                    for (int i = 0; i < 128; i++) {
                        out.write(spaces);
                    }
                }
                out.write(each.getValue());
            }
        }
        return bomb;
    }

    private Path changed(String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts();
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).as("the change of " + part).isNotEqualTo(before);
        parts.put(part, bytes(after));
        return zip("changed.xlsx", parts);
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(good.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private Path zip(String name, Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
