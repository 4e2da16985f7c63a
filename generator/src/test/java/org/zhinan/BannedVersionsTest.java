package org.zhinan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The versions that the build refuses are those that {@code docs/dependencies.md} gives the reasons for. */
@Tag("fast")
final class BannedVersionsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXCLUDE = Pattern.compile("<exclude>([^:<]+:[^:<]+)(?::\\(,([^)]+)\\))?</exclude>");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| (all|every version|below ([^ |]+)) \\|(?: ([\\d.]+))?");

    @Test
    void theTableOfKnownVulnerabilitiesIsThatOfTheBuild() throws IOException {
        SortedMap<String, String> banned = new TreeMap<>();
        Pattern.compile("(?s)<bannedDependencies>.*?</bannedDependencies>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(MatchResult::group)
                .flatMap(rule -> EXCLUDE.matcher(rule).results())
                .forEach(exclude -> banned.put(exclude.group(1), bound(exclude.group(2))));
        SortedMap<String, String> documented = new TreeMap<>();
        rows().forEach(row -> documented.put(row.group(1), bound(row.group(3))));
        assertThat(banned).hasSizeGreaterThan(20);
        assertThat(documented).isEqualTo(banned);
    }

    @Test
    void noPinnedVersionIsBanned() throws IOException {
        assertThat(rows().filter(row -> row.group(4) != null))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Arrays.compare(numbers(row.group(4)), numbers(row.group(3))))
                        .as("%s %s, banned below %s", row.group(1), row.group(4), row.group(3))
                        .isNotNegative());
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static Stream<MatchResult> rows() throws IOException {
        String text = Files.readString(ROOT.resolve("docs/dependencies.md"));
        int start = text.indexOf("\n## Known vulnerabilities");
        return ROW.matcher(text.substring(start, text.indexOf("\n## ", start + 1)))
                .results();
    }

    private static String bound(String version) {
        return version == null ? "every version" : "below " + version;
    }
}
