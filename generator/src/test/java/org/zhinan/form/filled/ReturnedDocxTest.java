package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.form.Office;
import org.zhinan.form.PaperBlank;
import org.zhinan.form.RealEdition;
import org.zhinan.problem.ProblemsException;
import org.zhinan.text.Language;

/** The text document of the summary form as it comes back: what it shows is what is merged, and what is not read is a finding. */
class ReturnedDocxTest extends ReturnedFormChecks {
    private static final Path EDITS = Path.of("src/test/resources/forms/office/document.bas");
    /** A PNG of one dot. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final String LINES = "1.生产作业—工艺动态优化—甲线\n2.安全管控—安全一体化管控—甲库";

    private Path save(PaperBlank blank) throws IOException {
        return blank.save(folder.resolve("returned.docx"));
    }

    private static PaperBlank filled() throws IOException {
        return PaperBlank.of(Language.ZH).stamp("甲市工业和信息化局").row(1, "甲公司", "13800138000", LINES);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTypedIsMerged(Language language) throws IOException {
        Path file = save(PaperBlank.of(language)
                .stamp("甲市工业和信息化局")
                .row(1, "甲公司", "13800138000", LINES)
                .row(2, "乙公司", "13900139000", "生产作业－工艺动态优化－乙线"));
        assertThat(findings(file)).isEmpty();
        assertThat(merged(file))
                .containsExactly(
                        "甲公司|甲公司卓越级智能工厂|" + LINES + "|王小明|13800138000",
                        "乙公司|乙公司卓越级智能工厂|1.生产作业—工艺动态优化—乙线|王小明|13900139000");
        assertThat(stamp(file)).isEqualTo("甲市工业和信息化局");
        assertThat(FormReader.read(file, RealEdition.editions()).call()).isPresent();
    }

    @Test
    void theSameRulesHoldAsInAWorkbook() throws IOException {
        Path file = save(
                PaperBlank.of(Language.ZH).row(1, "甲公司", "138 0013", "生产作业—甲线").fill(3, "project", "乙项目"));
        assertThat(findings(file))
                .containsExactly(
                        "表格!D2 “生产作业—甲线” is not of the form domain—scenario—instance",
                        "表格!F2 “138 0013” is not a mobile number",
                        "表格!B3 this row is empty, and one below it is filled in",
                        "表格!B4 “Name of applicant” is empty",
                        "表格!D4 “Typical scenarios covered (list each instance)” is empty",
                        "表格!E4 “Contact person” is empty",
                        "表格!F4 “Contact details (mobile number)” is empty");
        assertThat(findings(save(PaperBlank.of(Language.ZH)))).containsExactly("表格!B2 no row is filled in");
    }

    /** Filled in, saved and changed by LibreOffice. */
    @Test
    void whatAnotherProgramSavesIsReadAsItShowsIt() throws Exception {
        Office.require();
        Path blank = Files.write(folder.resolve("blank.docx"), PaperBlank.docx(Language.ZH));
        Path plain = folder.resolve("plain.docx");
        Path changed = folder.resolve("changed.docx");
        Path shaped = folder.resolve("shaped.docx");
        List<String> fill = List.of(
                "open\t" + blank.toUri(),
                "behind\t推荐单位\t甲市工业和信息化局",
                "text\tB2\t甲公司",
                "text\tC2\t甲项目",
                "text\tD2\t" + LINES.replace('\n', '|'),
                "text\tE2\t王小明",
                "text\tF2\t13800138000");
        List<String> list = new ArrayList<>(fill);
        list.add("save\t" + plain.toUri());
        list.addAll(fill);
        list.addAll(List.of(
                "track\ton", "append\tB2\t（集团）", "erase\tE2\t1", "track\toff", "comment\tC2\t请核对", "nested\tC3\t丙"));
        list.add("save\t" + changed.toUri());
        list.addAll(fill);
        list.addAll(List.of("insert\t2", "text\tB3\t丁公司", "merge\tE4\tF4", "text\tE4\t李四13900139000", "hide\tC2"));
        list.addAll(List.of("save\t" + shaped.toUri(), "end"));
        Path listed = Files.write(folder.resolve("edits.txt"), list);
        Office.convert(blank, "docx", folder);
        Office.runBasic(Files.readString(EDITS), listed, folder);
        assertThat(folder.resolve("edits.txt.done")).hasContent("done");

        String row = "甲公司|甲项目|" + LINES + "|王小明|13800138000";
        assertThat(findings(plain)).isEmpty();
        assertThat(merged(plain)).containsExactly(row);
        assertThat(stamp(plain)).isEqualTo("甲市工业和信息化局");

        assertThat(findings(changed))
                .contains(
                        "表格!B2 tracked changes stand here, and “甲公司（集团）” is read",
                        "表格!E2 tracked changes stand here, and “小明” is read",
                        "表格!C2 the comment “请核对” is not read",
                        "表格!C3 “丙” stands outside of the cells to fill in and is not read");
        assertThat(merged(changed).get(0)).startsWith("甲公司（集团）|甲项目|").contains("|小明|");

        assertThat(findings(shaped))
                .contains(
                        "表格!F4 “Contact details (mobile number)” is merged with other cells as E4:F4 and has nothing of its own",
                        "表格!C2 the hidden text “甲项目” is not read",
                        "表格!C2 “Name of excellent-tier smart factory project” is empty");
        assertThat(merged(shaped).get(1)).startsWith("丁公司|");
    }

    @Test
    void whatStandsBesideTheCellsIsAFinding() throws IOException {
        PaperBlank blank = filled();
        blank.document().createParagraph().createRun().setText("补充：联系人另有赵六");
        blank.document().createTable(1, 1).getRow(0).getCell(0).setText("续表");
        blank.cell(1, "mobile").getTableRow().getCell(0).setText("+");
        blank.document().getFooterList().get(0).createParagraph().createRun().setText("页脚里的话");
        blank.document().createFootnote().createParagraph().createRun().setText("注里的话");
        assertThat(findings(save(blank)))
                .containsExactlyInAnyOrder(
                        "正文!A9 “补充：联系人另有赵六” stands outside of the cells to fill in and is not read",
                        "表格2!A1 “续表” stands outside of the cells to fill in and is not read",
                        "表格!A2 “+” stands outside of the cells to fill in and is not read",
                        "页眉页脚!A2 “页脚里的话” stands outside of the cells to fill in and is not read",
                        "脚注!A1 “注里的话” stands outside of the cells to fill in and is not read");
    }

    @Test
    void textThatIsNotShownIsNotRead() throws IOException {
        PaperBlank blank = filled();
        XWPFParagraph contact = blank.cell(1, "contact").getParagraphArray(0);
        contact.createRun().setVanish(true);
        contact.getRuns().get(1).setText("（离职）");
        contact.createRun().setStrikeThrough(true);
        contact.getRuns().get(2).setText("、李四");
        contact.createRun().setCapitalized(true);
        contact.getRuns().get(3).setText("a");
        Path file = save(blank);
        assertThat(findings(file))
                .containsExactly(
                        "表格!E2 the hidden text “（离职）” is not read",
                        "表格!E2 “、李四” is struck through and read all the same");
        assertThat(merged(file).get(0)).contains("|王小明、李四A|");
    }

    @Test
    void aPictureIsNoText() throws Exception {
        PaperBlank blank = filled();
        byte[] picture = Base64.getDecoder().decode(DOT);
        blank.cell(2, "applicant").getParagraphArray(0).createRun();
        insert(blank.cell(2, "applicant").getParagraphArray(0), picture);
        insert(blank.cell(1, "contact").getParagraphArray(0), picture);
        assertThat(findings(save(blank)))
                .contains(
                        "表格!B3 a picture stands where text is to be entered",
                        "表格!E2 a picture stands where text is to be entered");
        PaperBlank sealed = filled();
        insert(sealed.document().getParagraphs().get(1), picture);
        assertThat(findings(save(sealed))).isEmpty();
        PaperBlank seal = PaperBlank.of(Language.ZH).row(1, "甲公司", "13800138000", LINES);
        insert(seal.document().getParagraphs().get(1), picture);
        assertThat(findings(save(seal))).containsExactly("正文!A2 a picture stands where text is to be entered");
    }

    private static void insert(XWPFParagraph paragraph, byte[] picture) throws Exception {
        paragraph
                .createRun()
                .addPicture(new ByteArrayInputStream(picture), PictureType.PNG, "seal.png", 360_000, 360_000);
    }

    @Test
    void aSplitCellPushesNoOtherIntoTheNextColumn() throws IOException {
        PaperBlank blank = filled();
        blank.cell(1, "applicant").getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        blank.cell(1, "project").getTableRow().removeCell(2);
        assertThat(findings(save(blank)))
                .containsExactly(
                        "表格!C2 “Name of excellent-tier smart factory project” is merged with other cells as B2:C2 and has nothing of its own");
    }

    @Test
    void automaticNumbersAndFieldsAreNamed() throws IOException {
        PaperBlank blank = filled();
        blank.cell(1, "scenarios").getParagraphArray(0).setNumID(BigInteger.ONE);
        blank.cell(1, "project").getParagraphArray(0).setNumID(BigInteger.ONE);
        blank.cell(1, "contact").getParagraphArray(0).getCTP().addNewFldSimple().setInstr(" DATE ");
        assertThat(findings(save(blank)))
                .containsExactlyInAnyOrder(
                        "表格!C2 automatic numbering stands here and is not read",
                        "表格!E2 a formula stands where text is to be entered");
    }

    @Test
    void aFormOfAnotherEditionOrCallIsRefused() throws IOException {
        XlsxParts parts = XlsxParts.of(save(filled()));
        Path file = parts.edit("docProps/custom.xml", xml -> xml.replace(">2024<", ">2019<"))
                .save(folder.resolve("old.docx"));
        assertThatThrownBy(() -> FormReader.read(file, RealEdition.editions()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("it is a form of edition '2019', which the content has not");
    }

    /** A blank that does not say what it belongs to is known by its header. */
    @Test
    void anotherTableIsRefused() throws IOException {
        PaperBlank plain = filled();
        plain.document()
                .getProperties()
                .getCustomProperties()
                .getUnderlyingProperties()
                .getPropertyList()
                .clear();
        assertThat(merged(save(plain))).hasSize(1);
        PaperBlank other = filled();
        other.cell(0, "mobile").getParagraphArray(0).removeRun(0);
        other.fill(0, "mobile", "座机");
        Path file = save(other);
        assertThatThrownBy(() -> FormReader.read(file, RealEdition.editions()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("returned.docx: it was not made from the blank table of this site");
    }

    @Test
    void workbooksAndDocumentsMakeOneTable() throws IOException {
        Path docx = save(filled());
        Path output = folder.resolve("all.xlsx");
        FormCollector.Collected collected = new FormCollector(RealEdition.editions())
                .collect(List.of(RETURNED.resolve("good.xlsx"), docx), Optional.empty(), output);
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.rows())
                .isEqualTo(1
                        + FormReader.read(RETURNED.resolve("good.xlsx"), RealEdition.editions())
                                .begun()
                                .size());
    }
}
