package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.zhinan.form.PaperBlank;
import org.zhinan.form.RealEdition;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;

/** Fills in the blank PDF of the summary form, changes it, and says what is found. */
abstract class ReturnedPdfChecks extends ReturnedFormChecks {
    static final String LINES = "1.生产作业—工艺动态优化—甲线\n2.安全管控—安全一体化管控—甲库";
    static final byte[] BLANK = PaperBlank.pdf(Language.ZH);

    interface Change {
        void make(PDDocument file, PDAcroForm form) throws IOException;
    }

    Path changed(byte[] blank, Change change) throws IOException {
        Path file = folder.resolve("returned.pdf");
        try (PDDocument document = Loader.loadPDF(blank)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            fill(form, "stamp", "甲市工业和信息化局");
            fill(form, "row_1_applicant", "甲公司");
            fill(form, "row_1_project", "甲公司卓越级智能工厂");
            fill(form, "row_1_scenarios", LINES);
            fill(form, "row_1_contact", "王小明");
            fill(form, "row_1_mobile", "13800138000");
            change.make(document, form);
            document.save(file.toFile());
        }
        return file;
    }

    Path changed(Change change) throws IOException {
        return changed(BLANK, change);
    }

    static void fill(PDAcroForm form, String name, String text) throws IOException {
        form.getField(name).setValue(text);
    }

    static void assertRefused(Path file, String message) {
        long before = System.nanoTime();
        assertThatThrownBy(() -> FormReader.read(file, RealEdition.editions()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(file.getFileName() + ": " + message);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }
}
