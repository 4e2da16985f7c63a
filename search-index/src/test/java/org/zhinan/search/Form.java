package org.zhinan.search;

import java.util.Map;
import org.zhinan.search.browser.Export;
import org.zhinan.search.rank.Texts;

/** The forms of the browser's data, each for a corpus of any size. */
enum Form {
    WHOLE,
    SHARDS;

    Map<String, String> scripts(Corpus corpus) {
        Texts texts = Texts.of(corpus);
        return this == WHOLE ? Export.whole(texts) : Export.sharded(texts);
    }
}
