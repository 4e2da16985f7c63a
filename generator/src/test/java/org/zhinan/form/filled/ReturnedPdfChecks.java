package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.params.provider.Arguments;
import org.zhinan.form.PaperBlank;
import org.zhinan.form.RealEdition;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;

/** Fills in the blank PDF of the summary form, changes it, and says what is found. */
abstract class ReturnedPdfChecks extends ReturnedFormChecks {
    static final String FAINT =
            "表格!E2 “王小明” is in the colour of what is behind it, or too small to be seen, and is read all the same";
    static final String CONTACT = "row_1_contact";
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

    static PDAnnotationWidget box(PDAcroForm form, String name) {
        return form.getField(name).getWidgets().get(0);
    }

    static COSDictionary field(PDAcroForm form) {
        return form.getField(CONTACT).getCOSObject();
    }

    /** The text stands in the middle of its field. */
    static float middle(PDAcroForm form) throws IOException {
        field(form).setInt(COSName.FF, 0);
        fill(form, CONTACT, "王小明");
        return box(form, CONTACT).getRectangle().getHeight() / 2;
    }

    static Change second(Change change) {
        return (document, form) -> {
            fill(form, "row_2_applicant", "乙公司");
            fill(form, "row_2_project", "乙项目");
            fill(form, "row_2_scenarios", LINES.replace('甲', '乙'));
            fill(form, "row_2_contact", "李四");
            fill(form, "row_2_mobile", "13900139000");
            change.make(document, form);
        };
    }

    /** To read a PDF takes a second: each fourth, and all with {@code -Dzhinan.all=true}. */
    static Stream<Arguments> some(Arguments... all) {
        int step = Boolean.getBoolean("zhinan.all") ? 1 : 4;
        return IntStream.range(0, all.length).filter(at -> at % step == 0).mapToObj(at -> all[at]);
    }

    /** h is the middle of the field's text, in the drawing of the field or on the page. */
    static Change drawn(String operators) {
        return (document, form) -> {
            float middle = middle(form);
            var drawing = box(form, CONTACT).getNormalAppearanceStream().getStream();
            PDRectangle place = box(form, CONTACT).getRectangle();
            String text = new String(drawing.toByteArray(), StandardCharsets.ISO_8859_1);
            String all = operators
                    .replace("h", String.valueOf(middle))
                    .replace("H", String.valueOf(place.getHeight()))
                    .replace("w", String.valueOf(place.getWidth()))
                    .replace("%s", "q " + text + " Q");
            try (var out = drawing.createOutputStream()) {
                out.write(all.getBytes(StandardCharsets.ISO_8859_1));
            }
        };
    }
}
