package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at a part of the pages, all in one browser. */
@ExtendWith(Chromium.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AccessibilityChecks {
    PageVisit visit;
    Looks looks;

    /** Those of the cover that this class looks at. */
    abstract Stream<String> pages();

    @BeforeAll
    void arrive(Chromium chromium) {
        visit = chromium.visitForScripts(Way.HTTP);
        visit.open("index.html");
        looks = new Looks(visit);
    }

    @AfterAll
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInTheWay(String path) {
        visit.replace(path);
        assertThat(looks.violations(path)).isEmpty();
    }
}
