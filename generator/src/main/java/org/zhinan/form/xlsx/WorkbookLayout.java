package org.zhinan.form.xlsx;

import org.zhinan.form.common.FormOrigin;
import org.zhinan.library.Edition;
import org.zhinan.library.Form;
import org.zhinan.text.Language;

/** How a kind of form is laid out, with all that stands in it: equal layouts draw the same bytes. */
public sealed interface WorkbookLayout permits TableLayout, ChecklistLayout, WorksheetLayout {
    static WorkbookLayout of(Edition edition, Form form) {
        return switch (form.kind()) {
            case TABLE -> TableLayout.of(edition, form);
            case CHECKLIST -> new ChecklistLayout(form, FormOrigin.of(edition, form));
            case WORKSHEET ->
                new WorksheetLayout(
                        form,
                        FormOrigin.of(edition, form),
                        WorksheetRows.of(edition, form.from().orElseThrow()));
        };
    }

    /** The form as an XLSX file. */
    byte[] draw(Language language);
}
