package org.zhinan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.testing.Folders;
import org.zhinan.testing.SmallPack;
import org.zhinan.testing.VeraPdf;

/** A picture of a document is on its pages, in its PDFs and data, with its description in the language of the page. */
class PicturesTest {
    @TempDir
    static Path folder;

    private static Path site;

    private static Path document;

    @BeforeAll
    static void build() throws IOException {
        Path content = folder.resolve("content");
        document = Files.createDirectories(content.resolve("editions/2030/documents/notice"));
        Files.writeString(content.resolve("site.yaml"), """
                name: {zh: 示例, en: Sample}
                tagline: {zh: 示例, en: Sample}
                edition: "2030"
                navigation: [documents]
                """);
        Files.writeString(content.resolve("editions/2030/edition.yaml"), """
                id: "2030"
                title: {zh: 二〇三〇年, en: 2030}
                documents: [notice]
                """);
        Files.writeString(document.resolve("document.yaml"), "title: p1\nshort: {zh: 通知, en: Notice}\n");
        picture(document.resolve("path.png"), 320);
        picture(document.resolve("path-en.png"), 300);
        picture(document.resolve("plan.png"), 280);
        Files.writeString(document.resolve("zh.md"), """
                # 示例通知

                一、条件

                ![申报流程：填报、审核、公示](path.png)

                ![厂区\\[甲\\]“平面”图](plan.png)
                """);
        Files.writeString(document.resolve("en.md"), """
                # Sample notice

                I. Conditions

                ![Path of an application: fill in, review, publication](path-en.png)

                ![Ground \\[A\\] "plan"](plan.png)
                """);
        CommandRun confirm = CommandRun.of("confirm", "--content", content.toString(), "notice");
        assertThat(confirm.exit()).as(confirm.err()).isZero();
        site = folder.resolve("site");
        CommandRun run = CommandRun.build(new SmallPack(content, Path.of("../templates")), site);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static void picture(Path file, int width) throws IOException {
        ImageIO.write(new BufferedImage(width, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    @Test
    void aPageShowsThemWithTheDescriptionInItsLanguage() throws IOException {
        assertThat(page("zh/2030/documents/notice.html"))
                .contains(
                        "<p id=\"1-fig1\" class=\"z-picture\"><img src=\"../../../2030/images/notice/path.png\""
                                + " width=\"320\" height=\"100\" alt=\"申报流程：填报、审核、公示\"></p>",
                        "alt=\"厂区[甲]“平面”图\"");
        assertThat(page("en/2030/documents/notice.html"))
                .contains(
                        "<img src=\"../../../2030/images/notice/path-en.png\" width=\"300\" height=\"100\""
                                + " alt=\"Path of an application: fill in, review, publication\">",
                        "images/notice/plan.png\" width=\"280\" height=\"100\" alt=\"Ground [A] &quot;plan&quot;\">");
        assertThat(page("both/2030/documents/notice.html"))
                .contains(
                        "path.png",
                        "path-en.png",
                        "alt=\"Path of an application: fill in, review, publication\" lang=\"en\"")
                .containsOnlyOnce("plan.png");
    }

    @Test
    void theFilesStandBesideThePagesAndInTheManifest() throws IOException {
        for (String name : List.of("path.png", "path-en.png", "plan.png")) {
            assertThat(site.resolve("2030/images/notice/" + name)).hasSameBinaryContentAs(document.resolve(name));
            assertThat(page("manifest.json")).contains("2030/images/notice/" + name);
        }
    }

    @Test
    void pdfsHaveThemAsFiguresWithTheirDescriptions() throws IOException {
        assertThat(figures("zh")).containsExactly("申报流程：填报、审核、公示", "厂区[甲]“平面”图");
        assertThat(figures("en"))
                .containsExactly("Path of an application: fill in, review, publication", "Ground [A] \"plan\"");
        assertThat(figures("both")).hasSize(3);
        assertThat(VeraPdf.failures(site.resolve("both/2030/documents/notice.pdf")))
                .isEmpty();
    }

    private static List<String> figures(String view) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(site.resolve(view + "/2030/documents/notice.pdf").toFile())) {
            List<String> found = new ArrayList<>();
            figures(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
            return found;
        }
    }

    private static void figures(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    found.add(element.getCOSObject().getString(COSName.ALT));
                }
                figures(element, found);
            }
        }
    }

    /** A header that claims a billion pixels, a link that leads out of the folder, and a name with a path cost one line each. */
    @Test
    void hostilePicturesAreOneProblemEach(@TempDir Path other) throws IOException {
        Path content = Folders.copy(folder.resolve("content"), other.resolve("content"));
        Path notice = content.resolve("editions/2030/documents/notice");
        Files.delete(notice.resolve("en.md"));
        byte[] huge = Files.readAllBytes(notice.resolve("plan.png"));
        huge[16] = 0x00;
        huge[17] = 0x7F;
        huge[20] = 0x00;
        huge[21] = 0x7F;
        Files.write(notice.resolve("huge.png"), huge);
        Files.writeString(notice.resolve("page.png"), "<svg onload='alert(1)'/>");
        Files.writeString(notice.resolve("zh.md"), """
                # 示例通知

                ![巨大](huge.png)

                ![脚本](page.png)

                ![文件](file:///etc/passwd)

                ![上层](..\\\\..\\\\site.yaml)
                """);
        CommandRun run = CommandRun.of("check", "--content", content.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "'huge.png' is no picture in PNG, JPEG or GIF that can be shown",
                        "'page.png' is no picture",
                        "'file:///etc/passwd' is not in the folder of the document",
                        "site.yaml' is not in the folder of the document",
                        "4 problems.");
    }

    @Test
    void dataTellOfThem() throws IOException {
        assertThat(page("2030/data/akn/notice.en.xml"))
                .contains("<img src=\"../../images/notice/path-en.png\""
                        + " alt=\"Path of an application: fill in, review, publication\"/>");
        assertThat(page("2030/data/clauses.json")).contains("\"kind\" : \"picture\"", "申报流程：填报、审核、公示");
    }

    private static String page(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }
}
