package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.problem.ProblemsException;
import org.zhinan.publish.Staging;
import org.zhinan.starter.StarterPack;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SharedCache;
import org.zhinan.text.Language;

/** A pack may lack what its guidance lacks: the site then has no page of it, and no link to one. */
class SparePackTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?:]+)[\"#?]");

    @TempDir
    Path folder;

    @Test
    void aPackWithoutCallHasNoPageToApply() throws IOException {
        write();
        remove("calls");
        edit("site.yaml", "(?m)^call: .*\\R", "");
        edit("site.yaml", "\\[apply, ", "[");
        Set<String> pages = build();
        assertThat(pages)
                .contains("zh/2030/tools/tier.html")
                .noneMatch(page -> page.matches(".*(apply|eligibility).*"));
        assertThat(Files.readString(folder.resolve("site/zh/index.html")))
                .contains("id=\"z-q-tier\"")
                .doesNotContain("id=\"z-q-send\"");
    }

    @Test
    void aPackOfDocumentsAloneListsThemAtHome() throws IOException {
        write();
        for (String part : List.of("calls", "catalogue", "forms", "asked")) {
            remove(part);
        }
        edit("site.yaml", "(?m)^call: .*\\R", "");
        edit("site.yaml", "navigation: .*", "navigation: [documents]");
        edit("editions/2030/edition.yaml", "totals: .*", "totals: {documents: 4}");
        Set<String> pages = build();
        assertThat(pages)
                .contains("zh/2030/documents/plan.html")
                .noneMatch(page -> page.matches(".*(tier|scenario|tool).*"));
        assertThat(Files.readString(folder.resolve("site/en/index.html")))
                .contains("href=\"2030/documents/plan.html\"");
    }

    @Test
    void aPackWithoutGlossaryReferencesAndFormsHasNoPagesOfThem() throws IOException {
        write();
        for (String part : List.of("calls", "catalogue", "forms", "asked")) {
            remove(part);
        }
        Files.delete(folder.resolve("pack/glossary.yaml"));
        Files.delete(folder.resolve("pack/references.yaml"));
        edit("site.yaml", "(?m)^call: .*\\R", "");
        edit("site.yaml", "navigation: .*", "navigation: [documents, search]");
        edit("editions/2030/edition.yaml", "totals: .*", "totals: {documents: 4}");
        assertThat(build())
                .contains("zh/search.html", "zh/sitemap.html", "zh/2030/data.html")
                .noneMatch(page -> page.matches(".*(glossary|references|downloads).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary", "references", "downloads", "tiers", "apply"})
    void aPageThatThePackLacksIsNoneOfItsNavigation(String name) throws IOException {
        write();
        for (String part : List.of("calls", "catalogue", "forms", "asked")) {
            remove(part);
        }
        Files.delete(folder.resolve("pack/glossary.yaml"));
        Files.delete(folder.resolve("pack/references.yaml"));
        edit("site.yaml", "(?m)^call: .*\\R", "");
        edit("site.yaml", "navigation: .*", "navigation: [documents, " + name + "]");
        edit("editions/2030/edition.yaml", "totals: .*", "totals: {documents: 4}");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(this::build)
                .satisfies(thrown -> assertThat(thrown.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message().in(Language.EN))
                                .isEqualTo("the navigation has '" + name + "', which is no page")));
    }

    /** The notice of the sample says how many copies of each, and not on what. */
    @Test
    void noPaperIsToldOfWhereTheNoticeSaysNone() throws IOException {
        write();
        build();
        assertThat(main("zh/2030/apply")).contains("接收材料（各2份）", "申报书、推荐汇总表各2份").doesNotContain("纸质");
        assertThat(main("en/2030/apply")).contains("receives the documents (2 copies of each)");
    }

    /** Tiers of a policy that has no areas have criteria all the same, and no word of areas is said of them. */
    @Test
    void tiersWithoutAreasAreNotToldByArea() throws IOException {
        write();
        remove("calls");
        remove("asked");
        for (String list : List.of("areas", "domains", "scenarios", "technologies")) {
            Files.delete(folder.resolve("pack/editions/2030/catalogue/" + list + ".yaml"));
        }
        remove("forms");
        edit("site.yaml", "(?m)^call: .*\\R", "");
        edit("site.yaml", "navigation: .*", "navigation: [documents, tiers]");
        edit("editions/2030/edition.yaml", "totals: .*", "totals: {documents: 4, tiers: 2}");
        String tiers = "editions/2030/catalogue/tiers.yaml";
        edit(tiers, "(?m)^ +#.*\\R| +coverage:\\R(?: {6}.*\\R)+| +outcomes: .*\\R", "");
        edit(tiers, "\\{area: area-\\d, ", "{");
        build();
        for (String page : List.of("index", "2030/tiers/index", "2030/tiers/tier-entry", "2030/tools/tier")) {
            assertThat(main("zh/" + page)).as(page).doesNotContain("环节的", "逐环节", "建设成效");
            assertThat(main("en/" + page))
                    .as(page)
                    .doesNotContainIgnoringCase("area by area", "each area", "in the areas", "Results achieved");
        }
        assertThat(main("zh/2030/compare/tier-entry/tier-advanced")).contains("<h2>条件</h2>");
        assertThat(main("en/2030/compare/tier-entry/tier-advanced")).doesNotContain(">1 differences");
    }

    private String main(String page) throws IOException {
        String html = Files.readString(folder.resolve("site/" + page + ".html"));
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    private void write() {
        StarterPack.write(folder.resolve("pack"));
    }

    private void remove(String part) throws IOException {
        Folders.delete(folder.resolve("pack/editions/2030").resolve(part));
    }

    private void edit(String file, String pattern, String words) throws IOException {
        Path path = folder.resolve("pack").resolve(file);
        String text = Files.readString(path);
        String edited = text.replaceAll(pattern, words);
        assertThat(edited).isNotEqualTo(text);
        Files.writeString(path, edited);
    }

    /** The pages, each of whose links leads to a file. */
    private Set<String> build() throws IOException {
        Path site = folder.resolve("site");
        new SiteGenerator(folder.resolve("pack"), Path.of("../templates"), Optional.empty(), "test")
                .build(() -> Staging.begin(site), SharedCache.context());
        Set<String> pages = new TreeSet<>();
        for (Path file : Folders.files(site)) {
            if (file.toString().endsWith(".html")) {
                pages.add(site.relativize(file).toString());
                Matcher link = LINK.matcher(Files.readString(file));
                while (link.find()) {
                    assertThat(file.resolveSibling(link.group(1)).normalize())
                            .as("a link of " + file)
                            .exists();
                }
            }
        }
        return pages;
    }
}
