package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages on paper: A4, a running title, page numbers, what prevails, addresses of links, nothing that only a screen needs. */
@Needs({"chromium", "chinese-fonts", "pdftotext"})
@ExtendWith(Chromium.Resolver.class)
class PaperTest {
    @TempDir
    Path folder;

    private String printed(Chromium chromium, String path) throws IOException {
        Path pdf = folder.resolve("page.pdf");
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open(path);
            visit.page().pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true));
        }
        Path text = folder.resolve("page.txt");
        assertThat(Programs.run("pdftotext", "-layout", pdf.toString(), text.toString())
                        .code())
                .isZero();
        assertThat(Programs.run("pdfinfo", pdf.toString()).output()).containsPattern("Page size: +59[45].* x 84[12]");
        return Files.readString(text);
    }

    @Test
    void aDocumentHasItsTitleAndNumberOnEverySheet(Chromium chromium) throws IOException {
        String[] sheets =
                printed(chromium, "zh/2024/documents/element-conditions.html").split("\f");
        assertThat(sheets).hasSizeGreaterThan(3);
        for (int i = 0; i < sheets.length; i++) {
            assertThat(ElementText.dense(sheets[i]))
                    .contains("智能工厂梯度培育要素条件-文件-智能工厂梯度培育指南")
                    .contains("网页整理稿，以正式文件为准。")
                    .contains((i + 1) + "/" + sheets.length);
        }
        assertThat(ElementText.dense(String.join("", sheets))).contains("编者注").doesNotContain("检索", "目录");
    }

    @Test
    void aChoiceOfClausesIsPrintedAloneWithAddressAndDay(Chromium chromium) throws IOException {
        String page = "zh/2024/documents/element-conditions.html";
        String text = ElementText.dense(printed(chromium, page + "#?print=1-2.2-1"));
        assertThat(text)
                .contains("智能工厂梯度培育要素条件", "2.企业近三年经营和财务状况良好", "（一）建设内容", "3.生产作业[3]")
                .doesNotContain("3.工厂使用的关键技术装备", "（二）建设成效")
                .contains(page + "#?print=1-2.2-1", "打印日期：" + LocalDate.now(ZoneId.systemDefault()));
        String rows = ElementText.dense(printed(chromium, "both/2024/documents/kpi-reference.html#?print=1-2"));
        assertThat(rows).contains("先进过程控制投用率", "In-servicerate", "序号").doesNotContain("工厂应用智能决策模型数量");
    }

    @Test
    void aClauseIsChosenByKeyboardAndStandsInTheAddress(Chromium chromium) {
        try (PageVisit visit = chromium.visit(Way.FILE)) {
            visit.open("en/2024/documents/element-conditions.html");
            Locator tools = visit.page().locator(".z-block:has(> [id='2-1']) > .z-tools");
            tools.locator("summary").press("Enter");
            tools.locator(".z-for-print input").press("Space");
            assertThat(visit.place()).endsWith("#?print=2-1");
            Locator buttons = visit.page().locator(".z-printing button");
            assertThat(buttons.last().innerText()).isEqualTo("Print selection (1)");
            buttons.first().press("Enter");
            assertThat(visit.place()).isEqualTo("en/2024/documents/element-conditions.html");
            assertThat(buttons.last().innerText()).isEqualTo("Print");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void aLinkToAnotherSiteHasItsAddressBesideIt(Chromium chromium) throws IOException {
        String address = Site.plain()
                .page("zh/2024/apply.html")
                .expectFirst("main a.z-out")
                .attr("href");
        assertThat(ElementText.dense(printed(chromium, "zh/2024/apply.html"))).contains("(" + address + ")");
    }
}
