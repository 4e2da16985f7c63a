package org.zhinan.form.paper;

import org.zhinan.text.Bilingual;

/** The words of forms on paper alone. */
final class PaperPhrases {
    static final Bilingual SCENARIOS_HINT = new Bilingual("每行：环节名—场景名—实例名", "in Chinese, each line 环节名—场景名—实例名");

    private PaperPhrases() {}
}
