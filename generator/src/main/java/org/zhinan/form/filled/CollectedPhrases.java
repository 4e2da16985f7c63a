package org.zhinan.form.filled;

import java.util.List;
import java.util.stream.Stream;
import org.zhinan.text.Bilingual;

/** The words of the sheet that collects what came back. */
final class CollectedPhrases {
    static final Bilingual SOURCE = new Bilingual("来源文件", "Source file");
    static final Bilingual SOURCE_LINE = new Bilingual("来源行", "Source row");
    static final Bilingual REMARK = new Bilingual("汇总提示（网页工具）", "Remarks (of this tool)");
    static final Bilingual SOURCES = new Bilingual("来源与提示", "Sources and remarks");
    static final Bilingual NUMBER = new Bilingual("序号", "Row");
    static final Bilingual SOURCE_SHEET = new Bilingual("来源工作表", "Source sheet");
    static final Bilingual REMARKS_ON_FILES = new Bilingual("各文件的其他提示", "Other remarks on the files");
    static final Bilingual REFUSED = new Bilingual("未汇总的文件", "Files that were not merged");
    static final Bilingual LEFT_OUT = new Bilingual("不列入的行", "Excluded rows");
    static final Bilingual BEYOND = new Bilingual("超出推荐数量上限", "Beyond the quota");

    private CollectedPhrases() {}

    /** The columns that earlier versions wrote beside a collected table, in both languages. */
    static List<String> besideTable() {
        return Stream.of(SOURCE, SOURCE_LINE, REMARK)
                .flatMap(each -> Stream.of(each.zh(), each.en()))
                .toList();
    }

    /** Whether a column with this label stands beside a collected table, as earlier versions wrote it. */
    static boolean isBesideTable(String label) {
        return besideTable().contains(label);
    }
}
