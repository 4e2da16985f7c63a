package org.zhinan.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.zhinan.library.Library;
import org.zhinan.memo.MemoCache;

/** Stands in for the class of this name, in whatever version of it, and makes no PDF: the others make none either. */
@SuppressWarnings("rawtypes")
public final class DocumentPdfs {
    private DocumentPdfs() {}

    public static List write(Library library, Path site) {
        return List.of();
    }

    public static List write(Library library, Path site, MemoCache memo) {
        return List.of();
    }

    public static List write(Library library, Path site, MemoCache memo, Function xhtml) {
        return List.of();
    }
}
