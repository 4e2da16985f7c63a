package org.zhinan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TextComparisonTest {
    /** The second text with what it adds in brackets, and what it drops struck through by hyphens. */
    private static String shown(String before, String after) {
        TextComparison comparison = TextComparison.of(before, after);
        assertThat(joined(comparison.before())).isEqualTo(before);
        assertThat(joined(comparison.after())).isEqualTo(after);
        return comparison.after().stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static String joined(List<TextComparison.Piece> pieces) {
        return pieces.stream().map(TextComparison.Piece::text).collect(Collectors.joining());
    }

    @Test
    void marksWhatIsAdded() {
        assertThat(shown("开展产品研发设计。", "开展产品研发设计和仿真迭代。")).isEqualTo("开展产品研发设计[和仿真迭代]。");
        assertThat(shown("plan the line", "plan the whole line")).isEqualTo("plan the [whole ]line");
    }

    @Test
    void marksWhatIsChangedOnBothSides() {
        TextComparison comparison = TextComparison.of("达到二级及以上", "达到三级及以上");
        assertThat(comparison.changes()).containsExactly(new TextComparison.Change("二", "三"));
        assertThat(comparison.before()).contains(new TextComparison.Piece("二", true));
    }

    @Test
    void namesWhatIsDropped() {
        assertThat(TextComparison.of("at least all five", "all five").changes())
                .containsExactly(new TextComparison.Change("at least", ""))
                .allMatch(TextComparison.Change::isRemoval);
    }

    /** A single ideograph, a mark or a space between two changes belongs to them. */
    @Test
    void leavesNoSplinters() {
        assertThat(TextComparison.of("生产的管理与控制", "设计和管理与优化").changes()).hasSize(2);
        assertThat(TextComparison.of("甲乙、丙丁", "戊己、庚辛").changes())
                .containsExactly(new TextComparison.Change("甲乙、丙丁", "戊己、庚辛"));
        assertThat(TextComparison.of("Level 2, or above", "stage 3, or above").changes())
                .containsExactly(new TextComparison.Change("Level 2", "stage 3"));
    }

    @Test
    void keepsWordsAndNumbersWhole() {
        assertThat(shown("GB/T 39116-2020", "GB/T 39116-2024")).isEqualTo("GB/T [39116-2024]");
        assertThat(shown("enterprise’s plan", "enterprises’ plan")).isEqualTo("[enterprises’] plan");
    }

    @Test
    void equalTextsHaveNoChanges() {
        assertThat(TextComparison.of("须覆盖全部", "须覆盖全部").changes()).isEmpty();
        assertThat(TextComparison.of("", "").changes()).isEmpty();
    }
}
