package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The checker of the W3C finds no error. It runs in a Java of its own: its HTTP client, which checking files does not use, is an
 * old one that this build lets nothing else have.
 */
class ValidHtmlTest {
    private static final Path VALIDATOR = Checkout.TARGET.resolve("validator");
    private static final String MAIN = "nu.validator.client.SimpleCommandLineValidator";

    @TempDir
    Path folder;

    @Test
    void everyPageIsValid() {
        assertThat(errors(Site.plain().root(), Site.plain().pages().keySet().stream()))
                .isEmpty();
    }

    @Test
    void everyStyleSheetIsValid() throws IOException {
        List<String> sheets = Site.plain().filesEnding(".css").toList();
        for (String path : sheets) {
            Path copy = folder.resolve(path);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, inWordsOfTheChecker(Site.plain().source(path)));
        }
        assertThat(errors(folder, sheets.stream())).isEmpty();
    }

    /** It takes a variable for no colour where one is mixed, and does not know that selectors can be asked for. */
    private static String inWordsOfTheChecker(String css) {
        return css.replaceAll("(color-mix\\([^;{}]*?)var\\(--[a-z0-9-]+\\)", "$1red")
                .replaceAll("@supports( not)? selector\\([^{]*\\) \\{", "@supports$1 (color: red) {");
    }

    @Test
    void everyPictureIsValid() {
        assertThat(errors(Site.plain().root(), Site.plain().filesEnding(".svg")))
                .isEmpty();
    }

    @Test
    void whatIsInvalidIsNoticed() throws IOException {
        Files.writeString(
                folder.resolve("x.html"), "<!DOCTYPE html><html lang=en><title>x</title><p hreflang=en>x</p>");
        Files.writeString(folder.resolve("x.css"), "p { colour: red }");
        Files.writeString(folder.resolve("x.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><circle q='1'/></svg>");
        assertThat(errors(folder, Stream.of("x.html", "x.css", "x.svg")))
                .hasSize(3)
                .anyMatch(error -> error.contains("x.html"))
                .anyMatch(error -> error.contains("x.css"))
                .anyMatch(error -> error.contains("x.svg"));
    }

    static List<String> errors(Path folder, Stream<String> files) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                VALIDATOR.toAbsolutePath() + "/*",
                MAIN,
                "--format",
                "gnu",
                "--errors-only",
                "--also-check-css",
                "--also-check-svg"));
        int options = command.size();
        files.forEach(command::add);
        assertThat(command).hasSizeGreaterThan(options);
        Programs.Completed ended = Programs.run(command, folder, Optional.empty());
        List<String> errors = ended.output().lines().toList();
        assertThat(ended.code()).as(ended.output()).isEqualTo(errors.isEmpty() ? 0 : 1);
        return errors;
    }
}
