package org.zhinan.form.filled;

import org.zhinan.text.Bilingual;

/** The words of the sheet that collects what came back. */
final class CollectedPhrases {
    static final Bilingual SOURCE = new Bilingual("来源文件", "Source file");
    static final Bilingual SOURCE_LINE = new Bilingual("来源行", "Source row");
    static final Bilingual REMARK = new Bilingual("汇总提示（网页工具）", "Remarks (of this tool)");
    static final Bilingual BEYOND = new Bilingual("超出推荐数量上限", "Beyond the quota");

    private CollectedPhrases() {}
}
