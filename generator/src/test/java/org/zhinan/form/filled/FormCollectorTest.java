package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.form.Blank;
import org.zhinan.form.Office;
import org.zhinan.form.RealEdition;
import org.zhinan.form.filled.FormCollector.Collected;
import org.zhinan.library.Call;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Scenario;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

class FormCollectorTest {
    private static final String SUMMARY = "recommendation-summary";
    private static final Edition EDITION = RealEdition.get();
    private static final Call CALL = EDITION.calls().get(0);
    private static final Scenario SCENARIO = EDITION.scenarios().get(0);
    private static final int SOURCE = 2;
    private static final int LINE = 4;
    private static final int REMARK = 5;

    @TempDir
    Path folder;

    @Test
    void mergesInTheOrderGivenAndKeepsTheSources() throws IOException {
        Path b = form("b.xlsx", "乙公司", "丙公司");
        Path a = form("a.xlsx", "甲公司");
        Path output = folder.resolve("out/all.xlsx");

        Collected collected = collector().collect(List.of(b, a), Optional.of("杨凌"), output);

        assertThat(collected.rows()).isEqualTo(3);
        assertThat(collected.isClean()).isTrue();
        XSSFSheet sheet = Blank.read(output).workbook().getSheetAt(0);
        assertThat(column(sheet, 1, 3)).containsExactly("乙公司", "丙公司", "甲公司");
        assertThat(sources(output, SOURCE, 3)).containsExactly("b.xlsx", "b.xlsx", "a.xlsx");
        assertThat(Blank.read(output)
                        .workbook()
                        .getSheetAt(1)
                        .getRow(2)
                        .getCell(LINE)
                        .getNumericCellValue())
                .isEqualTo(5);
        assertThat(column(sheet, 3, 3)).allSatisfy(line -> assertThat(line).isEqualTo(official("实例")));
    }

    @Test
    void looksAtNoQuotaWithoutCity() throws IOException {
        Call.Quota least = CALL.quotas().get(CALL.quotas().size() - 1);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i <= least.most().orElseThrow(); i++) {
            files.add(form("f" + i + ".xlsx", "公司" + i));
        }
        Path output = folder.resolve("all.xlsx");

        Collected collected = collector().collect(files, Optional.empty(), output);

        assertThat(collected.isClean()).isTrue();
        assertThat(sources(output, REMARK, files.size())).containsOnly("");
    }

    @Test
    void marksWhatIsBeyondTheQuotaOfTheCity() throws IOException {
        Call.Quota least = CALL.quotas().get(CALL.quotas().size() - 1);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i <= least.most().orElseThrow(); i++) {
            files.add(form("f" + i + ".xlsx", "公司" + i));
        }
        Path output = folder.resolve("all.xlsx");

        Collected collected = collector().collect(files, Optional.of("渭南市"), output);

        assertThat(collected.quota()).contains(least);
        assertThat(collected.beyond()).isEqualTo(1);
        assertThat(collected.isClean()).isFalse();
        List<String> remarks = sources(output, REMARK, files.size());
        assertThat(remarks.subList(0, least.most().orElseThrow())).containsOnly("");
        assertThat(remarks.get(least.most().orElseThrow()))
                .contains("超出推荐数量上限")
                .contains(String.valueOf(least.most().orElseThrow()));
    }

    /** Only a cell that is the kind's name says it; a project that stands twice is one. */
    @Test
    void countsTheProjectsOfAKindThatTheFormsTellOf() {
        Call.Quota all = CALL.quotas().get(0);
        Bilingual small = new Bilingual("中小企业", "SMEs");
        List<Call.Quota> quotas =
                List.of(all, kind(all, small), kind(all, new Bilingual("民营企业", "private enterprises")));
        List<CollectedRow> rows = List.of(
                row("甲公司", "中小企业"),
                row("甲公司", "中小企业"),
                row("乙公司", " 中小 企业"),
                row("丙公司", "smes"),
                row("中小企业服务公司", "大型企业"));

        assertThat(ProjectKindCount.of(rows, quotas, all))
                .extracting(count -> count.kind().zh() + " " + count.projects())
                .containsExactly("中小企业 3", "民营企业 0");
        assertThat(ProjectKindCount.of(rows.subList(4, 5), quotas, all)).isEmpty();
        assertThat(ProjectKindCount.of(rows, CALL.quotas(), all)).isEmpty();
    }

    private static Call.Quota kind(Call.Quota of, Bilingual what) {
        return new Call.Quota(
                of.place(),
                Optional.of(what),
                Optional.of(2),
                Optional.empty(),
                of.others(),
                Optional.empty(),
                of.clause());
    }

    private static CollectedRow row(String project, String kind) {
        return new CollectedRow(Map.of("applicant", project, "kind", kind), project, "a.xlsx", "表格", 4, List.of());
    }

    @Test
    void findsTheQuotaByTheNameOfTheCity() {
        for (Call.Quota quota : CALL.quotas()) {
            assertThat(CityQuotas.of(CALL.quotas(), quota.place().zh())).contains(quota);
            assertThat(CityQuotas.of(CALL.quotas(), quota.place().en().replace('’', '\'')))
                    .contains(quota);
        }
        assertThat(CityQuotas.of(CALL.quotas(), CALL.quotas().get(0).place().zh() + "市"))
                .contains(CALL.quotas().get(0));
    }

    @Test
    void itsTableCanBeCheckedAndCollectedAgain() throws IOException {
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");
        collector().collect(List.of(form("a.xlsx", "甲公司"), form("b.xlsx", "乙公司")), Optional.of("西安"), first);

        assertThat(new FormChecks(RealEdition.editions()).check(List.of(first))).isEmpty();
        Collected again = collector().collect(List.of(first), Optional.of("西安"), second);
        assertThat(again.rows()).isEqualTo(2);
        assertThat(column(Blank.read(second).workbook().getSheetAt(0), 3, 2)).containsOnly(official("实例"));
    }

    @Test
    void givesTheSameBytesForTheSameFiles() throws IOException {
        List<Path> files = List.of(form("a.xlsx", "甲公司"));
        collector().collect(files, Optional.of("西安"), folder.resolve("1.xlsx"));
        collector().collect(files, Optional.of("西安"), folder.resolve("2.xlsx"));
        assertThat(folder.resolve("1.xlsx")).hasSameBinaryContentAs(folder.resolve("2.xlsx"));
    }

    /** More does not fit into the format, and would be written as a negative height. */
    @Test
    void aRowIsNoHigherThanTheFormatAllows() throws IOException {
        Path longest = Blank.of(SUMMARY, Language.ZH)
                .row(1, "甲".repeat(8_000), "13800000001")
                .save(folder.resolve("longest.xlsx"));
        Path output = folder.resolve("all.xlsx");

        collector().collect(List.of(longest), Optional.empty(), output);

        XSSFSheet sheet = Blank.read(output).workbook().getSheetAt(0);
        assertThat(column(sheet, 1, 1)).containsExactly("甲".repeat(8_000));
        assertThat(sheet).allSatisfy(row -> assertThat(row.getHeightInPoints()).isBetween(0f, 409f));
        assertThat(sheet).anySatisfy(row -> assertThat(row.getHeightInPoints()).isEqualTo(409f));
    }

    @Test
    void keepsRowsWithMistakesAsTheyAreAndSaysSo() throws IOException {
        Path bad = Blank.of(SUMMARY, Language.ZH)
                .row(1, "甲公司", "12")
                .line(1, 1, "没有的环节", "没有的场景", "实例")
                .save(folder.resolve("bad.xlsx"));
        Path output = folder.resolve("all.xlsx");

        Collected collected = collector().collect(List.of(bad), Optional.of("西安"), output);

        assertThat(collected.findings()).hasSize(3);
        XSSFSheet sheet = Blank.read(output).workbook().getSheetAt(0);
        assertThat(column(sheet, 3, 1)).containsExactly("1.没有的环节—没有的场景—实例");
        assertThat(sources(output, REMARK, 1).get(0)).contains("F4：“12”不是手机号").contains("没有名为“没有的环节”的环节");
    }

    @Test
    void neverWritesOverItsInputs() throws IOException {
        Path a = form("a.xlsx", "甲公司");
        byte[] before = Files.readAllBytes(a);
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), a);
        for (Path output : List.of(a, link, folder.resolve("x/../a.xlsx"))) {
            Files.createDirectories(folder.resolve("x"));
            assertThatThrownBy(() -> collector().collect(List.of(a), Optional.of("西安"), output))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("cannot be written over a file that is collected");
        }
        assertThat(Files.readAllBytes(a)).isEqualTo(before);
    }

    @Test
    void writesNothingWhenAFileIsRefusedAndAllAreWanted() throws IOException {
        Path a = form("a.xlsx", "甲公司");
        Path bad = Files.writeString(folder.resolve("bad.xlsx"), "bad");
        Path output = folder.resolve("all.xlsx");
        assertThatThrownBy(() -> new FormCollector(RealEdition.editions(), true)
                        .collect(List.of(a, bad), Optional.of("西安"), output))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("bad.xlsx: it is not an XLSX, DOCX or PDF file");
        assertThat(output).doesNotExist();
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path a = form("a.xlsx", "甲公司");
        Path bad = Files.writeString(folder.resolve("bad.xlsx"), "bad");
        Path b = form("b.xlsx", "乙公司");
        Path output = folder.resolve("all.xlsx");

        Collected collected = collector().collect(List.of(bad, a, b), Optional.of("西安"), output);

        assertThat(collected.isClean()).isFalse();
        assertThat(collected.refused())
                .hasToString("[" + bad + ": it is not an XLSX, DOCX or PDF file. Save it as XLSX or DOCX.]");
        XSSFWorkbook workbook = Blank.read(output).workbook();
        assertThat(column(workbook.getSheetAt(0), 1, 2)).containsExactly("甲公司", "乙公司");
        XSSFSheet sources = workbook.getSheetAt(1);
        assertThat(sources.getRow(4).getCell(0).getStringCellValue()).isEqualTo("未汇总的文件");
        assertThat(sources.getRow(5).getCell(0).getStringCellValue()).isEqualTo("bad.xlsx");
        assertThat(sources.getRow(5).getCell(3).getStringCellValue()).isEqualTo("不是XLSX、DOCX或PDF文件。请另存为XLSX或DOCX格式。");
    }

    @Test
    void writesNothingWhenNoFileCanBeRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.xlsx"), "bad");
        Path output = folder.resolve("all.xlsx");
        assertThatThrownBy(() -> collector().collect(List.of(bad, folder), Optional.empty(), output))
                .isInstanceOf(ProblemsException.class);
        assertThat(output).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$a.xlsx", "._a.xlsx", ".~lock.a.xlsx#", ".DS_Store", "Thumbs.db", "desktop.ini"})
    void filesThatProgramsKeepForThemselvesAreSkipped(String name) throws IOException {
        Path a = form("a.xlsx", "甲公司");
        Path own = Files.writeString(folder.resolve(name), "own");
        Path output = folder.resolve("all.xlsx");

        Collected collected = collector().collect(List.of(own, a), Optional.of("西安"), output);

        assertThat(collected.isClean()).isTrue();
        assertThat(collected.rows()).isEqualTo(1);
        assertThat(collected.skipped()).containsExactly(own);
        assertThat(new FormChecks(RealEdition.editions()).check(List.of(own, a)))
                .isEmpty();
    }

    @Test
    void sourcesAreNamedByTheirPathsAsFarAsTheseDiffer() throws IOException {
        Path baoji = Files.createDirectories(folder.resolve("收/宝鸡市"));
        Path hanzhong = Files.createDirectories(folder.resolve("收/汉中市/二批"));
        List<Path> files = List.of(form("收/宝鸡市/汇总表.xlsx", "甲公司", "乙公司"), form("收/汉中市/二批/汇总表.xlsx", "丙公司", "甲公司"));
        Path output = folder.resolve("all.xlsx");

        Collected collected = collector().collect(files, Optional.of("西安"), output);

        assertThat(sources(output, SOURCE, 4))
                .containsExactly("宝鸡市/汇总表.xlsx", "宝鸡市/汇总表.xlsx", "汉中市/二批/汇总表.xlsx", "汉中市/二批/汇总表.xlsx");
        String other = baoji.resolve("汇总表.xlsx") + " [表格!B4]";
        assertThat(collected.findings())
                .hasToString("[" + hanzhong.resolve("汇总表.xlsx") + " [表格!B5]: “甲公司” stands twice, also at " + other
                        + ". Remove one of them.]");
        assertThat(sources(output, REMARK, 4).get(3)).isEqualTo("表格!B5：“甲公司”重复填写，另见" + other + "。");
    }

    @Test
    void theFirstSheetIsTheOfficialTableAlone() throws IOException {
        Form form = RealEdition.form(SUMMARY);
        Path output = folder.resolve("all.xlsx");
        collector().collect(List.of(form("a.xlsx", "甲公司"), form("b.xlsx", "乙公司")), Optional.of("西安市"), output);

        XSSFWorkbook workbook = Blank.read(output).workbook();
        XSSFSheet table = workbook.getSheetAt(0);
        assertThat(workbook.getPrintArea(0)).isEqualTo("表格!$A$1:$F$8");
        assertThat(workbook.getPrintArea(1)).isNull();
        assertThat(table.getPrintSetup().getLandscape()).isTrue();
        assertThat(table.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(table.getFooter().getLeft() + table.getHeader().getCenter()).isEmpty();
        List<String> texts = new ArrayList<>();
        table.forEach(row -> row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell))));
        texts.removeIf(String::isEmpty);
        List<String> expected = new ArrayList<>(
                List.of(form.name().zh(), form.stamp().orElseThrow().title().zh(), "西安市"));
        form.columns().forEach(column -> expected.add(column.label().zh()));
        for (String company : List.of("甲公司", "乙公司")) {
            expected.add(company.equals("甲公司") ? "1" : "2");
            expected.addAll(List.of(company, company + "卓越级智能工厂", official("实例"), "王小明", "13800138000"));
        }
        form.notes().forEach(note -> expected.add(note.both().zh()));
        assertThat(texts).isEqualTo(expected);
    }

    @Test
    void whoMayReadTheTableIsForTheMaskOfTheUserToSay() throws IOException {
        Path output = folder.resolve("all.xlsx");
        Path usual = Files.writeString(folder.resolve("usual"), "");
        collector().collect(List.of(form("a.xlsx", "甲公司")), Optional.empty(), output);
        assertThat(Files.getPosixFilePermissions(output)).isEqualTo(Files.getPosixFilePermissions(usual));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.xlsx", "all.xlsx", "usual");
        }
    }

    @Test
    void libreOfficeSavesItAndItIsStillGood() throws Exception {
        Office.require();
        Path filled = Office.convert(form("a.xlsx", "甲公司"), "xlsx", folder);
        Path output = folder.resolve("all.xlsx");
        collector().collect(List.of(filled), Optional.of("西安"), output);
        assertThat(new FormChecks(RealEdition.editions()).check(List.of(Office.convert(output, "xlsx", folder))))
                .isEmpty();
        try (PDDocument printed =
                Loader.loadPDF(Office.convert(output, "pdf", folder).toFile())) {
            assertThat(printed.getNumberOfPages())
                    .as("the table, and the sources")
                    .isEqualTo(2);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(printed)).contains("甲公司", "13800138000", "推荐数量不能超过通知中规定的上限");
        }
    }

    private Path form(String name, String... applicants) throws IOException {
        Blank blank = Blank.of(SUMMARY, Language.ZH);
        for (int i = 0; i < applicants.length; i++) {
            blank.row(i + 1, applicants[i], "13800138000").line(i + 1, 1, SCENARIO.id(), "实例", Language.ZH);
        }
        return blank.save(folder.resolve(name));
    }

    private static FormCollector collector() {
        return new FormCollector(RealEdition.editions());
    }

    private static String official(String instance) {
        return "1." + EDITION.domain(SCENARIO.domain()).name().zh() + "—"
                + SCENARIO.name().zh() + "—" + instance;
    }

    /** A column of the sheet that says where the rows come from. */
    private static List<String> sources(Path output, int column, int rows) throws IOException {
        XSSFSheet sheet = Blank.read(output).workbook().getSheetAt(1);
        List<String> texts = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            texts.add(sheet.getRow(row).getCell(column).getStringCellValue());
        }
        return texts;
    }

    private static List<String> column(XSSFSheet sheet, int column, int rows) {
        List<String> texts = new ArrayList<>();
        for (int row = 3; row < 3 + rows; row++) {
            texts.add(sheet.getRow(row).getCell(column).getStringCellValue());
        }
        return texts;
    }
}
