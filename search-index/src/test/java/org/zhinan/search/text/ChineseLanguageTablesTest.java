package org.zhinan.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tables in the jar are those that the libraries give. */
@Tag("fast")
class ChineseLanguageTablesTest {

    private static String resource(String name) throws IOException {
        try (InputStream in = ChineseLanguageTables.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tablesAreUpToDate() throws IOException {
        assertThat(resource("readings.txt")).isEqualTo(LanguageTablesMaker.readings());
        assertThat(resource("simplified.txt")).isEqualTo(LanguageTablesMaker.simplified());
        assertThat(resource("taiwan.txt")).isEqualTo(LanguageTablesMaker.taiwan());
    }

    @Test
    void aCorpusGetsWhatItNeeds() {
        Set<Integer> ideographs = "仓储数据".codePoints().boxed().collect(Collectors.toSet());
        ChineseLanguageTables tables = ChineseLanguageTables.of(ideographs);
        assertThat(tables.simplified()).containsEntry((int) '倉', (int) '仓').doesNotContainKey((int) '網');
        assertThat(tables.taiwan()).containsKey("资料").doesNotContainKey("网路");
    }
}
