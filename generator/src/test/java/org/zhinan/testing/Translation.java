package org.zhinan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a problem says in Chinese says all that it says in English, and in Chinese. */
public final class Translation {
    private static final Pattern QUOTED = Pattern.compile("(?<![A-Za-z])'([^']+)'(?![A-Za-z])");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Values and what another program said may be in any language. */
    private static final Pattern FOREIGN = Pattern.compile("原文：.*|：“.*”$|“[^”]*”", Pattern.DOTALL);

    private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\\b");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan} *[,;:!?()]|[,;!?()] *\\p{IsHan}");

    private Translation() {}

    public static void check(String zh, String en) {
        assertThat(HAN.matcher(zh).find()).as(zh).isTrue();
        String own = FOREIGN.matcher(zh).replaceAll("");
        assertThat(own).doesNotContainPattern(ENGLISH).doesNotContainPattern(HALF_WIDTH);
        all(QUOTED, en).forEach(value -> assertThat(zh).contains(value));
        assertThat(all(NUMBER, zh)).as(zh).containsExactlyInAnyOrderElementsOf(all(NUMBER, en));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.groupCount() == 0 ? each.group() : each.group(1))
                .toList();
    }
}
