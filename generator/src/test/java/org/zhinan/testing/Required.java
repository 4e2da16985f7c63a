package org.zhinan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;

/** What a machine may lack. */
public final class Required {
    private Required() {}

    /** Skips the test where something is not there, or fails it where everything is required. */
    public static void that(boolean found, String cure) {
        if ("1".equals(System.getenv("ZHINAN_REQUIRE_ALL"))) {
            assertThat(found).as(cure).isTrue();
        }
        Assumptions.assumeTrue(found, cure);
    }
}
