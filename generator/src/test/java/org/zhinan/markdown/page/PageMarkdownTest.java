package org.zhinan.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class PageMarkdownTest {
    private static final PageMarkdown MARKDOWN = PageMarkdown.of(List.of("TABLES", "AUTOLINKS"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**重点：**请核对。详见**《汇总表》**。 | <strong>重点：</strong>请核对。详见<strong>《汇总表》</strong>。",
                "**注意：**请于**“11月22日”**前 | <strong>注意：</strong>请于<strong>“11月22日”</strong>前",
                "第**（一）**项 | 第<strong>（一）</strong>项",
                "*注：*甲 | <em>注：</em>甲",
                "按照**《条例》**执行。**注意：**必须。气温**37℃**以上。 | 按照<strong>《条例》</strong>执行。<strong>注意：</strong>必须。气温<strong>37℃</strong>以上。",
                "甲**（乙）**、**“丙”**、**丁！**戊 | 甲<strong>（乙）</strong>、<strong>“丙”</strong>、<strong>丁！</strong>戊",
                "a **bold** word, **(so)** and **“so”**. | a <strong>bold</strong> word, <strong>(so)</strong> and <strong>“so”</strong>.",
                "2 * 3 * 4 | 2 * 3 * 4",
                "**𠮷：**甲 | <strong>𠮷：</strong>甲",
            })
    void emphasisBesideChineseIsAsWritten(String text, String html) {
        RenderedPageText page = MARKDOWN.read(text);
        assertThat(page.html()).isEqualTo("<p>" + html + "</p>\n");
        assertThat(page.openAsterisks()).isEmpty();
    }

    @Test
    void asterisksThatEmphasizeNothingAreTold() {
        assertThat(MARKDOWN.read("甲\n\n** 乙**丙\n\n`a**b` 与 \\*\\*").openAsterisks())
                .containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "见https://www.gov.cn/a。谢谢（https://www.gov.cn/b）。 | https://www.gov.cn/a https://www.gov.cn/b",
                "见https://www.gov.cn/a?x=1&y=2，再见 | https://www.gov.cn/a?x=1&amp;y=2",
                "(https://www.gov.cn/a)。好 | https://www.gov.cn/a",
                "见 https://www.gov.cn/a_(b)。好 | https://www.gov.cn/a_(b)",
                "https://www.gov.cn/a. Next | https://www.gov.cn/a",
                "邮箱zhinan@example.org，或来电 | mailto:zhinan@example.org",
            })
    void anAddressEndsBeforeChinese(String text, String addresses) {
        String html = MARKDOWN.read(text).html();
        List<String> found = java.util.regex.Pattern.compile("href=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(found).as(html).containsExactly(addresses.split(" "));
        assertThat(html.replaceAll("<[^>]*>", "").strip().replace("&amp;", "&")).isEqualTo(text);
    }

    @Test
    void headingsHaveIdsOfTheirWords() {
        RenderedPageText page = MARKDOWN.read("# 怎么查？\n\n## How to **read**\n\n## 怎么查\n\n## ……\n");
        assertThat(page.ids()).containsExactly("z-s-怎么查", "z-s-how-to-read", "z-s-怎么查-2", "z-s-section");
        assertThat(page.html()).contains("<h1 id=\"z-s-怎么查\">", "<h2 id=\"z-s-how-to-read\">", "<h2 id=\"z-s-怎么查-2\">");
    }

    @Test
    void linksAreTold() {
        RenderedPageText page = MARKDOWN.read("[a](b.html)\n\n![c](d.svg) [e][f]\n\n[f]: g.html#h\n");
        assertThat(page.links())
                .containsExactly(
                        new RenderedPageText.Link("b.html", 1),
                        new RenderedPageText.Link("d.svg", 3),
                        new RenderedPageText.Link("g.html#h", 5));
    }
}
