package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.site.Official.PublishedClause;

/** The check itself notices every kind of damage, on a copy of a real page. */
class ClauseCheckTest {
    private static final String DOCUMENT = "notice-shaanxi";
    private static final List<PublishedClause> OFFICIAL = Official.clauses(DOCUMENT);

    @Test
    void anUntouchedCopyIsRight() {
        assertThat(zh(page -> {})).isEmpty();
        assertThat(both(page -> {})).isEmpty();
        assertThat(en(page -> {})).isEmpty();
    }

    @Test
    void anInsertedClauseIsNoticed() {
        Consumer<Document> insert = page -> clause(page, "1-4").after("<p id=\"1-5\" lang=\"zh-CN\">（五）其他条件。</p>");
        assertThat(zh(insert)).contains("1-5: is no clause of this document");
        assertThat(both(insert)).contains("1-5: is no clause of this document");
        assertThat(en(insert)).contains("1-5: is no clause of this document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-1", "3-r3"})
    void aDroppedClauseIsNoticed(String id) {
        assertThat(zh(page -> clause(page, id).remove())).contains(id + ": is missing");
        assertThat(both(page -> clause(page, id).remove())).contains(id + ": is missing");
        assertThat(en(page -> clause(page, id).remove())).contains(id + ": is missing");
    }

    @Test
    void aRepeatedClauseIsNoticed() {
        Consumer<Document> repeat =
                page -> clause(page, "1-1").after(clause(page, "1-1").clone());
        assertThat(zh(repeat)).contains("1-1: stands more than once");
        assertThat(both(repeat)).contains("1-1: stands more than once");
        assertThat(en(repeat)).contains("1-1: stands more than once");
    }

    @Test
    void aRepeatedTextWithoutIdIsNoticed() {
        assertThat(zh(page ->
                        clause(page, "1-1").after(clause(page, "1-1").clone().removeAttr("id"))))
                .containsExactly("1-1: its text stands 2 times on the page");
    }

    @Test
    void anAlteredCharacterIsNoticed() {
        Consumer<Document> alter = page -> replace(clause(page, "1-1"), "须为", "需为");
        assertThat(zh(alter)).anyMatch(fault -> fault.startsWith("1-1: says"));
        assertThat(both(alter)).anyMatch(fault -> fault.startsWith("1-1: says"));
    }

    @Test
    void anAlteredCellIsNoticed() {
        Consumer<Document> alter = page -> replace(clause(page, "3-r3"), "029", "028");
        assertThat(zh(alter)).anyMatch(fault -> fault.startsWith("3-r3: says"));
        assertThat(both(alter)).anyMatch(fault -> fault.startsWith("3-r3: says"));
    }

    @Test
    void wordsOfTheInterfaceInsideAreNoticed() {
        assertThat(zh(page -> clause(page, "1-1").append("<button>复制</button>")))
                .anyMatch(fault -> fault.startsWith("1-1: says"))
                .contains("1-1: has something of the interface in it");
        assertThat(both(page -> clause(page, "1-1").append("<b>编者注</b>"))).contains("1-1: has other text in it: “编者注”");
    }

    @Test
    void anotherOrderIsNoticed() {
        Consumer<Document> reorder = page -> {
            Element first = clause(page, "1-1");
            Element second = clause(page, "1-2");
            Element mark = first.ownerDocument().createElement("i");
            first.replaceWith(mark);
            second.replaceWith(first);
            mark.replaceWith(second);
        };
        assertThat(zh(reorder)).singleElement().asString().startsWith("the clauses stand in another order");
        assertThat(both(reorder)).singleElement().asString().startsWith("the clauses stand in another order");
        assertThat(en(reorder)).singleElement().asString().startsWith("the clauses stand in another order");
    }

    @Test
    void missingEnglishIsNoticed() {
        assertThat(en(page -> clause(page, "1-1").empty())).containsExactly("1-1: has no words");
        assertThat(en(page -> clause(page, "1-1").attr("lang", "zh-CN")))
                .containsExactly("1-1: is not marked as English");
        assertThat(en(page -> clause(page, "1-1").text("其他条件"))).containsExactly("1-1: is Chinese");
        assertThat(both(page -> clause(page, "1-1").select("[lang=en]").remove()))
                .containsExactly("1-1: has no English beside it");
    }

    private static List<String> zh(Consumer<Document> damage) {
        return ClauseCheck.chinese(damaged("zh", damage), OFFICIAL);
    }

    private static List<String> both(Consumer<Document> damage) {
        return ClauseCheck.both(damaged("both", damage), OFFICIAL);
    }

    private static List<String> en(Consumer<Document> damage) {
        return ClauseCheck.english(damaged("en", damage), OFFICIAL);
    }

    private static Document damaged(String view, Consumer<Document> damage) {
        Document copy = Site.plain()
                .page(view + "/2024/documents/" + DOCUMENT + ".html")
                .clone();
        damage.accept(copy);
        return copy;
    }

    private static Element clause(Document page, String id) {
        return page.getElementById(id);
    }

    private static void replace(Element element, String from, String to) {
        List<TextNode> texts = element.nodeStream(TextNode.class).toList();
        assertThat(texts).anyMatch(text -> text.getWholeText().contains(from));
        texts.forEach(text -> text.text(text.getWholeText().replace(from, to)));
    }
}
