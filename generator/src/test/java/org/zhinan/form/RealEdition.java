package org.zhinan.form;

import java.nio.file.Path;
import org.zhinan.content.ContentPack;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;

/** The edition of the repository's own content pack. */
public final class RealEdition {
    private static final Edition EDITION = read();

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

    private static Edition read() {
        Problems problems = new Problems();
        return LibraryBuilder.build(ContentPack.read(Path.of("../content"), problems), problems)
                .current();
    }
}
