package org.zhinan.form.xlsx;

import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.text.Language;

/** How a kind of form is laid out, with all that stands in it: equal layouts draw the same bytes. */
public sealed interface WorkbookLayout permits TableWorkbookLayout, ChecklistWorkbookLayout, CatalogueWorksheetLayout {
    static WorkbookLayout of(Edition edition, Form form) {
        return switch (form.kind()) {
            case TABLE -> TableWorkbookLayout.of(edition, form);
            case CHECKLIST -> new ChecklistWorkbookLayout(form, FormEditionAndCall.of(edition, form));
            case WORKSHEET ->
                new CatalogueWorksheetLayout(
                        form,
                        FormEditionAndCall.of(edition, form),
                        CatalogueWorksheetRows.of(edition, form.from().orElseThrow()));
        };
    }

    /** The form as an XLSX file. */
    byte[] draw(Language language);
}
