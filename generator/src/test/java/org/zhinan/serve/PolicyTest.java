package org.zhinan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy stands in files that no code can write; each says what the preview's server sends, word for word. */
class PolicyTest {
    private static final Pattern POLICY = Pattern.compile("default-src[^\"`|<]*[^\"`|< ]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/servers/nginx.conf",
                "docs/servers/apache.conf",
                "docs/servers/web.config",
                "docs/publishing.md"
            })
    void saysWhatTheServerSends(String file) throws IOException {
        assertThat(policies(file)).isNotEmpty().containsOnly(SiteServer.POLICY);
    }

    /** For Firefox a file beside the page is not 'self' where a form leads to it. */
    @ParameterizedTest
    @ValueSource(strings = {"templates/layout/page.ftlh", "docs/decisions/0012-policy-in-every-page.md"})
    void thatOfPagesHoldsNothingThatAFolderBreaks(String file) throws IOException {
        assertThat(policies(file))
                .isNotEmpty()
                .containsOnly(SiteServer.POLICY.replace("form-action 'self'; ", ""))
                .doesNotContain(SiteServer.POLICY);
    }

    private static List<String> policies(String file) throws IOException {
        String text = Files.readString(Path.of("..", file));
        return POLICY.matcher(text).results().map(MatchResult::group).toList();
    }
}
