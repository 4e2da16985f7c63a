package org.zhinan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** Single cases, as a reader would tell them. */
@Tag("fast")
class VersionDiffTest {
    private static final String MATERIALS = "申报主体应当提交申报书和推荐汇总表，并对其真实性负责。";
    private static final String QUOTA = "推荐数量西安不超过15家，宝鸡不超过8家，其他市区不超过3家。";
    private static final String REVIEW = "主管部门组织专家评审，现场核查后公示名单。";
    private static final String DEADLINE = "各推荐单位应于11月22日前报送纸质材料。";

    @Test
    void whatStandsTwiceIsTheSameTwice() {
        assertThat(told(List.of(MATERIALS, "无", QUOTA, "无"), List.of(MATERIALS, "无", QUOTA, "无")))
                .containsOnly("UNCHANGED");
    }

    @Test
    void widthAndBlanksAreNoChange() {
        assertThat(told(List.of("研发投入强度<3%，R&D人员 占比>5%。"), List.of("研发投入强度＜３％， R&D人员占比＞５％。")))
                .containsExactly("UNCHANGED");
        assertThat(told(List.of("Apply with in ten days"), List.of("Apply within ten days")))
                .containsExactly("CHANGED");
        assertThat(told(List.of("面积不少于10²平方米的厂房"), List.of("面积不少于102平方米的厂房"))).containsExactly("CHANGED");
    }

    @Test
    void whatOnlyGotAnotherNumberStays() {
        assertThat(told(List.of(MATERIALS, QUOTA), List.of(DEADLINE, MATERIALS, QUOTA)))
                .containsExactly("ADDED", "UNCHANGED renumbered", "UNCHANGED renumbered");
    }

    @Test
    void whatWentPastOthersMoved() {
        assertThat(told(List.of(MATERIALS, QUOTA, REVIEW, DEADLINE), List.of(DEADLINE, MATERIALS, QUOTA, REVIEW)))
                .containsExactly(
                        "MOVED renumbered", "UNCHANGED renumbered", "UNCHANGED renumbered", "UNCHANGED renumbered");
    }

    @Test
    void anotherFigureInTheSamePlaceIsAChange() {
        assertThat(told(List.of(MATERIALS, "3家", REVIEW), List.of(MATERIALS, "5家", REVIEW)))
                .containsExactly("UNCHANGED", "CHANGED", "UNCHANGED");
    }

    @Test
    void otherWordsInTheSamePlaceAreNot() {
        assertThat(told(List.of(MATERIALS, QUOTA, DEADLINE), List.of(MATERIALS, REVIEW, DEADLINE)))
                .containsExactly("UNCHANGED", "DROPPED", "ADDED", "UNCHANGED");
    }

    @Test
    void oneThatBecameTwoWasSplitAndTwoThatBecameOneWereMerged() {
        assertThat(told(List.of(MATERIALS, QUOTA + REVIEW), List.of(MATERIALS, QUOTA, REVIEW)))
                .containsExactly("UNCHANGED", "SPLIT");
        assertThat(told(List.of(QUOTA, REVIEW, MATERIALS), List.of(QUOTA + REVIEW, MATERIALS)))
                .containsExactly("MERGED", "UNCHANGED renumbered");
    }

    @Test
    void whatStandsUnderAHeadingDoesNotMoveWithIt() {
        List<ComparedUnit> before =
                List.of(text(), unit("1", "t", "申报条件的规定"), unit("1-1", "1", MATERIALS), unit("2", "t", REVIEW));
        List<ComparedUnit> after =
                List.of(text(), unit("1", "t", REVIEW), unit("2", "t", "组织实施要点"), unit("2-1", "2", MATERIALS));
        assertThat(told(VersionDiff.between(before, after)))
                .contains("UNCHANGED renumbered")
                .doesNotContain("MOVED");
        assertThat(VersionDiff.between(before, after).stream()
                        .filter(change -> change.kind() == Change.Kind.MOVED_AND_CHANGED)
                        .map(change -> change.after().get(0).id()))
                .as("the heading is known by what stands under it")
                .containsExactly("2");
    }

    @Test
    void aTextIsKnownByItsIdItsNameOrItsContents() {
        List<ComparedUnit> before = List.of(text("notice", "关于申报的通知"), unit("notice#1", "notice", MATERIALS));
        assertThat(told(VersionDiff.between(
                        before, List.of(text("letter", "关于推荐的函"), unit("letter#1", "letter", MATERIALS)))))
                .contains("CHANGED");
        assertThat(told(VersionDiff.between(
                        before, List.of(text("letter", "关于申报的通知"), unit("letter#1", "letter", REVIEW)))))
                .contains("UNCHANGED", "DROPPED", "ADDED");
    }

    /** An annex that was taken into another text under a heading of its own, and a section that became a text of its own. */
    @Test
    void aTextIsNeverPairedWithAHeading() {
        List<ComparedUnit> apart = List.of(
                text("guide", "指引"),
                unit("guide#1", "guide", "总则"),
                text("annex", "清单"),
                unit("annex#1", "annex", QUOTA),
                unit("annex#2", "annex", "企业应当在规定期限内提交真实完整的申报材料。"));
        List<ComparedUnit> together = List.of(
                text("guide", "指引"),
                unit("guide#1", "guide", "总则"),
                unit("guide#6", "guide", "材料要求"),
                unit("guide#6-1", "guide#6", QUOTA),
                unit("guide#6-2", "guide#6", "企业应当在规定期限内提交真实完整的申报材料。"));
        for (List<Change> changes :
                List.of(VersionDiff.between(apart, together), VersionDiff.between(together, apart))) {
            assertThat(changes)
                    .allSatisfy(change -> assertThat(Stream.concat(change.before().stream(), change.after().stream())
                                    .map(unit -> unit.parent().isEmpty())
                                    .distinct())
                            .hasSize(1));
        }
    }

    @Test
    void aTranslationAloneIsNoChangeOfTheOfficialText() {
        ComparedUnit before = new ComparedUnit(
                "1", Optional.of("t"), new Bilingual("", ""), new Bilingual(QUOTA, "old"), Language.ZH);
        ComparedUnit after = new ComparedUnit(
                "1", Optional.of("t"), new Bilingual("", ""), new Bilingual(QUOTA, "new"), Language.ZH);
        Change change = VersionDiff.between(List.of(text(), before), List.of(text(), after))
                .get(1);
        assertThat(change.kind()).isEqualTo(Change.Kind.UNCHANGED);
        assertThat(change.retranslated()).isTrue();
    }

    @Test
    void nothingBecomesNothing() {
        assertThat(VersionDiff.between(List.of(), List.of())).isEmpty();
        assertThat(told(List.of(), List.of(QUOTA))).containsExactly("ADDED");
        assertThat(told(List.of(QUOTA), List.of())).containsExactly("DROPPED");
    }

    @Test
    void anIdThatStandsTwiceOrACircleIsTold() {
        assertThatThrownBy(() -> VersionDiff.between(List.of(text(), text()), List.of()))
                .hasMessageContaining("the id t stands twice");
        assertThatThrownBy(() -> VersionDiff.between(List.of(unit("1", "2", QUOTA), unit("2", "1", QUOTA)), List.of()))
                .hasMessageContaining("stands under itself");
    }

    /** Thousands of equal or nearly equal lines in any order take seconds, not hours. */
    @Test
    void timeGrowsWithTheLength() {
        List<String> before = IntStream.range(0, 4000)
                .mapToObj(i -> "本单位应当按照规定提交材料第" + i + "项")
                .toList();
        List<String> after = new ArrayList<>(IntStream.range(0, 4000)
                .mapToObj(i -> "本单位应当按照规定提交材料第" + (i % 2 == 0 ? i : i + 9000) + "项")
                .toList());
        Collections.shuffle(after, new Random(1));
        long start = System.nanoTime();
        assertThat(told(before, after))
                .filteredOn(kind -> kind.startsWith("MOVED"))
                .hasSizeGreaterThan(1900);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(60);
    }

    private static List<String> told(List<String> before, List<String> after) {
        return told(VersionDiff.between(units(before), units(after))).stream()
                .skip(1)
                .toList();
    }

    private static List<String> told(List<Change> changes) {
        return changes.stream()
                .map(change -> change.kind() + (change.renumbered() ? " renumbered" : ""))
                .toList();
    }

    private static List<ComparedUnit> units(List<String> words) {
        List<ComparedUnit> units = new ArrayList<>(List.of(text()));
        for (int i = 1; i <= words.size(); i++) {
            units.add(unit(String.valueOf(i), "t", words.get(i - 1)));
        }
        return units;
    }

    private static ComparedUnit text() {
        return text("t", "关于申报的通知");
    }

    private static ComparedUnit text(String id, String name) {
        return new ComparedUnit(id, Optional.empty(), new Bilingual("", ""), new Bilingual(name, ""), Language.ZH);
    }

    private static ComparedUnit unit(String id, String parent, String words) {
        return new ComparedUnit(id, Optional.of(parent), new Bilingual(id, id), new Bilingual(words, ""), Language.ZH);
    }
}
