package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Makes the pictures of the documentation: what a reader sees first of some pages. It checks nothing but that there is a picture, and
 * writes to {@code target/screenshots}: those that show a new look belong into {@code docs/screenshots}.
 */
@Needs({"chromium", "chinese-fonts"})
@Tag("all")
@ExtendWith(Chromium.Resolver.class)
class ScreenshotsTest {
    /** What a site of several editions and provinces has besides, of the pack with invented facts that the tests use. */
    static Stream<Arguments> ofEditions() {
        return Stream.of(
                Arguments.of("editions-changes-zh", "zh/2031/changes/index.html", Device.DESKTOP),
                Arguments.of("editions-call-zh", "zh/2031/calls/north.html", Device.PHONE));
    }

    @ParameterizedTest
    @MethodSource("ofEditions")
    void takesOfEditions(String name, String place, Device device, Chromium chromium) throws IOException {
        String site = Site.editionsFolder()
                .toUri()
                .toString()
                .replaceFirst("^file:/+", "file:///")
                .replaceFirst("/?$", "/");
        try (PageVisit visit = chromium.visit(site, device)) {
            take(visit, name, place, device);
        }
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("home-zh", "zh/index.html", Device.DESKTOP),
                Arguments.of("document-both", "both/2024/documents/scenario-guide.html#2-3", Device.DESKTOP),
                Arguments.of("search-zh", "zh/search.html?q=%E6%9C%BA%E5%99%A8%E8%A7%86%E8%A7%89", Device.PHONE));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void takes(String name, String place, Device device, Chromium chromium) throws IOException {
        try (PageVisit visit = chromium.visit(Way.HTTP, device)) {
            take(visit, name, place, device);
        }
    }

    private static void take(PageVisit visit, String name, String place, Device device) throws IOException {
        Path folder = Files.createDirectories(Checkout.ROOT.resolve("target/screenshots"));
        Path picture = folder.resolve(name + "-" + device.name().toLowerCase(Locale.ROOT) + ".png");
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visit.open(place);
        if (place.contains("?q=")) {
            visit.results();
        }
        visit.page().waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length");
        visit.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertThat(picture).isNotEmptyFile();
    }
}
