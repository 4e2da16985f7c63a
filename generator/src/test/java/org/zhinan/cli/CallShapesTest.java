package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.SmallPack;

/** Calls that state other facts than the included one, or hardly any, in a kit without tiers, with the templates of the repository. */
@Tag("fast")
class CallShapesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void kitWithTwoNotices() throws IOException {
        put("site.yaml", """
                name: {zh: 示例, en: Sample}
                tagline: {zh: 示例, en: Sample}
                edition: "2030"
                navigation: [apply, documents]
                """);
        put("editions/2030/edition.yaml", """
                id: "2030"
                title: {zh: 示例行动, en: Sample action}
                documents: [notice, city-notice]
                """);
        document(
                "notice",
                "# 省通知\n\n2030年3月1日\n\n一、企业应在本省注册。\n",
                "# Provincial notice\n\n1 March 2030\n\nI. Enterprises shall be registered here.\n");
        document("city-notice", """
                # 市通知

                2030年4月1日

                ## 一、程序

                （一）网上申报：企业于4月10日至20日17:00前提交申报书。

                （二）初审：县级部门自受理之日起10个工作日内完成。

                （三）向市工业局报送申报书纸质版一式三份，电子版1份。

                （四）补助不超过500万元。

                （五）答辩时间另行通知。

                （六）每个区限报3个，其中民营企业不少于1个。

                （七）示例企业由省工业厅认定；有效期为三年。期满复核。

                ## 二、名额

                | 地区 | 数量 |
                | --- | --- |
                | 东市 | 3 |
                | 西市 | 不限 |

                ## 三、复核

                | 地区 | 新申报（家） | 复核（家） |
                | --- | --- | --- |
                | 南市 | 12 | 不超过8 |

                ## 四、联系方式

                市工业局，联系人张三，电话：029-12345678，传真：029-12345679，邮箱office@example.org，示例路1号。
                """, """
                # City notice

                1 April 2030

                ## I. Procedure

                (1) Online application: enterprises are to submit the application dossier from 10 April to 17:00 on 20 April.

                (2) First review: county departments complete it within 10 working days of acceptance.

                (3) Submit 3 paper copies and one electronic copy of the application dossier to the City Bureau.

                (4) The subsidy is up to RMB 5 million.

                (5) The time of the defence will be announced.

                (6) Each district may recommend at most 3, of which at least 1 shall be a private enterprise.

                (7) Sample enterprises are recognised by the department; they are valid for three years. They are then reviewed.

                ## II. Quotas

                | Place | Number |
                | --- | --- |
                | East City | 3 |
                | West City | no limit |

                ## III. Review

                | Place | New applications | Reviews |
                | --- | --- | --- |
                | South City | 12 | at most 8 |

                ## IV. Contact

                City Bureau, Zhang San, tel. 029-12345678, fax 029-12345679, e-mail office@example.org, 1 Sample Road.
                """);
        String content = folder.resolve("content").toString();
        for (String id : List.of("notice", "city-notice")) {
            assertThat(CommandRun.of("confirm", "--content", content, id).exit())
                    .isZero();
        }
    }

    /** What no fact of a call states is answered in the words of the text. */
    @Test
    void aPeriodOfValidityIsAnsweredFromTheText() throws IOException {
        bareCall();
        String content = folder.resolve("content").toString();
        for (String query : List.of("有效期几年", "how long is it valid")) {
            assertThat(CommandRun.of("search", "--content", content, "--top", "1", query)
                            .out())
                    .contains(
                            "city-notice#1-7",
                            "有效期为三年 / Sample enterprises are recognised by the department; they are valid for three years  (");
        }
    }

    @Test
    void otherFactsStandOnThePageAndInTheData() throws IOException {
        put("editions/2030/calls/city.yaml", """
                id: city
                name: {zh: 示例市, en: Sample City}
                notices: [notice, city-notice]
                conditions: [notice#1]
                deadlines:
                  - {stage: {zh: 网上申报, en: Online application}, who: {zh: 企业, en: enterprises}, what: {zh: 提交申报书, en: submit the application dossier},
                     from: 2030-04-10, date: 2030-04-20, time: "17:00", clause: 'city-notice#1-1'}
                  - {stage: {zh: 初审, en: First review}, within: {count: 10, unit: working-days, after: {zh: 受理之日, en: acceptance}}, clause: 'city-notice#1-2'}
                  - {stage: {zh: 答辩, en: defence}, words: {zh: 时间另行通知, en: will be announced}, clause: 'city-notice#1-5'}
                quotas:
                  - {place: {zh: 东市, en: East City}, most: 3, clause: 'city-notice#2-r1'}
                  - {place: {zh: 西市, en: West City}, words: {zh: 不限, en: no limit}, clause: 'city-notice#2-r2'}
                limits:
                  - {what: {zh: 补助, en: subsidy}, most: 5000000, unit: yuan, clause: 'city-notice#1-4'}
                copies:
                  - {count: 3, form: paper, of: {zh: 申报书, en: application dossier}, words: {zh: 纸质版一式三份, en: 3 paper copies}, clause: 'city-notice#1-3'}
                  - {count: 1, form: electronic, of: {zh: 申报书, en: application dossier}, words: {zh: 电子版1份, en: one electronic copy}, clause: 'city-notice#1-3'}
                submit-to: {clause: 'city-notice#1-3', zh: 市工业局, en: the City Bureau}
                steps:
                  - {who: {zh: 企业, en: enterprises}, party: applicant, clause: 'city-notice#1-1', zh: 提交申报书, en: submit the application dossier}
                  - {who: {zh: 县级部门, en: county departments}, party: recommender, clause: 'city-notice#1-2', zh: 初审, en: First review}
                contacts:
                  - {office: {zh: 市工业局, en: City Bureau}, person: {zh: 张三, en: Zhang San}, phone: 029-12345678, fax: 029-12345679,
                     email: office@example.org, address: {zh: 示例路1号, en: 1 Sample Road}, clause: 'city-notice#4-p1'}
                """);
        build();

        String page = text("zh/2030/apply.html");
        assertThat(page)
                .contains("<h1>示例市：申报</h1>", ">省通知</a>、", ">市通知</a>", "网上申报</dt>")
                .contains(
                        "<time datetime=\"2030-04-10\">2030年4月10日</time> 至 <time datetime=\"2030-04-20\">2030年4月20日</time> 17:00")
                .contains("10个工作日内", "起算：受理之日", "时间另行通知", "data-day=\"2030-04-20\"")
                .contains("纸质版一式三份", "电子版1份", "至多500万元", "不限")
                .contains("申报书3份（纸质）", "申报书1份（电子版）")
                .doesNotContain("各3份", "各1份")
                .contains(
                        "href=\"tel:029-12345678\"",
                        "传真：029-12345679",
                        "href=\"mailto:office@example.org\"",
                        "示例路1号",
                        "张三");
        assertThat(page.substring(page.indexOf("<ol class=\"z-path\"")))
                .as("the path says the whole of a deadline, too")
                .contains("<span class=\"z-path-by\"><time datetime=\"2030-04-10\">2030年4月10日</time> 至 "
                        + "<time datetime=\"2030-04-20\">2030年4月20日</time> 17:00</span>");
        assertThat(text("en/2030/apply.html"))
                .contains(
                        "Sample City: applying",
                        "within 10 working days",
                        "counted from: acceptance",
                        "at most 5,000,000 yuan",
                        "3 copies of application dossier (on paper)",
                        "1 copy of application dossier (electronic)",
                        "no limit");
        assertThat(text("zh/index.html")).contains("示例市：申报", "网上申报：<strong><time datetime=\"2030-04-10\">", "10个工作日内");
        JsonNode data = new ObjectMapper().readTree(text("2030/data/call-city.json"));
        assertThat(data.has("tier")).isFalse();
        assertThat(data.at("/notices/1").asText()).isEqualTo("city-notice");
        assertThat(data.at("/deadlines/0").toString())
                .contains("\"from\":\"2030-04-10\",\"date\":\"2030-04-20\",\"time\":\"17:00\"")
                .contains("\"stage\":{\"zh\":\"网上申报\"");
        assertThat(data.at("/deadlines/1/within").toString())
                .contains("\"count\":10,\"unit\":\"working-days\",\"after\":{\"zh\":\"受理之日\"");
        assertThat(data.at("/limits/0").toString())
                .contains("\"bound\":\"most\",\"number\":\"5000000\",\"unit\":\"yuan\"");
        assertThat(data.at("/copies/1/form").asText()).isEqualTo("electronic");
        assertThat(data.at("/contacts/0/email").asText()).isEqualTo("office@example.org");
    }

    /** In the language in which its words begin with a verb; a subject that is no word of the clause is a problem. */
    @Test
    void aRequirementThatBeginsWithoutItsSubjectIsGivenOne() throws IOException {
        put("editions/2030/calls/city.yaml", SUBJECT);
        build();

        assertThat(text("en/2030/tools/eligibility.html"))
                .contains("(Sample enterprises) are recognised by the department");
        assertThat(text("zh/2030/tools/eligibility.html")).contains(">有效期为三年<").doesNotContain("（示例企业）");
        put("editions/2030/calls/city.yaml", SUBJECT.replace("Sample enterprises}", "Applicants}"));
        assertThat(CommandRun.of("check", "--content", folder.resolve("content").toString())
                        .out())
                .contains("'Applicants' is not in the English of clause 'city-notice#1-7'");
    }

    private static final String SUBJECT = """
            id: city
            name: {zh: 示例市, en: Sample City}
            notice: city-notice
            conditions: [city-notice#1-7]
            requirements:
              - {clause: 'city-notice#1-7', zh: 有效期为三年, en: are recognised by the department, who: {en: Sample enterprises}}
            """;

    /** A call may count kinds of projects apart: at least so many of them, or each in a column of its own. */
    @Test
    void quotasOfKindsOfProjectsAreHeldBesideOthers() throws IOException {
        put("editions/2030/calls/city.yaml", KINDS);
        build();

        assertThat(text("zh/2030/apply.html"))
                .contains("每个区</th><td class=\"z-num\">3</td>", "每个区：民营企业</th><td class=\"z-num\">至少1</td>")
                .contains("南市：新申报</th><td class=\"z-num\">12</td>", "南市：复核</th><td class=\"z-num\">8</td>");
        String content = folder.resolve("content").toString();
        assertThat(CommandRun.of("search", "--content", content, "南市能推荐几个").out())
                .contains("南市：新申报 不超过 12 个；复核 不超过 8 个");
        put(
                "editions/2030/calls/city.yaml",
                KINDS.replace("least: 1", "least: 2").replace("most: 8", "most: 12"));
        assertThat(CommandRun.of("check", "--content", content).out()).contains("'least' is 2", "'most' is 12");
    }

    private static final String KINDS = """
            id: city
            name: {zh: 示例市, en: Sample City}
            notice: city-notice
            quotas:
              - {place: {zh: 每个区, en: Each district}, most: 3, clause: 'city-notice#1-6'}
              - {place: {zh: 每个区, en: Each district}, what: {zh: 民营企业, en: private enterprise}, least: 1, clause: 'city-notice#1-6'}
              - {place: {zh: 南市, en: South City}, what: {zh: 新申报, en: New applications}, most: 12, clause: 'city-notice#3-r1'}
              - {place: {zh: 南市, en: South City}, what: {zh: 复核, en: Reviews}, most: 8, clause: 'city-notice#3-r1'}
            """;

    @Test
    void whatACallDoesNotStateHasNoHeadingAndNoTable() throws IOException {
        bareCall();
        build();

        for (String page :
                new String[] {"zh/2030/apply.html", "en/2030/apply.html", "zh/index.html", "en/index.html"}) {
            String text = text(page);
            assertThat(text.substring(text.indexOf("<main"), text.indexOf("</main>")))
                    .as(page)
                    .doesNotContain("<table", "<dl", "<ol class=\"z-path\"", "z-hero-dates\">\n<ul")
                    .doesNotContain(
                            "id=\"z-quotas\"",
                            "id=\"z-contacts\"",
                            "id=\"z-steps\"",
                            "id=\"z-conditions\"",
                            "id=\"z-base\"")
                    .doesNotContainPattern("<ul[^>]*>\\s*</ul>");
        }
        assertThat(folder.resolve("site/zh/2030/tools/eligibility.html")).doesNotExist();
    }

    @Test
    void theSiteMapNamesThePlaceOfEachCall() throws IOException {
        bareCall();
        put(
                "editions/2030/calls/city.yaml",
                "id: city\nname: {zh: 示例市, en: Sample City}\nnotice: city-notice\nconditions: [notice#1]\n");
        build();

        assertThat(text("zh/sitemap.html")).contains("申报事项 - 示例省</a>", "申报事项 - 示例市</a>", "申报前自查 - 示例市</a>");
        assertThat(text("en/sitemap.html")).contains("How to apply - Sample City</a>");
    }

    @Test
    void anAnnexOfTwoNoticesStandsUnderBoth() throws IOException {
        put(
                "editions/2030/edition.yaml",
                "id: \"2030\"\ntitle: {zh: 示例行动, en: Sample action}\ndocuments: [notice, city-notice, terms, own]\n");
        annex("terms", "共同要件", "[{of: notice, number: 3}, {of: city-notice, number: 1}]");
        annex("own", "本市要件", "{of: city-notice, number: 3}");
        bareCall();
        build();

        assertThat(text("zh/2030/documents/terms.html"))
                .containsPattern(
                        "(?s)附于</dt>.*notice.html\">省通知</a></dd>.*附件3</dd>.*city-notice.html\">市通知</a></dd>.*附件1</dd>");
        assertThat(text("zh/2030/documents/index.html").split("terms.html\">共同要件", -1))
                .hasSize(3);
        JsonNode document =
                new ObjectMapper().readTree(text("2030/data/documents.json")).at("/2");
        assertThat(document.at("/annexOf").asText()).isEqualTo("notice");
        assertThat(document.at("/alsoAnnexOf/0").asText()).isEqualTo("city-notice");
        assertThat(text("zh/2030/documents/own.html")).contains("href=\"terms.html\">附件1</a>");
        assertThat(text("zh/2030/documents/terms.html"))
                .as("of two annexes 3 none can be told")
                .contains("见附件3。");
        put(
                "editions/2030/documents/notice/document.yaml",
                "title: p1\nshort: {zh: 省通知, en: notice}\noriginal: en\nannex: {of: terms, number: 1}\n");
        assertThat(CommandRun.of("check", "--content", folder.resolve("content").toString())
                        .out())
                .contains("is an annex of itself");
    }

    @Test
    void anAnnexBehindTheTitleOfAnotherTextIsNotOnesOwn() throws IOException {
        put("editions/2030/edition.yaml", """
                id: "2030"
                title: {zh: 示例行动, en: Sample action}
                documents: [notice, city-notice, criteria, table, own]
                aliases: [{document: notice, zh: [办法], en: [Measures]}]
                """);
        annex("criteria", "认定标准", "{of: notice, number: 1}");
        annex("table", "推荐表", "{of: city-notice, number: 1}");
        annex("own", "本市要件", "{of: city-notice, number: 2}");
        put("editions/2030/documents/own/zh.md", "# 本市要件\n\n一、按《办法》附件1、《细则》附件1、《办法》附件2和附件1填写。\n");
        bareCall();
        build();

        assertThat(text("zh/2030/documents/own.html"))
                .contains("《办法》</a><a href=\"criteria.html\">附件1</a>、《细则》附件1、")
                .contains("《办法》</a>附件2和<a href=\"table.html\">附件1</a>填写。");
    }

    private void bareCall() throws IOException {
        put("editions/2030/calls/bare.yaml", "id: bare\nname: {zh: 示例省, en: Sample Province}\nnotice: notice\n");
    }

    private void annex(String id, String title, String of) throws IOException {
        String own = "editions/2030/documents/" + id + "/";
        put(own + "document.yaml", "title: p1\nshort: {zh: " + title + ", en: " + id + "}\nannex: " + of + "\n");
        put(own + "zh.md", "# " + title + "\n\n一、见附件1。\n\n二、见附件3。\n");
    }

    private void document(String id, String zh, String en) throws IOException {
        String own = "editions/2030/documents/" + id + "/";
        put(
                own + "document.yaml",
                "title: p1\nshort: {zh: " + zh.substring(2, 5) + ", en: " + id + "}\noriginal: en\nissued: {date: "
                        + (id.equals("notice") ? "2030-03-01" : "2030-04-01") + ", clause: p2}\n");
        put(own + "zh.md", zh);
        put(own + "en.md", en);
    }

    private void build() {
        SmallPack pack = new SmallPack(folder.resolve("content"), Path.of("../templates"));
        CommandRun run = CommandRun.build(pack, folder.resolve("site"));
        assertThat(run.exit()).as(run.err()).isZero();
        // Only a publisher knows who publishes: it is no mistake that the pack does not say so.
        assertThat(run.err()).startsWith("Note: site.yaml has no 'publisher'").hasLineCount(1);
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }
}
