package org.zhinan.search;

import java.util.Map;
import org.zhinan.search.browser.ScriptExport;
import org.zhinan.search.index.IndexableCorpus;

/** The forms of the browser's data, each for a corpus of any size. */
enum DataForm {
    WHOLE,
    SHARDS;

    Map<String, String> scripts(Corpus corpus) {
        IndexableCorpus analysed = IndexableCorpus.of(corpus);
        return this == WHOLE ? ScriptExport.whole(analysed) : ScriptExport.sharded(analysed);
    }
}
