package org.zhinan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PinyinOrderTest {
    @Test
    void aTextIsFoundUnderTheLetterOfItsSound() {
        assertThat(Stream.of("安全可控", "智能工厂", "重点行业", "行业", "数字孪生", "AGV", "erp", "5G", "鄠邑", "")
                        .map(PinyinOrder::letter))
                .containsExactly("A", "Z", "Z", "X", "S", "A", "E", "#", "#", "");
    }

    @Test
    void textsStandInTheOrderOfTheirSounds() {
        assertThat(Stream.of("智能", "质量", "安全", "5G", "AGV", "生产", "生产线", "人工智能").sorted(PinyinOrder.COMPARATOR))
                .containsExactly("5G", "AGV", "安全", "人工智能", "生产", "生产线", "智能", "质量");
    }

    /** The boundaries between the letters. */
    @Test
    void everyLetterHasItsFirstIdeograph() {
        assertThat("啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝"
                        .chars()
                        .mapToObj(Character::toString)
                        .map(PinyinOrder::letter))
                .containsExactly("ABCDEFGHJKLMNOPQRSTWXYZ".split(""));
        assertThat(Stream.of("澳", "怖", "错", "堕", "贰", "咐", "过", "祸", "骏", "阔", "络", "穆", "诺")
                        .map(PinyinOrder::letter))
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N");
    }
}
