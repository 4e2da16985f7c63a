package org.zhinan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.FormYaml.Format;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Form;
import org.zhinan.memo.MemoCache;
import org.zhinan.pdf.LeftOutPdfs;
import org.zhinan.pdf.PackFonts;
import org.zhinan.site.SideFile;
import org.zhinan.text.Language;

class FormWriterTest {
    @TempDir
    static Path site;

    private static List<SideFile> files;

    @BeforeAll
    static void write() {
        files = write(site);
    }

    @Test
    void writesEveryFormInBothLanguagesAndSaysWhatItWrote() throws Exception {
        List<SideFile> forms = blanks();

        long formats = RealEdition.get().forms().stream()
                .mapToLong(form -> form.formats().size())
                .sum();
        assertThat(forms).hasSize((int) (Language.values().length * formats));
        assertThat(forms)
                .extracting(SideFile::path)
                .isSorted()
                .contains(
                        "2024/forms/recommendation-summary.zh.xlsx",
                        "2024/forms/recommendation-summary.en.docx",
                        "2024/forms/application-materials.zh.pdf");
        for (SideFile form : forms) {
            byte[] bytes = Files.readAllBytes(site.resolve(form.path()));
            assertThat(form.bytes()).isEqualTo(bytes.length);
            assertThat(form.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            assertThat(form.path())
                    .isEqualTo("2024/forms/" + about(form).form() + "."
                            + about(form).language().id() + about(form).format().ending());
        }
    }

    @Test
    void aPageFillsInTheSameBytes() throws IOException {
        List<SideFile> scripts = files.stream()
                .filter(file -> file.about() instanceof SideFile.BlankScript)
                .toList();

        assertThat(scripts).hasSize(Language.values().length);
        for (SideFile script : scripts) {
            SideFile.BlankScript about = (SideFile.BlankScript) script.about();
            Path blank = site.resolve(script.path()).resolveSibling(about.fills());
            String base64 = Base64.getEncoder().encodeToString(Files.readAllBytes(blank));
            assertThat(site.resolve(script.path())).hasContent("window.ZhinanBlank = '" + base64 + "';\n");
            assertThat(about.fills())
                    .isEqualTo(about.form() + "." + about.language().id() + ".xlsx");
            assertThat(site.resolve(about.library())).isNotEmptyFile();
        }
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndTimeZone(@TempDir Path other) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(write(other)).isEqualTo(files);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesTheSameBytesWhateverXmlLibrariesThereAre(@TempDir Path other) {
        String name = TransformerFactory.class.getName();
        String before = System.clearProperty(name);
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        try {
            // The tests have Saxon on their class path, the platform has not.
            assertThat(TransformerFactory.newInstance().getClass().getName()).startsWith("net.sf.saxon.");
            List<SideFile> here = write(other.resolve("a"));
            System.setProperty(
                    name, TransformerFactory.newDefaultInstance().getClass().getName());
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThat(write(other.resolve("b"))).isEqualTo(here);
        } finally {
            thread.setContextClassLoader(loader);
            System.clearProperty(name);
            Optional.ofNullable(before).ifPresent(own -> System.setProperty(name, own));
        }
    }

    @Test
    void keepsNoClockInThePackage() throws Exception {
        for (SideFile form : blanks()) {
            if (about(form).format() == Format.PDF) {
                continue;
            }
            try (ZipFile zip = new ZipFile(site.resolve(form.path()).toFile())) {
                List<? extends ZipEntry> entries = zip.stream().toList();
                assertThat(entries).allSatisfy(entry -> {
                    assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                    assertThat(entry.getExtra()).isNull();
                    assertThat(entry.getName()).doesNotContain("vba", "externalLink");
                });
                assertThat(entries.get(0).getName()).isEqualTo("[Content_Types].xml");
            }
            try (OPCPackage file = OPCPackage.open(site.resolve(form.path()).toFile(), PackageAccess.READ)) {
                assertThat(file.getPackageProperties().getCreatedProperty())
                        .contains(Date.from(Instant.parse("1980-01-01T00:00:00Z")));
                assertThat(file.getPackageProperties().getCreatorProperty()).contains("Zhinan");
            }
        }
    }

    @Test
    void saysOnEverySheetAndPageThatTheOfficialDocumentPrevails() throws IOException {
        for (SideFile form : written(Format.XLSX)) {
            Blank blank = Blank.read(site.resolve(form.path()));
            blank.workbook().forEach(sheet -> {
                assertThat(sheet.getFooter().getLeft())
                        .contains(FormPhrases.PREVAILS.zh(), FormPhrases.PREVAILS.en())
                        .satisfies(foot -> assertThat(foot.contains(FormPhrases.TRANSLATED))
                                .isEqualTo(about(form).language() == Language.EN));
                assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                        .contains(FormPhrases.PREVAILS.zh(), FormPhrases.PREVAILS.en())
                        .satisfies(mark -> assertThat(mark.contains(FormPhrases.TRANSLATED))
                                .isEqualTo(about(form).language() == Language.EN));
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            });
        }
    }

    @Test
    void printsEveryFormWithLibreOffice(@TempDir Path other) throws Exception {
        Office.require();
        for (Format format : List.of(Format.XLSX, Format.DOCX)) {
            List<Path> forms = written(format).stream()
                    .map(form -> site.resolve(form.path()))
                    .toList();
            for (Path pdf : Office.convert(forms, "pdf", other.resolve("office-" + format.ending()))) {
                assertThat(Files.size(pdf)).as(pdf.toString()).isGreaterThan(10_000);
                requireNoEmptyPage(pdf);
            }
        }
    }

    /** Each page says more than its head and foot; the table that is handed in stands on one, with its notes. */
    private static void requireNoEmptyPage(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).strip().length())
                        .as(pdf + " page " + page)
                        .isGreaterThan(150);
            }
            if (pdf.toString().matches(".*office-\\.xlsx.*/recommendation-summary\\.(zh|en)\\.pdf")) {
                requireWholeTableOnFirstPage(document, stripper);
            }
        }
    }

    private static void requireWholeTableOnFirstPage(PDDocument document, PDFTextStripper stripper) throws IOException {
        Form form = RealEdition.form("recommendation-summary");
        String title = form.name().zh();
        stripper.setStartPage(1);
        stripper.setEndPage(1);
        String first = stripper.getText(document).replaceAll("\\s", "");
        assertThat(first)
                .contains(title, form.rows() + "", form.notes().get(2).both().zh());
        stripper.setStartPage(2);
        stripper.setEndPage(document.getNumberOfPages());
        assertThat(stripper.getText(document)).doesNotContain(title);
    }

    private static List<SideFile> write(Path site) {
        return FormWriter.write(RealEdition.get(), site, PackFonts.NONE, LeftOutPdfs.NONE, MemoCache.none());
    }

    /** Without the scripts. */
    private List<SideFile> blanks() {
        return files.stream()
                .filter(file -> file.about() instanceof SideFile.BlankForm)
                .toList();
    }

    private static SideFile.BlankForm about(SideFile form) {
        return (SideFile.BlankForm) form.about();
    }

    private List<SideFile> written(Format format) {
        return blanks().stream().filter(form -> about(form).format() == format).toList();
    }

    @Test
    void bothLanguagesOfAFormHaveTheSameNames() throws IOException {
        for (Form form : RealEdition.get().forms()) {
            assertThat(names(form.id(), Language.EN)).isEqualTo(names(form.id(), Language.ZH));
        }
    }

    private static List<String> names(String form, Language language) throws IOException {
        return Blank.of(form, language).workbook().getAllNames().stream()
                .map(name -> name.getNameName())
                .sorted()
                .toList();
    }
}
