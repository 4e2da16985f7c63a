package org.zhinan.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhinan.form.Blank;

/** Summary forms of the site as enterprises fill them in. */
final class FilledForms {
    /** How many rows the blank has. */
    private static final int ROWS = 15;

    private FilledForms() {}

    /** One row a file, each of another enterprise; one has a wrong number of a phone. */
    static List<Path> oneRowEach(Path folder, int files) throws IOException {
        List<Path> made = new ArrayList<>();
        for (int k = 1; k <= files; k++) {
            Blank blank = blank();
            fill(blank, 1, k);
            if (k == 4) {
                blank.fill("row_1_mobile", "12345");
            }
            made.add(blank.save(folder.resolve("推荐汇总表-" + who(k) + ".xlsx")));
        }
        return made;
    }

    /** As many files as so many rows need. */
    static List<Path> ofRows(Path folder, int rows) throws IOException {
        List<Path> made = new ArrayList<>();
        for (int from = 1; from <= rows; from += ROWS) {
            Blank blank = blank();
            for (int k = from; k <= Math.min(rows, from + ROWS - 1); k++) {
                fill(blank, k - from + 1, k);
            }
            made.add(blank.save(folder.resolve("rows-" + from + ".xlsx")));
        }
        return made;
    }

    static String who(int number) {
        return "第" + number + "机械制造有限责任公司";
    }

    private static Blank blank() throws IOException {
        return Blank.read(Site.plain().root().resolve("2024/forms/recommendation-summary.zh.xlsx"));
    }

    private static void fill(Blank blank, int row, int number) {
        blank.row(row, who(number), String.valueOf(13_800_000_000L + number))
                .line(row, 1, "生产作业", "工艺动态优化", "第" + number + "焊装线工艺参数优化")
                .line(row, 2, "仓储物流", "智能仓储", "立体仓库");
    }
}
