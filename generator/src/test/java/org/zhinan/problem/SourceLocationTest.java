package org.zhinan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SourceLocationTest {
    @Test
    void saysFileAndPlace() {
        assertThat(new SourceLocation("甲市/汇总 表.xlsx", 0)).hasToString("甲市/汇总 表.xlsx");
        assertThat(new SourceLocation("zh.md", 7)).hasToString("zh.md:7");
        assertThat(new SourceLocation("汇总.xlsx", 0, "表格!B4")).hasToString("汇总.xlsx [表格!B4]");
    }

    @Test
    void namesCharactersThatNobodySees() {
        assertThat(new SourceLocation("名\u200b字.xlsx", 0)).hasToString("名<U+200B>字.xlsx");
        assertThat(new SourceLocation("\u202exslx.甲", 0, "表格!B4")).hasToString("<U+202E>xslx.甲 [表格!B4]");
        assertThat(new SourceLocation("a\u001b[31m\nb.md", 3)).hasToString("a<U+001B>[31m<U+000A>b.md:3");
    }
}
