package org.zhinan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.text.Language;

@Tag("fast")
class DeadlineWordingTest {
    private static final LocalDate DAY = LocalDate.of(2030, 5, 15);

    @ParameterizedTest
    @CsvSource({
        "各市应于5月15日前出具意见, true",
        "各市应于5月15日之前出具意见, true",
        "2030年05月15日17:00以前报送, true",
        "5月15日下午5时前, true",
        "5月15日（周三）下班前, true",
        "二〇三〇年五月十五日前, true",
        "5月10日至15日前, true",
        "5月中旬前完成, true",
        "5月15日，组织现场核查；6月1日前公示, false",
        "截止时间为5月15日, false",
        "5月15日组织答辩，会前培训另行通知, false"
    })
    void aDayIsTheLastOneWhereTheTextSaysSo(String text, boolean last) {
        assertThat(DeadlineWording.isIn(text, Language.ZH, DAY)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "Submit it by 15 May 2030., true",
        "'Submit it no later than 17:00 on May 15, 2030.', true",
        "The defence takes place on 15 May 2030., false",
        "By 1 May the list is published. The defence is on 15 May., false"
    })
    void inEnglishToo(String text, boolean last) {
        assertThat(DeadlineWording.isIn(text, Language.EN, DAY)).isEqualTo(last);
    }
}
