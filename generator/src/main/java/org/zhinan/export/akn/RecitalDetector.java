package org.zhinan.export.akn;

import org.zhinan.numbering.Level;

/** The recitals of an act, which stand in its preamble. */
final class RecitalDetector {
    static final String RECITAL = "recital";

    private RecitalDetector() {}

    static boolean isRecital(AknHierarchyNode part) {
        return part.level().flatMap(Level::akn).filter(RECITAL::equals).isPresent();
    }
}
