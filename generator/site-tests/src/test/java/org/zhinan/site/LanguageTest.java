package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What is read aloud or broken into lines by language is marked with the right one. */
class LanguageTest {
    private static final Set<String> TAGS = Set.of("zh-CN", "en");

    /** Three English words in a row; names of products and abbreviations stand within Chinese. */
    private static final Pattern PROSE =
            Pattern.compile("(?<![\\w/.-])[A-Za-z][a-z]+(?:[ ,]+[A-Za-z]?[a-z]+){2,}(?![\\w/-])");

    /** Attributes that hold no words of the page; two hold what is written into a Chinese form. */
    private static final Set<String> WORDLESS =
            Set.of("href", "src", "class", "id", "lang", "hreflang", "action", "value", "data-official", "data-choice");

    @Test
    void aPageHasTheLanguageOfItsView() {
        assertThat(Site.plain().pages())
                .allSatisfy((path, page) -> assertThat(page.selectFirst("html").attr("lang"))
                        .as(path)
                        .isEqualTo(path.startsWith("en/") ? "en" : "zh-CN"));
    }

    @Test
    void everyTextIsMarkedWithItsLanguage() {
        List<String> faults = new ArrayList<>();
        Site.plain().pages().forEach((path, page) -> faults(page).forEach(fault -> faults.add(path + ": " + fault)));
        assertThat(faults).isEmpty();
    }

    @Test
    void aWrongLanguageIsNoticed() {
        assertThat(faults("en", "<p>智能工厂</p>")).hasSize(1);
        assertThat(faults("en", "<p title=\"智能工厂\">Factory</p>")).hasSize(1);
        assertThat(faults("en", "<p lang=\"zh-CN\">智能工厂 <b lang=\"en\">工厂</b></p>"))
                .hasSize(1);
        assertThat(faults("zh-CN", "<p>Compiled for reference; the official document prevails.</p>"))
                .hasSize(1);
        assertThat(faults("zh-CN", "<p lang=\"zh\">智能工厂</p>")).contains("unknown language zh at <p>");
        assertThat(faults("en", "<p>See 陕工信发〔2024〕262号, Section 2</p>")).isEmpty();
        assertThat(faults("en", "<p>Factory <span lang=\"zh-CN\">工厂</span></p>"))
                .isEmpty();
        assertThat(faults("zh-CN", "<p>应用 AI、5G 和 Digital Twin</p>")).isEmpty();
    }

    private static List<String> faults(String language, String body) {
        return faults(Jsoup.parse("<html lang=\"" + language + "\"><body>" + body));
    }

    private static List<String> faults(Document page) {
        List<String> faults = new ArrayList<>();
        page.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .forEach(text -> check(text.getWholeText(), text.parent(), faults));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (!WORDLESS.contains(attribute.getKey())) {
                    check(attribute.getValue(), element, faults);
                }
            }
            if (element.hasAttr("lang") && !TAGS.contains(element.attr("lang"))) {
                faults.add("unknown language " + element.attr("lang") + " at " + ElementText.place(element));
            }
        }
        return faults;
    }

    private static void check(String text, Element element, List<String> faults) {
        String language = ElementText.language(element);
        boolean chinese = ElementText.hasHan(ElementText.withoutNumbers(text));
        boolean prose = !ElementText.hasHan(text) && PROSE.matcher(text).find() && !isMachine(element);
        if (chinese && !language.equals("zh-CN") || prose && !language.equals("en")) {
            faults.add("“" + text.strip() + "” is marked as " + language + " at " + ElementText.place(element));
        }
    }

    /** Values for programs, such as those of the viewport. */
    private static boolean isMachine(Element element) {
        return element.is("meta:not([name=description]), path, svg");
    }
}
