package org.zhinan.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SyllablesTest {

    private final Syllables syllables = new Syllables(Tables.of(Set.of()).readings());

    @Test
    void everyReadingIsKept() {
        assertThat(syllables.of("重")).contains("chong", "zhong");
        assertThat(syllables.of("行")).contains("hang", "xing");
        assertThat(syllables.initials("长")).contains("c", "z");
        assertThat(syllables.of("A")).isEmpty();
    }

    @Test
    void theCheapestWayIsTaken() {
        assertThat(syllables.split("xian", (before, syllable) -> 1)).containsExactly("xian");
        assertThat(syllables.split("xian", (before, syllable) -> syllable.equals("xian") ? 9 : 1))
                .containsExactly("xi", "an");
    }

    @Test
    void theLastSyllableMayBeUnfinished() {
        assertThat(syllables.split("cangch", (before, syllable) -> 1)).containsExactly("cang", "ch");
        assertThat(syllables.split("rfid", (before, syllable) -> 1)).isEmpty();
    }
}
