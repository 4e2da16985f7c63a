package org.zhinan.form.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.content.ContentPack;
import org.zhinan.form.Blank;
import org.zhinan.form.FormWriter;
import org.zhinan.form.RealEdition;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Form;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.memo.MemoCache;
import org.zhinan.pdf.FontPool;
import org.zhinan.pdf.LeftOutPdfs;
import org.zhinan.pdf.PackFonts;
import org.zhinan.problem.Problems;
import org.zhinan.site.SideFile;
import org.zhinan.testing.SmallPack;
import org.zhinan.testing.VeraPdf;
import org.zhinan.text.Language;
import org.zhinan.text.MonolingualText;

class PdfFormTest {
    private static final Form SUMMARY = RealEdition.form("recommendation-summary");
    private static final Form MATERIALS = RealEdition.form("application-materials");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void reachesTheAccessibilityProfile(Language language) throws IOException {
        for (Form form : List.of(SUMMARY, MATERIALS)) {
            Path file = Files.write(folder.resolve(form.id() + ".pdf"), bytes(form, language));
            assertThat(VeraPdf.failures(file)).as(form.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesItsFieldsAsTheWorkbookDoesAndSaysWhatTheyAreInBothLanguages(Language language) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes(SUMMARY, language))) {
            List<String> names = new ArrayList<>();
            for (PDField field : fields(file)) {
                names.add(field.getFullyQualifiedName());
                assertThat(field.getAlternateFieldName())
                        .containsPattern("\\p{IsHan}")
                        .containsPattern("[a-z]{3}");
            }
            List<String> expected = new ArrayList<>(List.of("stamp"));
            for (int row = 1; row <= SUMMARY.rows(); row++) {
                for (String field : List.of("applicant", "project", "scenarios", "contact", "mobile")) {
                    expected.add("row_" + row + "_" + field);
                }
            }
            // In this order they are reached with the keyboard, too.
            assertThat(names).isEqualTo(expected);
            assertThat(Blank.of(SUMMARY.id(), language).workbook().getAllNames())
                    .extracting(name -> name.getNameName())
                    .containsAll(names);
            assertThat(((PDTextField) field(file, "row_1_scenarios")).isMultiline())
                    .isTrue();
            assertThat(((PDTextField) field(file, "row_1_mobile")).isMultiline())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasABoxToTickForEachMaterial(Language language) throws IOException {
        byte[] ticked;
        try (PDDocument file = Loader.loadPDF(bytes(MATERIALS, language))) {
            assertThat(fields(file))
                    .hasSize(MATERIALS.items().size())
                    .allSatisfy(field -> assertThat(field).isInstanceOf(PDCheckBox.class));
            assertThat(Blank.of(MATERIALS.id(), language).workbook().getAllNames())
                    .extracting(name -> name.getNameName())
                    .containsAll(fields(file).stream()
                            .map(PDField::getFullyQualifiedName)
                            .toList());
            ((PDCheckBox) field(file, "row_2_ready")).check();
            ticked = saved(file);
        }
        try (PDDocument file = Loader.loadPDF(ticked)) {
            assertThat(((PDCheckBox) field(file, "row_1_ready")).isChecked()).isFalse();
            assertThat(((PDCheckBox) field(file, "row_2_ready")).isChecked()).isTrue();
        }
    }

    @Test
    void keepsItsLanguageInAFileWithOthers() throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        for (Language language : Language.values()) {
            merger.addSource(new RandomAccessReadBuffer(bytes(MATERIALS, language)));
        }
        ByteArrayOutputStream merged = new ByteArrayOutputStream();
        merger.setDestinationStream(merged);
        merger.mergeDocuments(null);
        try (PDDocument file = Loader.loadPDF(merged.toByteArray())) {
            PDStructureElement all = (PDStructureElement)
                    file.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            assertThat(all.getKids())
                    .extracting(each -> ((PDStructureElement) each).getLanguage())
                    .containsExactly(
                            Arrays.stream(Language.values()).map(Language::tag).toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatTheOfficialFormSays(Language language) throws IOException {
        for (Form form : List.of(SUMMARY, MATERIALS)) {
            try (PDDocument file = Loader.loadPDF(bytes(form, language))) {
                String text = squeezed(new PDFTextStripper().getText(file));
                for (List<MonolingualText> part :
                        parts(PaperFormLayoutBuilder.of(form, EntryKindNames.USUAL, language))) {
                    part.forEach(wording -> assertThat(text).contains(squeezed(wording.text())));
                }
                assertThat(text).contains(squeezed(FormPhrases.PREVAILS.zh()), squeezed(FormPhrases.PREVAILS.en()));
                assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
                assertThat(file.getDocumentInformation().getTitle())
                        .isEqualTo(form.title().title().in(language));
                for (PDPage page : file.getPages()) {
                    assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
                }
            }
        }
    }

    @Test
    void holdsTheWholeFontThatReadersTypeIn() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes(SUMMARY, Language.ZH))) {
            PDFont font = typedFont(file);
            assertThat(font.isEmbedded()).isTrue();
            // Of level 2 of GB 2312, and in no text of the form.
            assertThat(font.getStringWidth("鑫晟睿")).isEqualTo(3000);
            field(file, "row_1_applicant").setValue("杨凌鑫晟装备有限公司");
            try (PDDocument again = Loader.loadPDF(saved(file))) {
                assertThat(field(again, "row_1_applicant").getValueAsString()).isEqualTo("杨凌鑫晟装备有限公司");
            }
        }
        try (PDDocument file = Loader.loadPDF(bytes(MATERIALS, Language.ZH))) {
            assertThat(saved(file)).as("without a field to type in").hasSizeLessThan(100_000);
        }
    }

    @Test
    void aFormWithACharacterThatNoFontHasIsLeftOut() throws IOException {
        SmallPack pack = SmallPack.copyTo(folder);
        Path file = pack.content().resolve("editions/2030/forms/materials.yaml");
        Files.writeString(file, Files.readString(file).replace("not the application form", "not the Ƕ form"));
        Problems problems = new Problems();
        Library library = LibraryBuilder.build(ContentPack.read(pack.content(), problems), problems);
        problems.failIfAny();
        LeftOutPdfs leftOut = FormWriter.leftOut(library.current(), PackFonts.NONE, MemoCache.none());
        assertThat(leftOut.paths())
                .containsExactlyInAnyOrder("2030/forms/materials.zh.pdf", "2030/forms/materials.en.pdf");
        assertThat(leftOut.warnings())
                .singleElement()
                .asString()
                .contains("materials.yaml:1", "form 'materials' has characters that no font has: Ƕ (U+01F6)");
        assertThat(FormWriter.write(
                        library.current(), folder.resolve("site"), PackFonts.NONE, leftOut, MemoCache.none()))
                .extracting(SideFile::path)
                .contains("2030/forms/materials.zh.docx")
                .doesNotContain("2030/forms/materials.zh.pdf", "2030/forms/materials.en.pdf");
    }

    /** All standard characters of names and places can be typed, and the file is no larger than with those of GB 2312 in full. */
    @Test
    void whatIsTypedMayHaveAnyStandardCharacter() throws IOException {
        assertThat(bytes(SUMMARY, Language.ZH)).hasSizeLessThan(1_900_000);
        try (PDDocument file = Loader.loadPDF(bytes(SUMMARY, Language.ZH))) {
            PDFont font = typedFont(file);
            String standard = Files.readString(Path.of("../docs/fonts/standard-characters.txt"))
                    .replace("\n", "");
            assertThat(standard.codePoints().count()).isEqualTo(8105);
            for (int point : (standard + "鄠喆堃镕玥璟昇珺㎡㎏㎜☑㉑﹪").codePoints().toArray()) {
                assertThat(font.getStringWidth(Character.toString(point)))
                        .as(Character.toString(point))
                        .isPositive();
            }
        }
    }

    private static PDFont typedFont(PDDocument file) throws IOException {
        PDResources resources = form(file).getDefaultResources();
        return resources.getFont(resources.getFontNames().iterator().next());
    }

    private static byte[] bytes(Form form, Language language) {
        return FontPool.of(PackFonts.NONE, MemoCache.none())
                .lend(fonts -> PdfForm.of(
                        PaperFormLayoutBuilder.of(form, EntryKindNames.USUAL, language),
                        fonts,
                        FormEditionAndCall.of(RealEdition.get(), form)));
    }

    private static List<List<MonolingualText>> parts(PaperForm form) {
        List<List<MonolingualText>> parts = new ArrayList<>(List.of(form.title(), form.heading(), form.guide()));
        form.stamp().ifPresent(stamp -> parts.add(MonolingualText.in(form.language(), stamp)));
        form.columns().forEach(column -> parts.add(column.label()));
        form.below().forEach(below -> parts.add(below.text()));
        for (PaperForm.Row row : form.rows()) {
            row.boxes().stream()
                    .filter(PaperForm.Printed.class::isInstance)
                    .forEach(box -> parts.add(((PaperForm.Printed) box).text()));
        }
        return parts;
    }

    private static byte[] saved(PDDocument file) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private static PDAcroForm form(PDDocument file) {
        return file.getDocumentCatalog().getAcroForm();
    }

    private static List<PDField> fields(PDDocument file) {
        return form(file).getFields();
    }

    private static PDField field(PDDocument file, String name) {
        return form(file).getField(name);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0　]+", "");
    }
}
