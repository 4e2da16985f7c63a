package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Makes the pictures of the documentation: what a reader sees first of ten pages, on a desktop and a phone, light and dark. It checks
 * nothing, and its files belong into the repository only when the looks have changed: so it runs only when it is asked for, by {@code
 * ./verify -Dscreenshots=FOLDER}.
 */
@Needs({"chromium", "chinese-fonts"})
@EnabledIfSystemProperty(
        named = "screenshots",
        matches = ".+",
        disabledReason = "makes pictures only with -Dscreenshots=FOLDER")
@ExtendWith(Chromium.Resolver.class)
class ScreenshotsTest {
    static Stream<Arguments> pictures() {
        return Stream.of(
                        Arguments.of("home-zh", "zh/index.html"),
                        Arguments.of("home-en", "en/index.html"),
                        Arguments.of("document-zh", "zh/2024/documents/implementation-plan.html"),
                        Arguments.of("document-both", "both/2024/documents/scenario-guide.html#2-3"),
                        Arguments.of("tiers-zh", "zh/2024/tiers/index.html"),
                        Arguments.of("scenarios-zh", "zh/2024/scenarios/index.html"),
                        Arguments.of("scenario-zh", "zh/2024/scenarios/scenario-18.html"),
                        Arguments.of("apply-zh", "zh/2024/apply.html"),
                        Arguments.of("search-zh", "zh/search.html?q=%E6%9C%BA%E5%99%A8%E8%A7%86%E8%A7%89"),
                        Arguments.of("downloads-en", "en/2024/downloads.html"))
                .flatMap(page -> Stream.of(Look.values())
                        .filter(look -> !look.elder)
                        .map(look -> Arguments.of(page.get()[0], page.get()[1], look)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void takes(String name, String place, Look look, Chromium chromium) throws IOException {
        Path folder = Files.createDirectories(Checkout.ROOT.resolve(System.getProperty("screenshots")));
        Path picture =
                folder.resolve(name + "-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png");
        try (Visit visit = chromium.visit(Way.HTTP, look)) {
            visit.open(place);
            if (place.contains("?q=")) {
                visit.results();
            }
            visit.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
        assertThat(picture).isNotEmptyFile();
    }
}
