package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.form.filled.FilledForm;
import org.zhinan.form.filled.FormChecks;
import org.zhinan.form.filled.FormEditions;
import org.zhinan.form.filled.FormReader;
import org.zhinan.testing.RealContent;

/** The PDF form as somebody fills it in with Firefox's viewer, which draws fields and writes files in its own way. */
@Needs({"firefox-esr", "chinese-fonts"})
class FormPdfInFirefoxTest {
    private static final String LINES = "1.生产作业—人机协同作业—“多机协同”加工 A&B\n2.生产作业—人机协同作业—检测";

    private static final String SAVE = """
            async () => {
              const bytes = await PDFViewerApplication.pdfDocument.saveDocument();
              let text = '';
              for (let i = 0; i < bytes.length; i += 8192) {
                text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192));
              }
              return btoa(text);
            }""";

    @TempDir
    Path folder;

    @Test
    void whatIsTypedIsReadAsItIsShown() throws IOException {
        Path returned = Files.write(folder.resolve("returned.pdf"), filled("2024/forms/recommendation-summary.zh.pdf"));
        FormEditions editions = FormEditions.of(RealContent.library());
        assertThat(new FormChecks(editions).check(List.of(returned))).isEmpty();
        FilledForm form = FormReader.read(returned, editions);
        assertThat(form.unit()).isEqualTo("杨凌示范区");
        assertThat(form.begun()).singleElement().satisfies(row -> {
            assertThat(row.cell("applicant").text()).isEqualTo("杨凌示范区智能装备有限公司鑫");
            assertThat(row.cell("scenarios").text()).isEqualTo(LINES);
            assertThat(row.cell("mobile").text()).isEqualTo("13800138000");
        });
    }

    private static byte[] filled(String form) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                Browser browser = playwright
                        .firefox()
                        .launch(new BrowserType.LaunchOptions()
                                .setChannel("moz-firefox")
                                .setExecutablePath(Programs.find("firefox-esr").orElseThrow())
                                .setFirefoxUserPrefs(Map.of("pdfjs.disabled", false)))) {
            Page page = browser.newPage();
            page.navigate(Site.plain().root().resolve(form).toUri().toString());
            page.waitForFunction("() => window.PDFViewerApplication?.pdfDocument");
            type(page, "stamp", "杨凌示范区");
            type(page, "row_1_applicant", "杨凌示范区智能装备有限公司鑫");
            type(page, "row_1_project", "卓越级智能工厂");
            type(page, "row_1_scenarios", LINES);
            type(page, "row_1_contact", "王小明");
            type(page, "row_1_mobile", "13800138000");
            return Base64.getDecoder().decode((String) page.evaluate(SAVE));
        }
    }

    private static void type(Page page, String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
    }
}
