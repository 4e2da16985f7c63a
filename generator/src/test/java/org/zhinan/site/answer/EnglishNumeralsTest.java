package org.zhinan.site.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class EnglishNumeralsTest {

    @ParameterizedTest
    @CsvSource({"1, one", "12, twelve", "19, nineteen", "20, twenty", "42, forty-two", "99, ninety-nine"})
    void aNumberIsWrittenInWords(int number, String words) {
        assertThat(EnglishNumerals.write(number)).isEqualTo(words);
    }

    @Test
    void whatItDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> EnglishNumerals.write(100)).hasMessage("100 is not from 1 to 99");
        assertThatThrownBy(() -> EnglishNumerals.write(0)).hasMessage("0 is not from 1 to 99");
    }
}
