package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.form.PaperBlank;
import org.zhinan.form.RealEdition;
import org.zhinan.text.Language;

/** The PDF of the summary form as it comes back: what its fields show is what is merged, and what is not read is a finding. */
@Timeout(120)
class ReturnedPdfTest extends ReturnedPdfChecks {
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTypedIsMerged(Language language) throws IOException {
        Path file = changed(PaperBlank.pdf(language), (document, form) -> fill(form, "row_3_applicant", "鑫晟公司"));
        assertThat(findings(file))
                .containsExactly(
                        "表格!B3 this row is empty, and one below it is filled in",
                        "表格!C4 “Name of excellent-tier smart factory project” is empty",
                        "表格!D4 “Typical scenarios covered (list each instance)” is empty",
                        "表格!E4 “Contact person” is empty",
                        "表格!F4 “Contact details (mobile number)” is empty");
        assertThat(merged(file).get(0)).isEqualTo("甲公司|甲公司卓越级智能工厂|" + LINES + "|王小明|13800138000");
        assertThat(stamp(file)).isEqualTo("甲市工业和信息化局");
        assertThat(FormReader.read(file, RealEdition.editions()).call()).isPresent();
    }

    @Test
    void aBlankHasNothing() throws IOException {
        assertThat(findings(Files.write(folder.resolve("blank.pdf"), BLANK)))
                .containsExactly("表格!B2 no row is filled in");
    }

    /** Saved by adding to the file, as viewers do. */
    @Test
    void whatWasAddedToTheFileIsRead() throws IOException {
        Path first = changed((document, form) -> {});
        Path file = folder.resolve("added.pdf");
        try (PDDocument document = Loader.loadPDF(first.toFile())) {
            PDField field = document.getDocumentCatalog().getAcroForm().getField("row_1_contact");
            field.setValue("李四");
            field.getCOSObject().setNeedToBeUpdated(true);
            field.getWidgets().get(0).getNormalAppearanceStream().getCOSObject().setNeedToBeUpdated(true);
            try (var out = Files.newOutputStream(file)) {
                document.saveIncremental(out);
            }
        }
        assertThat(findings(file)).isEmpty();
        assertThat(merged(file).get(0)).contains("|李四|");
    }

    @Test
    void aFieldThatShowsAnotherTextThanItStoresIsAFinding() throws IOException {
        Path file = changed((document, form) ->
                form.getField("row_1_contact").getCOSObject().setString(COSName.V, "李四"));
        assertThat(findings(file)).containsExactly("表格!E2 “王小明” is shown here, but “李四” is stored");
        assertThat(merged(file).get(0)).contains("|王小明|");
        Path undrawn = changed((document, form) -> {
            form.getField("row_1_contact").getCOSObject().setString(COSName.V, "李四");
            form.getField("row_1_contact").getCOSObject().removeItem(COSName.AP);
        });
        assertThat(findings(undrawn)).isEmpty();
        assertThat(merged(undrawn).get(0)).contains("|李四|");
    }

    @Test
    void textThatIsDrawnAndNotSeenIsAFinding() throws IOException {
        for (String ink : List.of("1 g", "1 1 1 rg", "3 Tr")) {
            Path file = changed((document, form) -> {
                var drawing = form.getField("row_1_contact")
                        .getWidgets()
                        .get(0)
                        .getNormalAppearanceStream()
                        .getStream();
                String drawn = new String(drawing.toByteArray(), StandardCharsets.ISO_8859_1);
                String unseen = drawn.replaceAll("(?=[<\\[(][^\n]*T[jJ])", " " + ink + " ");
                assertThat(unseen).isNotEqualTo(drawn);
                try (var out = drawing.createOutputStream()) {
                    out.write(unseen.getBytes(StandardCharsets.ISO_8859_1));
                }
            });
            assertThat(findings(file)).as(ink).containsExactly("表格!E2 “” is shown here, but “王小明” is stored");
            assertThat(merged(file).get(0)).contains("|王小明|");
        }
    }

    @Test
    void aFieldThatIsOffThePageOrOnAHiddenLayerIsHidden() throws IOException {
        String hidden = "表格!E2 the hidden text “王小明” is not read";
        assertThat(findings(changed((document, form) -> form.getField("row_1_contact")
                        .getWidgets()
                        .get(0)
                        .setRectangle(new PDRectangle(-500, 100, 90, 20)))))
                .contains(hidden);
        for (boolean shown : List.of(true, false)) {
            Path file = changed((document, form) -> {
                PDOptionalContentProperties layers = new PDOptionalContentProperties();
                PDOptionalContentGroup layer = new PDOptionalContentGroup("notes");
                layers.addGroup(layer);
                layers.setGroupEnabled(layer, shown);
                document.getDocumentCatalog().setOCProperties(layers);
                form.getField("row_1_contact").getWidgets().get(0).setOptionalContent(layer);
            });
            assertThat(findings(file).contains(hidden)).isEqualTo(!shown);
        }
    }

    /** As a program leaves it that removes pages or fields. */
    @Test
    void aBoxOfNoFieldIsAFinding() throws IOException {
        Path file = changed((document, form) -> {
            PDField field = form.getField("row_2_applicant");
            field.setValue("乙公司");
            List<PDField> others = new ArrayList<>(form.getFields());
            others.removeIf(each -> each.getCOSObject() == field.getCOSObject());
            form.setFields(others);
        });
        assertThat(findings(file))
                .containsExactly("页面!A1 “乙公司” stands outside of the cells to fill in and is not read");
    }

    @Test
    void aFieldInWhichNothingCanBeReadIsHidden() throws IOException {
        Path file = changed((document, form) -> {
            var box = form.getField("row_1_contact").getWidgets().get(0);
            PDRectangle place = box.getRectangle();
            box.setRectangle(new PDRectangle(place.getLowerLeftX(), place.getLowerLeftY(), 2, 2));
        });
        assertThat(findings(file)).contains("表格!E2 the hidden text “王小明” is not read");
    }

    @Test
    void whatAListShowsIsReadAndNotWhatItStores() throws IOException {
        Path file = changed((document, form) -> {
            COSDictionary field = form.getField("row_1_contact").getCOSObject();
            COSArray option = new COSArray();
            option.add(new COSString("1"));
            option.add(new COSString("李四"));
            COSArray options = new COSArray();
            options.add(option);
            field.setName(COSName.FT, "Ch");
            field.setItem(COSName.OPT, options);
            field.setString(COSName.V, "1");
            field.removeItem(COSName.AP);
        });
        assertThat(findings(file)).isEmpty();
        assertThat(merged(file).get(0)).contains("|李四|");
    }

    @Test
    void aTextThatAFieldIsResetToIsNotRead() throws IOException {
        assertThat(findings(changed((document, form) ->
                        form.getField("row_2_applicant").getCOSObject().setString(COSName.DV, "乙公司"))))
                .isEmpty();
    }

    @Test
    void whatStandsBesideTheFieldsIsAFinding() throws IOException {
        Path file = changed((document, form) -> {
            var page = document.getPage(0);
            try (PDPageContentStream over =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                over.beginText();
                over.setFont(new PDType1Font(FontName.HELVETICA), 12);
                over.newLineAtOffset(10, 10);
                over.showText("Second company");
                over.endText();
            }
            PDAnnotationFreeText box = new PDAnnotationFreeText();
            box.setContents("另有乙公司");
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("请核对");
            box.setRectangle(new PDRectangle(10, 10));
            note.setRectangle(new PDRectangle(10, 10));
            page.getAnnotations().addAll(List.of(box, note));
            form.getField("row_1_contact").getWidgets().get(0).setHidden(true);
        });
        assertThat(findings(file))
                .contains(
                        "表格!E2 the hidden text “王小明” is not read",
                        "表格!E2 “Contact person” is empty",
                        "页面!A1 “另有乙公司” stands outside of the cells to fill in and is not read",
                        "页面!A1 the comment “请核对” is not read")
                .anyMatch(each -> each.startsWith("页面!") && each.contains("“Second"));
    }

    @Test
    void whatIsNoFormIsRefused() throws IOException {
        Path flat = changed((document, form) -> form.flatten());
        assertRefused(flat, "this PDF has no fields to fill in");
        assertRefused(
                changed((document, form) -> form.setFields(List.of(form.getField("stamp")))),
                "it was not made from the blank table of this site");
        assertRefused(Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(BLANK, BLANK.length / 2)), "it is damaged");
        assertRefused(Files.writeString(folder.resolve("none.pdf"), "%PDF-1.7\nnothing"), "it is damaged");
        assertRefused(
                changed((document, form) ->
                        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))),
                "the PDF has a password");
        assertRefused(
                changed((document, form) ->
                        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()))),
                "the PDF has a password");
        assertRefused(
                changed((document, form) ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                "the PDF contains scripts, actions or attachments");
    }

    @Test
    void whatUnpacksToMuchIsRefused() throws IOException {
        byte[] once = packed(new byte[80 << 20]);
        assertRefused(bomb("/FlateDecode", once), "it unpacks to far more than a filled form can hold");
        once[0] = 0;
        once[1] = 0;
        assertRefused(bomb("/FlateDecode", once), "it unpacks to far more than a filled form can hold");
        byte[] twice = packed(packed(new byte[80 << 20]));
        for (String filters : List.of(
                "[/FlateDecode /FlateDecode]",
                "[/Fl#61teDecode/FlateDecode]",
                "%\n[/FlateDecode /FlateDecode]",
                "9 0 R",
                "/LZWDecode")) {
            assertRefused(bomb(filters, twice), "it was not made from the blank table of this site");
        }
        assertRefused(
                Files.write(folder.resolve("big.pdf"), Arrays.copyOf(BLANK, (20 << 20) + 1)),
                "it is far bigger than a filled form can be");
        assertRefused(
                Files.writeString(
                        folder.resolve("deep.pdf"),
                        "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer\n<</Root 1 0 R>>\n"),
                "it is damaged");
    }

    /** Each drawing draws the next one twice. */
    @Test
    void drawingsThatDrawOthersOverAndOverEnd() throws IOException {
        Path file = changed((document, form) -> {
            PDAppearanceStream last = drawing(document, "");
            for (int depth = 0; depth < 40; depth++) {
                PDAppearanceStream next = drawing(document, "/F Do /F Do");
                next.getResources().put(COSName.getPDFName("F"), last);
                last = next;
            }
            form.getField("row_1_contact").getWidgets().get(0).getAppearance().setNormalAppearance(last);
        });
        long before = System.nanoTime();
        assertThatThrownBy(() -> FormReader.read(file, RealEdition.editions()))
                .hasMessageContaining("returned.pdf: it unpacks to far more than a filled form can hold");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    private static PDAppearanceStream drawing(PDDocument document, String operators) throws IOException {
        PDAppearanceStream drawing = new PDAppearanceStream(document);
        drawing.setBBox(new PDRectangle(10, 10));
        drawing.setResources(new PDResources());
        try (var out = drawing.getStream().createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return drawing;
    }

    @Test
    void aPictureOnAPageIsAFinding() throws IOException {
        Path file = changed((document, form) -> {
            try (PDPageContentStream over = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
                over.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(4, 4, 1)), 10, 10);
            }
        });
        assertThat(findings(file)).containsExactly("页面!A1 a picture stands where text is to be entered");
    }

    @Test
    void actionsAreFoundWhereverTheyStand() throws IOException {
        assertRefused(
                changed((document, form) ->
                        form.getCOSObject().setItem(COSName.getPDFName("XFA"), new COSDictionary())),
                "the PDF contains scripts, actions or attachments");
        assertRefused(
                changed((document, form) -> {
                    COSDictionary action = new COSDictionary();
                    action.setName(COSName.S, "Launch");
                    COSDictionary note = new COSDictionary();
                    note.setItem(COSName.A, action);
                    document.getPage(1).getCOSObject().setItem(COSName.getPDFName("Own"), note);
                }),
                "the PDF contains scripts, actions or attachments");
        assertRefused(
                changed((document, form) -> {
                    COSDictionary files = new COSDictionary();
                    files.setItem(COSName.getPDFName("EmbeddedFiles"), new COSDictionary());
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, files);
                }),
                "the PDF contains scripts, actions or attachments");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Path bomb(String filters, byte[] stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("%PDF-1.7\n1 0 obj\n<</Filter ".getBytes(StandardCharsets.US_ASCII));
        bytes.write((filters + "/Length " + stream.length + ">>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        bytes.write(stream);
        bytes.write("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n".getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve("bomb.pdf"), bytes.toByteArray());
    }
}
