package org.zhinan.form.filled;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.zhinan.form.Blank;

/** Files as nobody should send them back, for whoever reads forms beside the command line. */
public final class HostileFormFiles {
    private final Path forms;
    private final Path folder;
    private final Path good;
    private final List<Path> files = new ArrayList<>();

    private HostileFormFiles(Path returned, Path forms, Path folder) {
        this.forms = forms;
        this.folder = folder;
        this.good = returned.resolve("good.xlsx");
    }

    /**
     * Writes what is to be refused, or costs much to read.
     *
     * @param returned folder of the forms that are kept with the tests
     * @param forms folder of the blank forms of a site
     */
    public static List<Path> write(Path returned, Path forms, Path folder) throws IOException {
        HostileFormFiles made = new HostileFormFiles(returned, forms, folder);
        made.noForms();
        made.huge();
        made.malicious();
        return made.files;
    }

    private XlsxParts good() throws IOException {
        return XlsxParts.of(good);
    }

    private void save(String name, XlsxParts parts) throws IOException {
        files.add(parts.save(folder.resolve(name + ".xlsx")));
    }

    private void noForms() throws IOException {
        files.add(Files.writeString(folder.resolve("text.xlsx"), "序号,申报单位名称"));
        files.add(Files.createFile(folder.resolve("empty.xlsx")));
        save("other-zip", new XlsxParts().put("readme.txt", "hello"));
        save("other-form", XlsxParts.of(forms.resolve("application-materials.zh.xlsx")));
        files.add(Files.copy(forms.resolve("recommendation-summary.zh.docx"), folder.resolve("form.docx.xlsx")));
        files.add(Files.copy(forms.resolve("application-materials.zh.pdf"), folder.resolve("form.pdf.xlsx")));
        byte[] bytes = Files.readAllBytes(good);
        files.add(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)));
        save("half", good().edit(XlsxParts.TABLE, xml -> xml.substring(0, xml.length() / 2)));
        save("no-xml", good().put(XlsxParts.WORKBOOK, "no XML at all"));
        save("unknown-entity", good().text(XlsxParts.TABLE, "C4", "&unknown;"));
        save("control-character", good().text(XlsxParts.TABLE, "C4", "\u0001"));
        files.add(encrypted(good, folder));
    }

    /** With a password, as Excel saves it. */
    static Path encrypted(Path good, Path folder) throws IOException {
        Path encrypted = folder.resolve("encrypted.xlsx");
        try (POIFSFileSystem fs = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(encrypted)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(fs)) {
                data.write(Files.readAllBytes(good));
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            fs.writeFilesystem(out);
        }
        return encrypted;
    }

    private void huge() throws IOException {
        XlsxParts parts = good();
        for (int i = 0; i < 2_000; i++) {
            parts.put("xl/media/" + i + ".png", "");
        }
        save("parts", parts);
        String cells = "<c t=\"n\"><v>1</v></c>".repeat(200_000);
        save("cells", good().edit(XlsxParts.TABLE, ReturnedFormFiles.atEndOfRows("<row r=\"99\">" + cells + "</row>")));
        String letters = "<row r=\"99\"><c r=\"A99\" t=\"str\"><v>" + "长".repeat(40_000) + "</v></c></row>";
        save("letters", good().edit(XlsxParts.TABLE, ReturnedFormFiles.atEndOfRows(letters)));
        String names = "<definedName name=\"row_1_applicant\">表格!$B$4</definedName>".repeat(50_000);
        save(
                "names",
                good().edit(XlsxParts.WORKBOOK, xml -> xml.replace("</definedNames>", names + "</definedNames>")));
        String formula = "A".repeat(32_000);
        String rows = IntStream.range(100, 140)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"B" + row + "\" t=\"str\"><f>" + formula
                        + "</f><v>甲</v></c><c r=\"D" + row + "\" t=\"str\"><f>" + formula + "</f><v>乙</v></c></row>")
                .collect(Collectors.joining());
        save("formulas", good().edit(XlsxParts.TABLE, ReturnedFormFiles.atEndOfRows(rows)));
        save(
                "last-row",
                good().edit(
                                XlsxParts.TABLE,
                                ReturnedFormFiles.atEndOfRows(
                                        "<row r=\"1048576\"><c r=\"B1048576\"><v>1</v></c></row>")));
        save("nested", good().edit(XlsxParts.TABLE, ReturnedFormFiles.atEndOfRows("<row>".repeat(1_000_000))));
        save(
                "far-apart",
                XlsxParts.of(forms.resolve("recommendation-summary.zh.xlsx"))
                        .edit(XlsxParts.WORKBOOK, xml -> xml.replaceFirst("\\$B\\$18<", "\\$B\\$9999999<")));
        StringBuilder empty = new StringBuilder();
        for (int row = 25; row <= 250_000; row++) {
            empty.append("<row r=\"").append(row).append("\" customFormat=\"false\" ht=\"15\" hidden=\"false\"");
            empty.append(
                    " outlineLevel=\"0\" collapsed=\"false\" spans=\"1:16384\" dyDescent=\"0.25\" thickBot=\"false\"/>");
        }
        save("empty-rows", good().edit(XlsxParts.TABLE, ReturnedFormFiles.atEndOfRows(empty.toString())));
        for (String part : List.of(XlsxParts.TABLE, "xl/sharedStrings.xml", XlsxParts.WORKBOOK)) {
            files.add(bomb(part));
        }
        files.add(Files.write(folder.resolve("big.xlsx"), Arrays.copyOf(Files.readAllBytes(good), (20 << 20) + 1)));
    }

    /** One part of 128 MB of spaces, which pack to very little. */
    private Path bomb(String part) throws IOException {
        Path bomb = folder.resolve("bomb-" + part.replace('/', '-') + ".xlsx");
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (Map.Entry<String, byte[]> each : good().parts().entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                if (each.getKey().equals(part)) {
                    out.write("<a>".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 128; i++) {
                        out.write(spaces);
                    }
                }
                out.write(each.getValue());
            }
        }
        return bomb;
    }

    private void malicious() throws IOException {
        String outside = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String laughs = "<!DOCTYPE worksheet [<!ENTITY a \"haha\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]>";
        int count = 0;
        for (String part : List.of(XlsxParts.TABLE, XlsxParts.WORKBOOK, "_rels/.rels", "xl/_rels/workbook.xml.rels")) {
            save("entity-" + count, good().edit(part, afterDeclaration(outside)));
            save("laughs-" + count++, good().edit(part, afterDeclaration(laughs)));
        }
        save("macros", good().put("xl/vbaProject.bin", "x"));
        save("linked", good().put("xl/externalLinks/externalLink1.xml", "<externalLink/>"));
        Blank blank =
                Blank.read(forms.resolve("recommendation-summary.zh.xlsx")).row(1, "甲公司", "13800138000");
        for (int row = 1; row <= 15; row++) {
            blank.cell("row_" + row + "_scenarios").removeFormula();
            blank.fill("row_" + row + "_scenarios", "甲—乙—" + "1.—".repeat(10_000));
            blank.fill("row_" + row + "_instance_1", "1".repeat(32_000));
        }
        files.add(blank.save(folder.resolve("long-lines.xlsx")));
    }

    private static UnaryOperator<String> afterDeclaration(String doctype) {
        return xml -> {
            int end = xml.indexOf("?>") + 2;
            return xml.substring(0, end) + doctype + xml.substring(end);
        };
    }
}
