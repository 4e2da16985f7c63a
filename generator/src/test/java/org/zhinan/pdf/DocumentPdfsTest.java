package org.zhinan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.content.ContentPack;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.Clause;
import org.zhinan.library.Library;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.render.BuiltInTemplate;
import org.zhinan.site.SideFile;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.testing.RealContent;
import org.zhinan.testing.SmallPack;
import org.zhinan.testing.VeraPdf;
import org.zhinan.text.Language;

class DocumentPdfsTest {
    @TempDir
    static Path site;

    private static final BuiltInTemplate<PrintedDocument> TEMPLATE =
            BuiltInTemplate.of(PrintedDocument.class, "document.ftlx");

    private static final Library LIBRARY = RealContent.library();
    private static List<SideFile> written;

    @BeforeAll
    static void write() {
        written = DocumentPdfs.write(LIBRARY, site, PackFonts.NONE, LeftOutPdfs.NONE, MemoCache.none(), TEMPLATE);
    }

    @Test
    void writesEachDocumentInEachViewBesideItsPage() {
        assertThat(written)
                .hasSize(LIBRARY.current().documents().size()
                        * PageLanguageMode.ofTexts().size());
        assertThat(written)
                .extracting(SideFile::path)
                .isSorted()
                .contains("zh/2024/documents/scenario-guide.pdf", "both/2024/documents/notice-shaanxi.pdf");
        assertThat(written)
                .allSatisfy(
                        pdf -> assertThat(Files.size(site.resolve(pdf.path()))).isEqualTo(pdf.bytes()));
    }

    @Test
    void reachesTheAccessibilityProfile() {
        assertThat(written)
                .allSatisfy(pdf -> assertThat(VeraPdf.failures(site.resolve(pdf.path())))
                        .as(pdf.path())
                        .isEmpty());
    }

    @Test
    void carriesTheWholeTextAndSaysThatTheOfficialDocumentPrevails() throws IOException {
        for (SideFile pdf : written) {
            String text = text(pdf);
            assertThat(text)
                    .contains(squeezed(PrintedDocument.Phrases.ALL
                            .prevails()
                            .in(about(pdf).view().main())));
            for (Clause clause :
                    LIBRARY.current().document(about(pdf).document()).clauses()) {
                for (Language language : about(pdf).view().languages()) {
                    clause.cells()
                            .forEach(cell -> assertThat(text)
                                    .as(pdf.path() + " " + clause.id())
                                    .contains(squeezed(cell.in(language))));
                }
            }
        }
    }

    @Test
    void hasTitleLanguageAndBookmarks() throws IOException {
        for (SideFile each : written) {
            try (PDDocument pdf = Loader.loadPDF(site.resolve(each.path()).toFile())) {
                assertThat(pdf.getDocumentCatalog().getLanguage())
                        .isEqualTo(about(each).view().main().tag());
                assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
                assertThat(pdf.getDocumentCatalog()
                                .getDocumentOutline()
                                .getFirstChild()
                                .getTitle())
                        .isNotBlank();
            }
        }
    }

    /** Where the line has both, that is; a text of its own has the language of its element. */
    @Test
    void marksChineseWordsWithinEnglishLines() throws IOException {
        List<String> marked = new ArrayList<>();
        for (SideFile each : written) {
            try (PDDocument pdf = Loader.loadPDF(site.resolve(each.path()).toFile())) {
                for (PDPage page : pdf.getPages()) {
                    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                    extractor.processPage(page);
                    extractor.getMarkedContents().forEach(content -> collect(content, false, each, marked));
                }
            }
        }
        assertThat(marked)
                .contains("en/2024/documents/notice-yangling.pdf 杨陵", "both/2024/documents/notice-yangling.pdf 杨陵");
    }

    /** Chinese that is marked as such goes to the list; other Chinese may not stand beside English letters. */
    private static void collect(PDMarkedContent content, boolean chinese, SideFile pdf, List<String> marked) {
        boolean here = chinese || Language.ZH.tag().equals(content.getLanguage());
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, here, pdf, marked);
            }
        }
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        if (han && here) {
            marked.add(pdf.path() + " " + text);
        } else if (han && about(pdf).view() == PageLanguageMode.EN) {
            assertThat(text.toString()).as(pdf.path()).doesNotContainPattern("[A-Za-z]{3} [A-Za-z]{3}");
        }
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndTimeZone(@TempDir Path other) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(DocumentPdfs.write(LIBRARY, other, PackFonts.NONE, LeftOutPdfs.NONE, MemoCache.none(), TEMPLATE))
                    .isEqualTo(written);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (SideFile pdf : written) {
            assertThat(Files.mismatch(site.resolve(pdf.path()), other.resolve(pdf.path())))
                    .as(pdf.path())
                    .isEqualTo(-1);
        }
    }

    /** Telephone numbers in the tables of contacts stand whole on their lines, in each view. */
    @Test
    void figuresWithAHyphenStandOnOneLine() throws IOException {
        for (PageLanguageMode view : PageLanguageMode.ofTexts()) {
            Path file = site.resolve(view.folder() + "/2024/documents/notice-shaanxi.pdf");
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                String text = new PDFTextStripper().getText(pdf);
                assertThat(Pattern.compile("\\d-\\s*\\n\\s*\\d").matcher(text).find())
                        .as(view.folder())
                        .isFalse();
                assertThat(Pattern.compile("029-\\d{8}").matcher(text).results().count())
                        .isGreaterThanOrEqualTo(5);
            }
        }
    }

    /** What a bureau of Xi'an writes: its own district, names, squared units. */
    @Test
    void charactersBeyondGb2312ArePrinted(@TempDir Path folder) throws IOException {
        Library library = with(
                folder, "materials/zh.md", "名称、地址等", "名称、地址，鄠邑区赵堃、王喆，100㎡☑𬭚", "Name, address", "Name, address (鄠邑)");
        assertThat(DocumentPdfs.leftOut(library, PackFonts.NONE, MemoCache.none()))
                .isEqualTo(LeftOutPdfs.NONE);
        List<SideFile> made = DocumentPdfs.write(
                library, folder.resolve("site"), PackFonts.NONE, LeftOutPdfs.NONE, MemoCache.none(), TEMPLATE);
        assertThat(made).extracting(SideFile::path).contains("both/2030/documents/materials.pdf");
        try (PDDocument pdf = Loader.loadPDF(
                folder.resolve("site/zh/2030/documents/materials.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("鄠邑区赵堃、王喆，100㎡☑𬭚");
        }
    }

    @Test
    void aDocumentWithACharacterThatNoFontHasIsLeftOut(@TempDir Path folder) throws IOException {
        Library library = with(folder, "materials/en.md", "Name, address, etc.", "Name, address, Ƕ, etc.", "", "");
        LeftOutPdfs leftOut = DocumentPdfs.leftOut(library, PackFonts.NONE, MemoCache.none());
        assertThat(leftOut.paths())
                .containsExactlyInAnyOrder("en/2030/documents/materials.pdf", "both/2030/documents/materials.pdf");
        assertThat(leftOut.warnings()).singleElement().asString().contains("materials/zh.md", "Ƕ (U+01F6)", "fonts/");
        assertThat(DocumentPdfs.planned(library, leftOut))
                .extracting(SideFile::path)
                .contains("zh/2030/documents/materials.pdf")
                .doesNotContain("en/2030/documents/materials.pdf");
    }

    /** The pack has a font that has it: here the program's own for rare characters, under the name of a stranger. */
    @Test
    void aFontOfThePackIsAskedToo(@TempDir Path folder) throws IOException {
        Problems problems = new Problems();
        SourceFolder fonts = new SourceFolder(Files.createDirectory(folder.resolve("fonts")), "content/fonts");
        Files.writeString(fonts.path().resolve("broken.ttf"), "no font");
        Files.writeString(fonts.path().resolve("other.otf"), "OTTO");
        assertThat(PackFonts.read(fonts, problems).families()).isEmpty();
        assertThat(problems.all()).hasSize(2);
        Files.delete(fonts.path().resolve("broken.ttf"));
        Files.delete(fonts.path().resolve("other.otf"));
        Files.copy(BundledFont.RARE.open(), fonts.path().resolve("more.ttf"));
        PackFonts own = PackFonts.read(fonts, new Problems());
        assertThat(own.families()).hasSize(1);
        FontPool pool = FontPool.of(own, MemoCache.none());
        assertThat(pool.<Integer>lend(each -> each.fallbacks().size())).isEqualTo(2);
        assertThat(pool.<Boolean>lend(each -> MissingGlyphs.of("鄠Ƕ", each).isEmpty()))
                .isFalse();
    }

    private static Library with(Path folder, String file, String from, String to, String english, String englishTo)
            throws IOException {
        SmallPack pack = SmallPack.copyTo(folder);
        Path text = pack.content().resolve("editions/2030/documents").resolve(file);
        assertThat(Files.readString(text)).contains(from);
        Files.writeString(text, Files.readString(text).replaceFirst(from, to));
        Path en = text.resolveSibling("en.md");
        if (!english.isEmpty()) {
            Files.writeString(en, Files.readString(en).replaceFirst(english, englishTo));
        }
        Problems problems = new Problems();
        return LibraryBuilder.draft(
                ContentPack.read(pack.content(), problems), problems, new Problems(), MemoCache.none());
    }

    @Test
    void theCheckerRefusesWhatIsNotTagged(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plain.pdf");
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(file.toFile());
        }
        assertThat(VeraPdf.failures(file)).isNotEmpty();
    }

    private static SideFile.DocumentPdf about(SideFile pdf) {
        return (SideFile.DocumentPdf) pdf.about();
    }

    /** Without running heads and feet in the middle of a clause, and without the breaks of lines. */
    private static String text(SideFile each) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(site.resolve(each.path()).toFile())) {
            String text = squeezed(new PDFTextStripper().getText(pdf));
            String notice = Pattern.quote(squeezed(
                    PrintedDocument.Phrases.ALL.prevails().in(about(each).view().main())));
            String pages = "(" + head(each) + ")?" + notice + "\\d+/" + pdf.getNumberOfPages();
            return text.replaceAll(pages, "");
        }
    }

    private static String head(SideFile each) {
        var document = LIBRARY.current().document(about(each).document());
        String number =
                document.number().map(clause -> clause.text(Language.ZH)).orElse("");
        return Pattern.quote(squeezed(document.shortName().in(about(each).view().main()) + number));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0　]+", "");
    }
}
