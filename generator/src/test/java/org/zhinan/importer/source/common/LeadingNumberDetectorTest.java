package org.zhinan.importer.source.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters at the beginning of a line that are told where no profile takes them for numbers. */
@Tag("fast")
class LeadingNumberDetectorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B. Preparation of Bids  | B.
            A2. The aims are        | A2.
            C.形成自主知识产权      | C.
            B. Smith                | ''
            B. A. Smith             | ''
            A4 paper is used        | ''
            """)
    void lettersThatMayCount(String line, String number) {
        assertThat(LeadingNumberDetector.of(line)).isEqualTo(number);
    }
}
