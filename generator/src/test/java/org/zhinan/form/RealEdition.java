package org.zhinan.form;

import org.zhinan.form.filled.FormEditions;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.Library;
import org.zhinan.testing.RealContent;

/** The edition of the repository's own content pack. */
public final class RealEdition {
    private static final Library LIBRARY = RealContent.library();
    private static final Edition EDITION = LIBRARY.current();
    private static final FormEditions EDITIONS = FormEditions.of(LIBRARY);

    private RealEdition() {}

    public static Edition get() {
        return EDITION;
    }

    public static Form form(String id) {
        return EDITION.forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** By which forms of it are read. */
    public static FormEditions editions() {
        return EDITIONS;
    }
}
