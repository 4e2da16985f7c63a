package org.zhinan.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.library.Document;
import org.zhinan.library.Form;
import org.zhinan.site.SideFile.BlankForm;
import org.zhinan.site.SideFile.BlankScript;
import org.zhinan.site.SideFile.DocumentPdf;
import org.zhinan.site.SideFile.Export;
import org.zhinan.site.address.PageLanguageMode;

/** The files beside the pages of one edition, by what a page asks for. */
final class EditionSideFiles {
    private final Map<String, List<SideFile>> blanks = new HashMap<>();
    private final Map<String, List<SideFile>> scripts = new HashMap<>();
    private final Map<DocumentView, SideFile> pdfs = new HashMap<>();
    private final List<SideFile> exports = new ArrayList<>();

    /** @param files those of all editions */
    EditionSideFiles(String edition, List<SideFile> files) {
        for (SideFile file : files) {
            if (file.about().edition().equals(edition)) {
                add(file);
            }
        }
    }

    private record DocumentView(String document, PageLanguageMode view) {}

    private void add(SideFile file) {
        if (file.about() instanceof BlankForm blank) {
            blanks.computeIfAbsent(blank.form(), form -> new ArrayList<>()).add(file);
        } else if (file.about() instanceof BlankScript script) {
            scripts.computeIfAbsent(script.form(), form -> new ArrayList<>()).add(file);
        } else if (file.about() instanceof DocumentPdf pdf) {
            pdfs.putIfAbsent(new DocumentView(pdf.document(), pdf.view()), file);
        } else if (file.about() instanceof Export) {
            exports.add(file);
        }
    }

    List<SideFile> blanks(Form form) {
        return blanks.getOrDefault(form.id(), List.of());
    }

    List<SideFile> scripts(Form form) {
        return scripts.getOrDefault(form.id(), List.of());
    }

    Optional<SideFile> pdf(Document document, PageLanguageMode view) {
        PageLanguageMode shown = view.isBoth() ? PageLanguageMode.BOTH : view;
        return Optional.ofNullable(pdfs.get(new DocumentView(document.id(), shown)));
    }

    List<SideFile> exports() {
        return exports;
    }
}
