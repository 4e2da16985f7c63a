package org.zhinan.form.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.zhinan.form.RealEdition;
import org.zhinan.form.common.FormEditionAndCall;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Clause;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Form;
import org.zhinan.text.Language;

@Tag("fast")
class DocxFormTest {
    private static final Form SUMMARY = RealEdition.form("recommendation-summary");
    private static final Form MATERIALS = RealEdition.form("application-materials");

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasOneTableWhoseHeaderStandsOnEachPage(Language language) throws IOException {
        for (Form form : List.of(SUMMARY, MATERIALS)) {
            try (XWPFDocument file = read(form, language)) {
                assertThat(file.getTables()).hasSize(1);
                XWPFTable table = file.getTables().get(0);
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                for (int column = 0; column < form.columns().size(); column++) {
                    assertThat(table.getRow(0).getCell(column).getText())
                            .contains(form.columns().get(column).label().zh())
                            .contains(form.columns().get(column).label().in(language));
                }
                assertThat(table.getRows())
                        .hasSize(1 + form.rows() + form.items().size());
                assertThat(table.getRow(1).isRepeatHeader()).isFalse();
                assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("1");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatTheOfficialFormSays(Language language) throws IOException {
        for (Form form : List.of(SUMMARY, MATERIALS)) {
            try (XWPFDocument file = read(form, language);
                    XWPFWordExtractor extractor = new XWPFWordExtractor(file)) {
                String text = extractor.getText();
                assertThat(text)
                        .contains(
                                form.title().title().zh(), form.title().title().in(language))
                        .contains(FormPhrases.PREVAILS.zh(), FormPhrases.PREVAILS.en());
                form.heading().ifPresent(heading -> assertThat(text).contains(heading.in(language)));
                form.stamp()
                        .ifPresent(stamp -> assertThat(text).contains(stamp.text(language), stamp.text(Language.ZH)));
                Stream.of(form.items().stream(), form.notes().stream(), form.example().stream())
                        .flatMap(clauses -> clauses)
                        .map(Clause::cells)
                        .flatMap(List::stream)
                        .forEach(cell -> assertThat(text).contains(cell.zh()).contains(cell.in(language)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void marksEachTextWithItsLanguageAndNamesASongFont(Language language) throws Exception {
        for (Form form : List.of(SUMMARY, MATERIALS)) {
            try (XWPFDocument file = read(form, language)) {
                paragraphs(file).flatMap(each -> each.getRuns().stream()).forEach(run -> {
                    CTRPr properties = run.getCTR().getRPr();
                    boolean english = !run.text().matches("(?s).*\\p{IsHan}.*");
                    assertThat(properties.getLangArray(0).getEastAsia()).isEqualTo("zh-CN");
                    assertThat(properties.getRFontsArray(0).getEastAsia()).isEqualTo("宋体");
                    if (english && run.text().matches("(?s).*[a-z]{3}.*")) {
                        assertThat(properties.getLangArray(0).getVal()).isEqualTo("en");
                    }
                });
                assertThat(file.getStyle()
                                .getDocDefaults()
                                .getRPrDefault()
                                .getRPr()
                                .getLangArray(0)
                                .getVal())
                        .isEqualTo(language.tag());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isOnA4(Language language) throws IOException {
        try (XWPFDocument summary = read(SUMMARY, language);
                XWPFDocument materials = read(MATERIALS, language)) {
            assertThat(size(summary)).containsExactly(16838, 11906);
            assertThat(size(materials)).containsExactly(11906, 16838);
        }
    }

    private static int[] size(XWPFDocument file) {
        CTPageSz size = file.getDocument().getBody().getSectPr().getPgSz();
        return new int[] {((BigInteger) size.getW()).intValue(), ((BigInteger) size.getH()).intValue()};
    }

    private static Stream<XWPFParagraph> paragraphs(XWPFDocument file) {
        Stream<XWPFParagraph> inTable = file.getTables().get(0).getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(file.getParagraphs().stream(), inTable);
    }

    private static XWPFDocument read(Form form, Language language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxForm.of(
                PaperFormLayoutBuilder.of(form, EntryKindNames.USUAL, language),
                FormEditionAndCall.of(RealEdition.get(), form))));
    }
}
