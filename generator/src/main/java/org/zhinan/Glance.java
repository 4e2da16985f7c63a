package org.zhinan;

import java.util.List;
import java.util.Map;
import org.zhinan.form.BlankForm;
import org.zhinan.memo.Memo;
import org.zhinan.site.DocumentPdf;
import org.zhinan.site.ExportFile;

/** What a look at pages to come needs to know of the last site. */
final class Glance {
    private Glance() {}

    /** The files beside the pages, whose sizes stand in pages. */
    record Files(Map<String, List<BlankForm>> forms, List<DocumentPdf> pdfs, List<ExportFile> data) {}

    /** There is one last site. */
    record Last() implements Memo.Key<Files> {}
}
