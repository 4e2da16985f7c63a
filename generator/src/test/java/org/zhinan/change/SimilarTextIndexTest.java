package org.zhinan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SimilarTextIndexTest {
    private static final String WORDS = "智能制造工艺设备质量能耗物流仓储计划排产在线检测预测维护数字孪生安全环保协同设计供应链追溯营销服务培训资源优化数据";

    @Test
    void aFewAreAllNear() {
        assertThat(new SimilarTextIndex(List.of("甲", "乙", "丙")).near("丁")).containsExactly(0, 1, 2);
    }

    /** Of thousands, with every tenth character another, and never more than a bounded number. */
    @Test
    void ofManyTheOneThatItWasIsNear() {
        Random random = new Random(7);
        List<String> texts = IntStream.range(0, 3000)
                .mapToObj(i -> random.ints(30, 0, WORDS.length())
                        .mapToObj(at -> WORDS.substring(at, at + 1))
                        .reduce("", String::concat))
                .toList();
        SimilarTextIndex similar = new SimilarTextIndex(texts);
        List<Integer> missed = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            StringBuilder changed = new StringBuilder(texts.get(i));
            for (int at = 5; at < changed.length(); at += 10) {
                changed.setCharAt(at, '新');
            }
            List<Integer> near = similar.near(changed.toString());
            assertThat(near).hasSizeLessThanOrEqualTo(32);
            if (!near.contains(i)) {
                missed.add(i);
            }
        }
        assertThat(missed).hasSizeLessThan(texts.size() / 100);
    }
}
