package org.zhinan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class EnglishOrderTest {
    @Test
    void wordsCountAndNeitherCapitalsNorMarksDo() {
        assertThat(List.of(
                                "“take up the challenge” open call",
                                "tiers",
                                "5G private networks",
                                "AR/VR",
                                "R&D and design",
                                "data centres",
                                "data-driven product R&D",
                                "data governance",
                                "Data security",
                                "RFID",
                                "artificial intelligence")
                        .stream()
                        .sorted(EnglishOrder.COMPARATOR)
                        .toList())
                .containsExactly(
                        "5G private networks",
                        "AR/VR",
                        "artificial intelligence",
                        "data centres",
                        "data-driven product R&D",
                        "data governance",
                        "Data security",
                        "R&D and design",
                        "RFID",
                        "“take up the challenge” open call",
                        "tiers");
    }

    @Test
    void aTextIsFoundUnderItsFirstLetter() {
        assertThat(EnglishOrder.letter("“take up the challenge” open call")).isEqualTo("T");
        assertThat(EnglishOrder.letter("data centres")).isEqualTo("D");
        assertThat(EnglishOrder.letter("5G")).isEqualTo("#");
        assertThat(EnglishOrder.letter("")).isEqualTo("#");
    }
}
