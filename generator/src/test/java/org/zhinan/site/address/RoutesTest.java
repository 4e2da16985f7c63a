package org.zhinan.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class RoutesTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, zh/index.html, zh/index.html",
        "zh/index.html, index.html, ../index.html",
        "zh/index.html, zh/index.html, index.html",
        "zh/2024/documents/a.html, zh/2024/documents/ab.html#b, ab.html#b",
        "zh/2024/documents/a.html, zh/2024/data.html, ../data.html",
        "zh/2024/documents/a.html, zh/20/documents/a.html, ../../20/documents/a.html",
        "zh/2024/documents/a.html, en/2024/documents/a.html, ../../../en/2024/documents/a.html",
        "zh/glossary/2.html, zh/glossary.html, ../glossary.html",
        "zh/glossary.html, zh/glossary/2.html, glossary/2.html",
        "zh/x/a.html, zh/x, ../x",
    })
    void aLinkIsTheShortestWay(String from, String to, String written) {
        assertThat(Routes.relative(from, to)).isEqualTo(written);
    }

    @Test
    void theFirstPartOfAListHasTheAddressOfTheList() {
        assertThat(Routes.part("zh/glossary.html", 1)).isEqualTo("zh/glossary.html");
        assertThat(Routes.part("zh/glossary.html", 12)).isEqualTo("zh/glossary/12.html");
    }
}
