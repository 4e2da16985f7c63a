package org.zhinan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RadicalsTest {
    private static final Path SEARCH = Path.of("../search-index/src/main");

    @Test
    void radicalsOfBothBlocksAreIdeographs() {
        String plain = "⼯⼚⻋间部⻔⻓期⾏业"
                .codePoints()
                .map(Radicals::ideograph)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(plain).isEqualTo("工厂车间部门长期行业");
        assertThat("一车〇（A".codePoints().filter(Radicals::isRadical)).isEmpty();
    }

    /** The search has the same table, which browsers are given: its module knows nothing of this one. */
    @Test
    void theSearchHasTheSameTable() throws IOException {
        String here = table(Path.of("src/main/java/org/zhinan/text/Radicals.java"));
        assertThat(here).hasSizeGreaterThan(190);
        assertThat(table(SEARCH.resolve("java/org/zhinan/search/text/Normalizer.java")))
                .isEqualTo(here);
    }

    private static String table(Path source) throws IOException {
        return Pattern.compile("[\"']([\\u2E80-\\u2EF3][^\"']+)[\"']")
                .matcher(Files.readString(source))
                .results()
                .map((MatchResult part) -> part.group(1))
                .collect(Collectors.joining());
    }
}
