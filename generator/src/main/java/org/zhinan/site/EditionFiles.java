package org.zhinan.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhinan.library.Document;
import org.zhinan.library.Form;
import org.zhinan.site.SideFile.BlankForm;
import org.zhinan.site.SideFile.BlankScript;
import org.zhinan.site.SideFile.DocumentPdf;
import org.zhinan.site.SideFile.Export;
import org.zhinan.site.address.View;

/** The files beside the pages of one edition, by what a page asks for. */
final class EditionFiles {
    private final List<SideFile> files;

    /** @param files those of all editions */
    EditionFiles(String edition, List<SideFile> files) {
        this.files = files.stream()
                .filter(file -> file.about().edition().equals(edition))
                .toList();
    }

    List<SideFile> blanks(Form form) {
        return of(BlankForm.class, about -> about.form().equals(form.id())).toList();
    }

    List<SideFile> scripts(Form form) {
        return of(BlankScript.class, about -> about.form().equals(form.id())).toList();
    }

    Optional<SideFile> pdf(Document document, View view) {
        return of(DocumentPdf.class, about -> about.document().equals(document.id()) && about.view() == view)
                .findFirst();
    }

    List<SideFile> exports() {
        return of(Export.class, about -> true).toList();
    }

    private <T> Stream<SideFile> of(Class<T> type, Predicate<T> wanted) {
        return files.stream().filter(file -> type.isInstance(file.about()) && wanted.test(type.cast(file.about())));
    }
}
