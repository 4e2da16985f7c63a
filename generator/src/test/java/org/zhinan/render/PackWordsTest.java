package org.zhinan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.SiteGenerator;
import org.zhinan.publish.Staging;
import org.zhinan.testing.SharedCache;
import org.zhinan.testing.SmallPack;

/** A pack says in its own words what the interface calls things. */
final class PackWordsTest {
    private static final Path TEMPLATES = Path.of("../templates");

    @TempDir
    private Path folder;

    @Test
    void wordsOfThePackStandInThePlaceOfTheGeneralOnes() throws IOException {
        Path site = build("title.scenarios=示范项目\nnav.scenarios=项目\n");
        assertThat(Files.readString(site.resolve("zh/2030/scenarios/index.html")))
                .contains("<h1>示范项目</h1>")
                .contains(">项目</a>");
        assertThat(Files.readString(site.resolve("en/2030/scenarios/index.html")))
                .contains("Typical scenarios");
    }

    @Test
    void aKeyThatDoesNotExistAndASlotThatIsMissingAreProblemsOfTheirLines() {
        assertThatThrownBy(() -> build("title.scenario=项目\n\nhome.send.call=材料\nhome.eligible.call=自查\n"))
                .hasMessage(
                        "content/text/zh.properties:1: there is no interface word 'title.scenario'. Write a key that"
                                + " templates/text/ has, or take the line out.\n"
                                + "content/text/zh.properties:3: there is no interface word 'home.send.call'. Write a key that"
                                + " templates/text/ has, or take the line out.\n"
                                + "content/text/zh.properties:4: 'home.eligible.call' must have [{0}], not []. Keep the numbers"
                                + " in braces: '{0}：申报前自查'.");
    }

    /** The later one of two would win unseen. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noInterfaceWordStandsTwice(String language) throws IOException {
        assertThat(Files.readAllLines(TEMPLATES.resolve("text/" + language + ".properties")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    private Path build(String words) throws IOException {
        Path content = SmallPack.copyTo(folder).content();
        Files.createDirectories(content.resolve("text"));
        Files.writeString(content.resolve("text/zh.properties"), words);
        Path site = folder.resolve("site");
        new SiteGenerator(content, TEMPLATES, Optional.empty(), "test")
                .build(() -> Staging.begin(site), SharedCache.context());
        return site;
    }
}
