package org.zhinan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy stands in files that no code can write; each says what the preview's server sends, word for word. */
class PolicyTest {
    private static final Pattern POLICY = Pattern.compile("default-src[^\"`|<]*[^\"`|< ]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "templates/layout/page.ftlh",
                "docs/servers/nginx.conf",
                "docs/servers/apache.conf",
                "docs/servers/web.config",
                "docs/publishing.md",
                "docs/decisions/0012-policy-in-every-page.md"
            })
    void saysWhatTheServerSends(String file) throws IOException {
        String text = Files.readString(Path.of("..", file));
        List<String> policies =
                POLICY.matcher(text).results().map(found -> found.group()).toList();
        assertThat(policies).isNotEmpty().containsOnly(SiteServer.POLICY);
    }
}
