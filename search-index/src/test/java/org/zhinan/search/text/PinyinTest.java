package org.zhinan.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PinyinTest {

    private final Pinyin pinyin = new Pinyin(ChineseLanguageTables.of(Set.of()).readings());

    @Test
    void everyReadingIsKept() {
        assertThat(pinyin.of("重")).contains("chong", "zhong");
        assertThat(pinyin.of("行")).contains("hang", "xing");
        assertThat(pinyin.initials("长")).contains("c", "z");
        assertThat(pinyin.of("A")).isEmpty();
    }

    @Test
    void theCheapestWayIsTaken() {
        assertThat(pinyin.split("xian", (before, syllable) -> 1)).containsExactly("xian");
        assertThat(pinyin.split("xian", (before, syllable) -> syllable.equals("xian") ? 9 : 1))
                .containsExactly("xi", "an");
    }

    @Test
    void theLastSyllableMayBeUnfinished() {
        assertThat(pinyin.split("cangch", (before, syllable) -> 1)).containsExactly("cang", "ch");
        assertThat(pinyin.split("rfid", (before, syllable) -> 1)).isEmpty();
    }
}
