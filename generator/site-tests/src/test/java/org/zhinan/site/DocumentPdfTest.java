package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The documents as PDF, as another program reads them. */
@Needs("pdftotext")
class DocumentPdfTest {
    private static final List<String> PDFS = Site.plain()
            .filesEnding(".pdf")
            .filter(path -> path.contains("/documents/"))
            .toList();

    @Test
    void everyPageOfADocumentLinksItsPdfWithItsSize() {
        for (String path : PDFS) {
            String page = path.replaceFirst("\\.pdf$", ".html");
            Element link = Site.plain().page(page).selectFirst("a[href$=.pdf]");
            assertThat(link).as(page).isNotNull();
            assertThat(SiteLinks.resolve(page, link.attr("href")).orElseThrow().file())
                    .isEqualTo(path);
            long kilobytes =
                    Math.round(Site.plain().root().resolve(path).toFile().length() / 1024.0);
            assertThat(link.text()).contains(kilobytes + " KB");
        }
        assertThat(PDFS).hasSize(24);
    }

    @Test
    void popplerReadsEachAsTaggedWithoutAComplaint() {
        for (String path : PDFS) {
            Programs.Completed ended = Programs.run("pdfinfo", file(path));
            assertThat(ended.code()).as(path).isZero();
            assertThat(ended.output())
                    .containsPattern("Tagged: +yes")
                    .containsPattern("\\(A4\\)")
                    .contains("Title: ")
                    .doesNotContain("Date:", "Error", "Warning");
        }
    }

    @Test
    void theLastClauseOfTheLongestDocumentIsInIt() {
        Programs.Completed ended = Programs.run("pdftotext", "-raw", file("zh/2024/documents/scenario-guide.pdf"), "-");
        assertThat(ElementText.dense(ended.output()))
                .contains(ElementText.dense(
                        Official.clause("scenario-guide", "15-40-p1").text().substring(0, 20)));
    }

    private static String file(String path) {
        return Site.plain().root().resolve(path).toString();
    }
}
