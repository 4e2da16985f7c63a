package org.zhinan;

import java.util.List;
import java.util.Map;
import org.zhinan.form.BlankForm;
import org.zhinan.memo.Memo;
import org.zhinan.site.DocumentPdf;
import org.zhinan.site.ExportFile;

/**
 * The files beside the pages of a site, whose names and sizes stand in pages.
 *
 * @param forms by edition id
 */
record SideFiles(Map<String, List<BlankForm>> forms, List<DocumentPdf> pdfs, List<ExportFile> data) {
    /** Those of the last site. */
    record Last() implements Memo.Key<SideFiles> {}
}
