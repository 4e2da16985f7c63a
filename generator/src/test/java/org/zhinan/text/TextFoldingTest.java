package org.zhinan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFoldingTest {
    /** What most texts are of goes a shorter way, which must lead to the same place. */
    @Test
    void textsThatNeedNoNormalizationAreFoldedAsOthersAre() {
        for (int c = 0; c <= 0x9FFF; c++) {
            String text = Character.toString(c) + "A b";
            String folded = TextFolding.of(text + "１");
            assertThat(folded).endsWith("1");
            assertThat(TextFolding.of(text)).isEqualTo(folded.substring(0, folded.length() - 1));
        }
    }

    @Test
    void widthCaseBlanksAndLookalikesAreOne() {
        assertThat(TextFolding.of("ＡＢ（甲）-⻋间\u00A0\u200B“x”"))
                .isEqualTo(TextFolding.of("ab(甲)—车间 \"X\""))
                .isEqualTo("ab(甲)-车间\"x\"");
    }
}
