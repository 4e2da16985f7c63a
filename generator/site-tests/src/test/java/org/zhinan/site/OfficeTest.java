package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blank forms open in an office program. */
@Needs({"soffice", "pdftotext", "chinese-fonts"})
class OfficeTest {
    @TempDir
    Path folder;

    @Test
    void everyFormForOfficeProgramsOpensAndShowsItsTitle() {
        Map<String, String> titles = titles();
        assertThat(titles.keySet())
                .contains(
                        "2024/forms/recommendation-summary.zh.xlsx",
                        "2024/forms/recommendation-summary.en.xlsx",
                        "2024/forms/application-materials.zh.xlsx",
                        "2024/forms/application-materials.en.docx");
        assertThat(titles.keySet())
                .containsExactlyElementsOf(Site.plain().files().stream()
                        .filter(path -> path.matches(".*\\.(xlsx|docx)"))
                        .toList());
        for (String ending : List.of("xlsx", "docx")) {
            convert(
                    titles.keySet().stream()
                            .filter(path -> path.endsWith(ending))
                            .map(Site.plain().root()::resolve)
                            .toList(),
                    ending);
        }
        assertThat(titles)
                .allSatisfy((path, title) ->
                        assertThat(ElementText.dense(textOfPdf(path))).as(path).contains(ElementText.dense(title)));
    }

    /** The official title stands on the form that the notice asks for. */
    @Test
    void theSummaryFormHasTheOfficialTitleAndColumns() {
        String path = "2024/forms/recommendation-summary.zh.xlsx";
        convert(List.of(Site.plain().root().resolve(path)), "xlsx");
        String text = ElementText.dense(textOfPdf(path));
        assertThat(text)
                .contains(ElementText.dense(
                        Official.clause("recommendation-summary", "p1").text()));
        for (String column :
                Official.clause("recommendation-summary", "head").text().split("\t")) {
            assertThat(text).contains(ElementText.dense(column));
        }
    }

    /** The workbooks and text documents by path, each with the heading above its link on the downloads page of its language. */
    private static Map<String, String> titles() {
        Map<String, String> titles = new TreeMap<>();
        for (String language : List.of("zh", "en")) {
            String page = language + "/2024/downloads.html";
            String heading = "";
            String files = "main a[href$=." + language + ".xlsx], main a[href$=." + language + ".docx]";
            for (Element element : Site.plain().page(page).select("main h2, " + files)) {
                if (element.normalName().equals("a")) {
                    titles.put(
                            SiteLinks.resolve(page, element.attr("href"))
                                    .orElseThrow()
                                    .file(),
                            heading);
                } else {
                    heading = element.ownText().isBlank() ? element.text() : element.ownText();
                }
            }
        }
        return titles;
    }

    private void convert(List<Path> files, String ending) {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve(ending).toString()));
        files.forEach(file -> command.add(file.toString()));
        Programs.Completed ended = Programs.run(command.toArray(String[]::new));
        assertThat(ended.code()).as(ended.output()).isZero();
    }

    private String textOfPdf(String form) {
        String name = Path.of(form).getFileName().toString();
        Path pdf = folder.resolve(name.substring(name.length() - 4)).resolve(name.replaceFirst("....$", "pdf"));
        assertThat(pdf).exists();
        Programs.Completed ended = Programs.run("pdftotext", "-enc", "UTF-8", pdf.toString(), "-");
        assertThat(ended.code()).as(ended.output()).isZero();
        return ended.output();
    }
}
