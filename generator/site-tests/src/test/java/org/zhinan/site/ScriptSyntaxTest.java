package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every script of the site is a classic one of ES2018: offices have browsers that are years behind. The parser runs in the browser, which
 * has a compiler.
 */
@Needs("chromium")
@ExtendWith(Chromium.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptSyntaxTest {
    private static final String ACORN = "/META-INF/maven/org.webjars.npm/acorn/pom.properties";

    private static final Path PREVIEW =
            Checkout.ROOT.resolve("generator/src/main/resources/org/zhinan/serve/preview.js");

    private static final String FAULT = """
            script => {
              try {
                acorn.parse(script, { ecmaVersion: 2018, sourceType: 'script' });
                return '';
              } catch (error) {
                return String(error);
              }
            }""";

    private PageVisit visit;

    @BeforeAll
    void loadTheParser(Chromium chromium) throws IOException {
        Properties acorn = new Properties();
        acorn.load(ScriptSyntaxTest.class.getResourceAsStream(ACORN));
        String script = "/META-INF/resources/webjars/acorn/" + acorn.getProperty("version") + "/dist/acorn.js";
        visit = chromium.visit(Way.FILE);
        try (InputStream in = ScriptSyntaxTest.class.getResourceAsStream(script)) {
            visit.page().evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    void close() {
        visit.close();
    }

    @Test
    void everyScriptOfTheSiteIsRead() {
        List<String> scripts = Site.plain().filesEnding(".js").toList();
        assertThat(scripts).contains("search/engine.js", "js/site.js");
        assertThat(scripts)
                .allSatisfy(path ->
                        assertThat(faultOf(Site.plain().source(path))).as(path).isEmpty());
    }

    /** It stands in pages of the preview only. */
    @Test
    void theScriptOfThePreviewIsRead() throws IOException {
        assertThat(faultOf(Files.readString(PREVIEW))).isEmpty();
    }

    /** Each is of a later year, or of a module. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "function f(a) { return a?.b; }",
                "function f(a) { return a ?? 1; }",
                "function f() { try { g(); } catch { h(); } }",
                "class A { b = 1; }",
                "function f() { return 1_000; }",
                "function f() { return 1n; }",
                "import a from './a.js';",
                "export var a = 1;",
                "await f();"
            })
    void laterSyntaxIsRefused(String script) {
        assertThat(faultOf(script)).startsWith("SyntaxError");
    }

    private String faultOf(String script) {
        return visit.page().evaluate(FAULT, script).toString();
    }
}
