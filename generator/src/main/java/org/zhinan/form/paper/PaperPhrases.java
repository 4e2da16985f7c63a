package org.zhinan.form.paper;

import org.zhinan.text.Bilingual;

/** The words of forms on paper alone. */
final class PaperPhrases {
    static final Bilingual LINE_FORM = new Bilingual(
            "罗列写法：环节名—场景名—实例名，每行一个实例。（网页整理）",
            "Submit lines in the official Chinese wording, one instance per line: 环节名—场景名—实例名"
                    + " (name of domain—name of scenario—name of instance). The XLSX form composes them. (editorial)");
    static final Bilingual SCENARIOS_HINT = new Bilingual("每行：环节名—场景名—实例名", "in Chinese, each line 环节名—场景名—实例名");

    private PaperPhrases() {}
}
