package org.zhinan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** A test that cannot run says so, and says what to do. */
class NeedsConditionTest {
    private static final String REASON = "NOT RUN: needs chromium. Cure: apt-get install chromium";

    @Test
    void whatIsMissingIsToldWithItsCure() {
        ConditionEvaluationResult result = condition(false, "chromium").evaluate(List.of("chromium", "soffice"));
        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).contains(REASON);
    }

    @Test
    void theCureNamesAllPackages() {
        assertThat(condition(false, "soffice", "pdftotext")
                        .evaluate(List.of("soffice", "pdftotext"))
                        .getReason())
                .contains("NOT RUN: needs soffice, pdftotext. Cure: apt-get install libreoffice-calc poppler-utils");
    }

    @Test
    void whereAllIsRequiredItIsAFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> condition(true, "chromium").evaluate(List.of("chromium")))
                .withMessage(REASON);
    }

    @Test
    void whatIsThereIsRun() {
        assertThat(condition(true, "soffice").evaluate(List.of("chromium")).isDisabled())
                .isFalse();
    }

    @Test
    void aNeedThatNobodyKnowsIsAMistakeOfTheTest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> condition(false).evaluate(List.of("netscape")))
                .withMessageContaining("unknown need netscape");
    }

    private static NeedsCondition condition(boolean requireAll, String... missing) {
        return new NeedsCondition(need -> !List.of(missing).contains(need), requireAll);
    }
}
