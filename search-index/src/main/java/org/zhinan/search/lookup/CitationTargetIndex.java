package org.zhinan.search.lookup;

import java.util.List;

/** What can be cited, by the keys of {@link CitationKeys}. */
public interface CitationTargetIndex {

    /** What has a name. */
    List<CitationTable.Target> named(String key);

    /** What stands at a place, in any document. */
    List<CitationTable.Target> placed(String key);
}
