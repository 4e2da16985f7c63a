package org.zhinan.render.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.markdown.page.PageMarkdown;

@Tag("fast")
class CheckedPagesTest {
    private static final List<String> TABLES = List.of("TABLES");
    private static final String BODY = "## 甲\n\n| 乙 | 丙 |\n|---|---|\n| 1 | 2 |\n";

    private final CheckedPages checked = new CheckedPages();

    @Test
    void whatTheCheckReadIsTakenOnce() {
        PageMarkdown markdown = PageMarkdown.of(TABLES);
        checked.read(markdown, TABLES, BODY);
        assertThat(checked.take(TABLES, BODY)).hasValue(markdown.read(BODY).html());
        assertThat(checked.take(TABLES, BODY)).isEmpty();
    }

    @Test
    void anotherTextOrOtherExtensionsAreAnotherPage() {
        checked.read(PageMarkdown.of(TABLES), TABLES, BODY);
        assertThat(checked.take(List.of(), BODY)).isEmpty();
        assertThat(checked.take(TABLES, BODY.strip())).isEmpty();
    }

    @Test
    void ofVeryMuchTextSomeIsReadAgain() {
        PageMarkdown markdown = PageMarkdown.of(TABLES);
        CheckedPages few = new CheckedPages(BODY.length() + 10);
        few.read(markdown, TABLES, BODY);
        few.read(markdown, TABLES, "丁" + BODY);
        assertThat(few.take(TABLES, BODY)).isPresent();
        assertThat(few.take(TABLES, "丁" + BODY)).isEmpty();
    }
}
