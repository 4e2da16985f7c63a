package org.zhinan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.text.Language;

/** In laws of any make a reference is a link exactly when its clause is there, and it leads to that clause. */
@Tag("fast")
class ClauseReferencesPropertyTest {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    @TempDir
    private Path folder;

    /** What stands in the last article, and where it leads; nothing for what is not there. */
    private final List<String> words = new ArrayList<>();

    private final Map<String, String> expected = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aReferenceIsALinkExactlyWhenItsClauseIsThere(long seed) {
        Random random = new Random(seed);
        int articles = 5 + random.nextInt(30);
        int[][] items = new int[articles + 1][];
        StringBuilder text = new StringBuilder("# 示例办法\n\n");
        for (int article = 1; article <= articles; article++) {
            // Of each paragraph the items.
            items[article] = random.ints(1 + random.nextInt(3), 0, 4).toArray();
            for (int paragraph = 0; paragraph < items[article].length; paragraph++) {
                text.append(paragraph == 0 ? "第" + chinese(article) + "条 " : "").append("应当做好工作：\n\n");
                for (int item = 1; item <= items[article][paragraph]; item++) {
                    text.append("（").append(chinese(item)).append("）工作；\n\n");
                }
            }
        }
        for (int i = 0; i < 60; i++) {
            refer(random, articles, items);
        }
        for (int i = 0; i < words.size(); i++) {
            text.append("第%s条 依照%s处理。%n%n".formatted(chinese(articles + 1 + i), words.get(i)));
        }

        ReferencePack pack = ReferencePack.of(folder, "law", Language.ZH, text.toString());

        List<String> missing = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Map<String, String> found = pack.in(String.valueOf(articles + 1 + i));
            String target = expected.get(words.get(i));
            assertThat(found)
                    .as(words.get(i))
                    .isEqualTo(target.isEmpty() ? Map.of() : Map.of(words.get(i), "#" + target));
            if (target.isEmpty()) {
                missing.add(words.get(i));
            }
        }
        assertThat(pack.missing()).containsExactlyElementsOf(missing);
    }

    private void refer(Random random, int articles, int[][] items) {
        int article = 1 + random.nextInt(articles);
        int paragraph = 1 + random.nextInt(4);
        int item = 1 + random.nextInt(5);
        String reference = "本办法第" + chinese(article) + "条";
        String target = String.valueOf(article);
        if (random.nextInt(10) == 0) {
            reference = "本办法第" + chinese(900 + article) + "条";
            target = "";
        } else if (random.nextInt(4) > 0) {
            reference += "第" + chinese(paragraph) + "款";
            boolean there = paragraph <= items[article].length;
            target = !there ? "" : paragraph == 1 ? target : target + "-p" + paragraph;
            if (random.nextBoolean()) {
                reference += "第（" + chinese(item) + "）项";
                target = there && item <= items[article][paragraph - 1] ? target + "-" + item : "";
            }
        }
        words.add(reference);
        expected.put(reference, target);
    }

    private static String chinese(int number) {
        if (number >= 100) {
            int rest = number % 100;
            return DIGITS[number / 100] + "百" + (rest == 0 ? "" : rest < 10 ? "零" + DIGITS[rest] : tens(rest));
        }
        return number < 10 ? DIGITS[number] : number < 20 ? "十" + DIGITS[number % 10] : tens(number);
    }

    private static String tens(int number) {
        return DIGITS[number / 10] + "十" + DIGITS[number % 10];
    }
}
