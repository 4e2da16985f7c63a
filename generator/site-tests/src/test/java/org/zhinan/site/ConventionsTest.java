package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhinan.text.EnglishOrder;

/** What harvesters, search engines and browsers read beside the words: tags, structured data, policy, and the page of all pages. */
class ConventionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<String> tags(String path) {
        return Site.plain().page(path).select("meta[name]").eachAttr("name");
    }

    @Test
    void pagesCarryTheTagsOfPublicSectorSites() {
        assertThat(tags("zh/2024/scenarios/index.html"))
                .contains("SiteName", "ColumnName", "ColumnDescription", "ColumnKeywords");
        assertThat(tags("zh/2024/scenarios/scenario-18.html"))
                .contains("SiteName", "ArticleTitle")
                .doesNotContain("ColumnName");
    }

    /** The embedded content has no publisher. */
    @Test
    void whatOnlyAPublisherKnowsIsNotInvented() {
        for (Map.Entry<String, Document> page : Site.plain().pages().entrySet()) {
            assertThat(page.getValue().select("meta[name~=SiteDomain|SiteIDCode|ColumnType|PubDate|ContentSource]"))
                    .as(page.getKey())
                    .isEmpty();
        }
    }

    @Test
    void everyPageCarriesTheStrictPolicyBeforeAllThatItLoads() {
        for (Map.Entry<String, Document> page : Site.plain().pages().entrySet()) {
            assertThat(page.getValue().head().child(1).attr("content"))
                    .as(page.getKey())
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                    .doesNotContain("unsafe")
                    // From a folder it keeps Firefox from every search.
                    .doesNotContain("form-action");
        }
    }

    @Test
    void everyPageRunsWhatItsScriptsShareBeforeThem() {
        for (Map.Entry<String, Document> page : Site.plain().pages().entrySet()) {
            List<String> scripts = page.getValue().select("script[src][defer]").eachAttr("src");
            assertThat(scripts)
                    .as(page.getKey())
                    .isEqualTo(page.getValue().select("script[src]").eachAttr("src"));
            assertThat(scripts).as(page.getKey()).first().asString().endsWith("js/site.js");
        }
    }

    private static JsonNode data(Site site, String path) throws JsonProcessingException {
        JsonNode data = JSON.readTree(site.page(path)
                .select("script[type=application/ld+json]")
                .first()
                .data());
        assertThat(data.path("@context").asText()).isEqualTo("https://schema.org");
        return data.path("@graph");
    }

    @Test
    void everyPageBelowHomeSaysWhereItStands() throws JsonProcessingException {
        for (String path : Site.plain().pages().keySet()) {
            if (!Site.plain().page(path).select(".z-crumbs").isEmpty()) {
                JsonNode way = data(Site.plain(), path).get(0);
                assertThat(way.path("@type").asText()).isEqualTo("BreadcrumbList");
                List<String> crumbs =
                        Site.plain().page(path).select(".z-crumbs li").eachText();
                assertThat(way.path("itemListElement").findValuesAsText("name"))
                        .as(path)
                        .hasSameSizeAs(crumbs);
            }
        }
    }

    @Test
    void aDocumentIsDescribedAsLegislationWithoutLegalValue() throws JsonProcessingException {
        JsonNode text =
                data(Site.addressed(), "en/2024/documents/notice-shaanxi.html").get(1);
        assertThat(text.path("@type").get(0).asText()).isEqualTo("Legislation");
        assertThat(text.path("legislationIdentifier").asText()).isEqualTo("陕工信发〔2024〕262号");
        assertThat(text.path("legislationDate").asText()).isEqualTo("2024-11-08");
        assertThat(text.path("legislationLegalValue").asText()).endsWith("UnofficialLegalValue");
        assertThat(text.path("legislationPassedBy")).hasSize(5);
        assertThat(text.path("translationOfWork").path("@id").asText())
                .isEqualTo(Site.ADDRESS + "/zh/2024/documents/notice-shaanxi.html");
    }

    @Test
    void theGlossaryIsASetOfTerms() throws JsonProcessingException {
        JsonNode set = data(Site.plain(), "zh/glossary.html").get(1);
        assertThat(set.path("@type").asText()).isEqualTo("DefinedTermSet");
        assertThat(set.path("hasDefinedTerm"))
                .hasSize(Site.plain()
                        .page("zh/glossary.html")
                        .select("#z-terms > div")
                        .size());
    }

    @Test
    void theEnglishGlossaryIsInTheOrderOfItsLetters() {
        List<String> terms = Site.plain()
                .page("en/glossary.html")
                .select("#z-terms dt > span:first-child")
                .eachText();
        assertThat(terms).hasSizeGreaterThan(200).isSortedAccordingTo(EnglishOrder.COMPARATOR);
        assertThat(Site.plain().page("en/glossary.html").select(".z-letters a").eachText())
                .startsWith("#", "A", "B")
                .isSorted();
    }

    @Test
    void theSiteMapLeadsToEveryPage() {
        for (String language : List.of("zh", "en")) {
            TreeSet<String> missing = new TreeSet<>(Site.plain().pages().keySet());
            missing.removeIf(
                    path -> !path.startsWith(language + "/") && !(language.equals("zh") && path.startsWith("both/")));
            Document map = Site.plain().page(language + "/sitemap.html");
            map.select("main a")
                    .eachAttr("href")
                    .forEach(
                            href -> missing.remove(href.startsWith("../") ? href.substring(3) : language + "/" + href));
            missing.remove(language + "/index.html");
            missing.remove(language + "/sitemap.html");
            assertThat(missing).isEmpty();
        }
    }

    /** Wherever a reader is sent to a tool, its name is the one that the page has. */
    @Test
    void aToolHasOneName() {
        for (String language : List.of("zh", "en")) {
            for (String tool : List.of("eligibility", "tier", "coverage", "form-lines", "collect")) {
                String name = Site.plain()
                        .page(language + "/2024/tools/" + tool + ".html")
                        .select("h1")
                        .text();
                for (String page : List.of("index.html", "2024/apply.html", "2024/downloads.html")) {
                    assertThat(Site.plain()
                                    .page(language + "/" + page)
                                    .select("a[href$=tools/" + tool + ".html]")
                                    .eachText())
                            .as(page)
                            .isNotEmpty()
                            .allMatch(text -> text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
                }
            }
        }
    }
}
