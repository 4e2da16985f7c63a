package org.zhinan.export.akn;

import org.zhinan.numbering.Level;

/** The recitals of an act, which stand in its preamble. */
final class Recitals {
    static final String RECITAL = "recital";

    private Recitals() {}

    static boolean isRecital(AknHierarchyNode part) {
        return part.level().flatMap(Level::akn).filter(RECITAL::equals).isPresent();
    }
}
