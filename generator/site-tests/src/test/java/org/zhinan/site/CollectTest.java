package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.form.PaperBlank;
import org.zhinan.form.filled.FormChecks;
import org.zhinan.form.filled.FormEditions;
import org.zhinan.form.filled.FormReader;
import org.zhinan.form.filled.HostileFormFiles;
import org.zhinan.testing.RealContent;

/** The page on which a recommending unit collects the forms that came back, beyond what every browser is asked for. */
@Needs({"chromium", "chinese-fonts", "pdftotext"})
@ExtendWith(Chromium.Resolver.class)
class CollectTest {
    private static final String DESK = "zh/2024/tools/collect.html";
    private static final Path RETURNED = Checkout.ROOT.resolve("generator/src/test/resources/forms/returned");

    @TempDir
    Path folder;

    /** Rows, and the least number of sheets that they take. */
    static Stream<Arguments> tables() {
        return FullRun.orFirst(2, Stream.of(Arguments.of(25, 3), Arguments.of(6, 1), Arguments.of(300, 25)));
    }

    /** A4 across, the head of the table on each sheet, title and notes once, all rows in order, nothing else. */
    @ParameterizedTest
    @MethodSource("tables")
    void theTableAloneIsPrinted(int rows, int least, Chromium chromium) throws IOException {
        Path pdf = folder.resolve("table.pdf");
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(DESK);
            putIn(visit, FilledForms.ofRows(folder, rows));
            visit.page().selectOption("#z-city", "西安");
            visit.page().pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true));
            assertThat(visit.troubles()).isEmpty();
        }
        List<String> sheets = sheets(pdf);
        assertThat(sheets).hasSizeBetween(least, least * 2);
        assertThat(sizes(pdf)).hasSize(sheets.size()).allMatch(size -> size.matches("84[12].* x 59[456].*"));
        assertThat(sheets)
                .as("the head and a row on each")
                .allMatch(sheet -> sheet.contains("申报单位名称") && sheet.contains("联系人") && sheet.contains("1380"));
        assertThat(sheets.get(0)).startsWith("卓越级智能工厂项目推荐汇总表推荐单位（盖章）：西安序");
        assertThat(sheets.get(sheets.size() - 1)).endsWith("2.推荐数量不能超过通知中规定的上限。");
        String all = String.join("", sheets);
        assertThat(all.split("推荐汇总表", -1)).as("the title, once").hasSize(2);
        assertThat(all).doesNotContain("网页整理", "打印", "超出", "来自", ".xlsx");
        int at = 0;
        for (int row = 1; row <= rows; row++) {
            int next = all.indexOf(String.valueOf(13_800_000_000L + row), at);
            assertThat(next).as("row " + row).isPositive();
            at = next;
        }
    }

    /** Of each sheet in points. */
    static List<String> sizes(Path pdf) throws IOException {
        return Programs.run("pdfinfo", "-l", "-1", pdf.toString())
                .output()
                .lines()
                .filter(line -> line.matches("Page +\\d+ size:.*"))
                .map(line -> line.replaceFirst(".*size: +", ""))
                .toList();
    }

    /** Without the spaces that a sheet has between its words. */
    static List<String> sheets(Path pdf) throws IOException {
        Path text = pdf.resolveSibling("printed.txt");
        assertThat(Programs.run("pdftotext", "-layout", pdf.toString(), text.toString())
                        .code())
                .isZero();
        return Stream.of(Files.readString(text).split("\f"))
                .map(ElementText::dense)
                .filter(sheet -> !sheet.isEmpty())
                .toList();
    }

    /** Whatever is dropped, the page says what it is, lives on, and reads the good ones. */
    @Test
    void hostileFilesAreRefusedInWords(Chromium chromium) throws IOException {
        List<Path> files = new ArrayList<>(
                HostileFormFiles.write(RETURNED, Site.plain().root().resolve("2024/forms"), folder));
        files.addAll(FilledForms.oneRowEach(folder, 1));
        files.add(Files.writeString(folder.resolve("~$good.xlsx"), "x"));
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(DESK);
            visit.page().evaluate("() => { window.turns = 0; setInterval(() => { window.turns++; }, 100); }");
            putIn(visit, files);
            assertThat(visit.page().locator("#z-desk-files .z-refused").count()).isGreaterThan(25);
            assertThat(visit.page().locator("#z-desk-files .z-refused li").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(text -> text.matches(".+。.+。"));
            assertThat(visit.page().locator("#z-official").innerText()).contains(FilledForms.who(1));
            assertThat(visit.page().locator("#z-reading").innerText()).contains("跳过程序自用的文件：~$good.xlsx。");
            assertThat((Integer) visit.page().evaluate("() => window.turns"))
                    .as("the page had its turn while files were read")
                    .isGreaterThan(5);
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void rowsAreOrderedByKeyboardByNumberAndByDrag(Chromium chromium) throws IOException {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(DESK);
            putIn(visit, FilledForms.oneRowEach(folder, 4));
            Page page = visit.page();
            Locator rows = page.locator("#z-desk-rows > li");
            rows.nth(2).locator("[data-do=up]").press("Enter");
            assertThat(order(page)).containsExactly(1, 3, 2, 4);
            assertThat(page.locator("#z-moved").textContent()).isEqualTo("“" + FilledForms.who(3) + "”移到第2位，共4位。");
            page.keyboard().press("Enter");
            assertThat(order(page)).as("the focus goes with the row").containsExactly(3, 1, 2, 4);
            assertThat(page.evaluate("() => document.activeElement.dataset.do")).isEqualTo("down");
            rows.nth(0).locator("input").fill("4");
            rows.nth(0).locator("input").press("Enter");
            assertThat(order(page)).containsExactly(1, 2, 4, 3);
            rows.nth(3).locator("strong").dragTo(rows.nth(0).locator("strong"));
            assertThat(order(page)).containsExactlyInAnyOrder(1, 2, 3, 4).startsWith(3);
            assertThat(page.locator("#z-official .z-official-rows tr").first().innerText())
                    .contains(FilledForms.who(3));
            assertThat(visit.troubles()).isEmpty();
        }
    }

    private static List<Integer> order(Page page) {
        return page.locator("#z-desk-rows > li strong").allInnerTexts().stream()
                .map(who -> Integer.valueOf(who.replaceAll("\\D", "")))
                .toList();
    }

    /** Twice the same is said; what is cleared comes back; the saved table can be put in again and keeps its order. */
    @Test
    void whatWasSavedIsReadAgain(Chromium chromium) throws IOException {
        List<Path> files = FilledForms.oneRowEach(folder, 3);
        FormEditions editions = FormEditions.of(RealContent.library());
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(DESK);
            Page page = visit.page();
            putIn(visit, files);
            page.setInputFiles("#z-files", files.get(0));
            page.waitForFunction("() => document.getElementById('z-reading').textContent.includes('已添加')");
            page.locator("#z-desk-rows > li:last-child [data-do=up]").click();
            page.locator("#z-unit").fill("宝鸡市工业和信息化局");
            Path saved = chromium.download(
                    page, folder, () -> page.locator("[data-do=xlsx]").click());
            assertThat(saved.getFileName()).hasToString("推荐汇总表-宝鸡市工业和信息化局.xlsx");
            assertThat(FormReader.read(saved, editions).unit()).isEqualTo("宝鸡市工业和信息化局");
            assertThat(new FormChecks(editions).check(List.of(saved))).isEmpty();
            assertThat(FormReader.read(saved, editions).call().map(call -> call.id()))
                    .isEqualTo(Optional.of("shaanxi"));
            page.locator("[data-do=reset]").click();
            assertThat(page.locator("#z-desk-rows > li").count()).isZero();
            page.locator("#z-said button").click();
            assertThat(order(page)).containsExactly(1, 3, 2);
            page.locator("[data-do=reset]").click();
            putIn(visit, List.of(saved));
            assertThat(order(page)).containsExactly(1, 3, 2);
            assertThat(page.locator("#z-unit").inputValue()).isEqualTo("宝鸡市工业和信息化局");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void withoutScriptsThePageSaysThatItNeedsThem(Chromium chromium) {
        try (PageVisit visit = chromium.visitWithoutScripts(Way.FILE)) {
            visit.open(DESK);
            assertThat(visit.page().locator("main noscript .z-note").innerText())
                    .contains("请启用脚本");
            assertThat(visit.page().locator("#z-sheet").isVisible()).isFalse();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** A PDF is not read here, and the page says what else to do; a text document is, by a script that is loaded for it. */
    @Test
    void aPdfIsRefusedWithTheOtherWayAndADocumentIsRead(Chromium chromium) throws IOException {
        Path forms = Site.plain().root().resolve("2024/forms");
        Path blank = forms.resolve("recommendation-summary.zh.pdf");
        Path document = PaperBlank.read(forms.resolve("recommendation-summary.zh.docx"))
                .row(1, "文档甲公司", "13800138000", "生产作业—工艺动态优化—甲线")
                .save(folder.resolve("甲.docx"));
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(DESK);
            putIn(visit, List.of(blank, document));
            assertThat(visit.page().locator("#z-official").innerText()).contains("文档甲公司", "1.生产作业—工艺动态优化—甲线");
            assertThat(visit.page().locator("#z-desk-files .z-refused li").innerText())
                    .isEqualTo("本页不读PDF。请填报单位改报XLSX或DOCX，或用命令行forms collect汇总。");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    /** What stands on the second sheet of a saved table, cell by cell. */
    static List<String> remarks(Path saved) throws IOException {
        List<String> remarks = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(saved)))) {
            workbook.getSheetAt(1).forEach(row -> row.forEach(cell -> remarks.add(cell.toString())));
        }
        return remarks;
    }

    /** Until all are read, how many there were before. */
    static void putIn(PageVisit visit, List<Path> files) {
        visit.page().setInputFiles("#z-files", files.toArray(new Path[0]));
        visit.page()
                .waitForFunction(
                        "() => /[0-9]/.test(document.getElementById('z-reading').textContent)"
                                + " && !/正在读|Reading/.test(document.getElementById('z-reading').textContent)",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(120_000));
    }
}
