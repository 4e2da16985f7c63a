package org.zhinan.form.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FormulaTest {
    private static final Formula A = Formula.cell(0, 0);
    private static final Formula B = Formula.cell(0, 1);

    @Test
    void cellsAreNamedAsOneSeesThem() {
        assertThat(Formula.cell(3, 1).text()).isEqualTo("B4");
        assertThat(Formula.inColumn(3, 27).text()).isEqualTo("$AB4");
        assertThat(Formula.onSheet("Owner's form", 0, 0).text()).isEqualTo("'Owner''s form'!A1");
        assertThat(Formula.cell(0, 6).to(Formula.cell(9, 6)).text()).isEqualTo("G1:G10");
    }

    @Test
    void callsHaveTheirArgumentsBetweenCommas() {
        assertThat(Formula.iff(A.isEmpty(), Formula.quote("none"), B).text()).isEqualTo("IF(A1=\"\",\"none\",B1)");
        assertThat(Formula.all(A.trimmed().isFilled(), B.is(Formula.number(2))).text())
                .isEqualTo("AND(TRIM(A1)<>\"\",B1=2)");
        assertThat(Formula.LINE_BREAK.text()).isEqualTo("CHAR(10)");
    }

    @Test
    void joinsStandInComparisonsAsTheyAre() {
        assertThat(Formula.join(A, B, A).is(A.and(B)).text()).isEqualTo("A1&B1&A1=A1&B1");
        assertThat(A.and(B.asNumber()).text()).isEqualTo("A1&B1*1");
        assertThat(Formula.join(List.of())).isSameAs(Formula.EMPTY);
    }

    @Test
    void whatBindsWeakerStandsInParentheses() {
        assertThat(A.isEmpty().and(B).text()).isEqualTo("(A1=\"\")&B1");
        assertThat(A.and(B.isFilled()).text()).isEqualTo("A1&(B1<>\"\")");
        assertThat(A.isEmpty().is(B.isEmpty()).text()).isEqualTo("(A1=\"\")=(B1=\"\")");
        assertThat(A.isEmpty().isFilled().text()).isEqualTo("(A1=\"\")<>\"\"");
        assertThat(A.and(B).asNumber().text()).isEqualTo("(A1&B1)*1");
        assertThat(A.and(B).minus(1).text()).isEqualTo("(A1&B1)-1");
    }

    @Test
    void aProgramReadsTheTextThatWasMeant() throws IOException {
        String text = "say \"yes\"; else \"\"";
        assertThat(evaluated(Formula.quote(text))).isEqualTo(text);
        assertThat(evaluated(Formula.iff(A.isEmpty(), Formula.quote(text), Formula.EMPTY)))
                .isEqualTo(text);
        assertThat(evaluated(Formula.quote("1")
                        .and(Formula.quote("2"))
                        .asNumber()
                        .minus(1)
                        .and(Formula.EMPTY)))
                .isEqualTo("11");
    }

    /** In C1, beside cells that are empty. */
    private static String evaluated(Formula formula) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFCell cell = workbook.createSheet().createRow(0).createCell(2);
            cell.setCellFormula(formula.text());
            return workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluate(cell)
                    .getStringValue();
        }
    }
}
