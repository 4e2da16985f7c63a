package org.zhinan.importer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A formula in one line loses nothing that it says. */
class MathTextTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac>                | a/(b+1)
                    <msub><mi>N</mi><mn>1</mn></msub><mo>&InvisibleTimes;</mo><mi>x</mi>               | N₁x
                    <mover><mi>x</mi><mo>¯</mo></mover>                                               | x̅
                    <mover><mi>y</mi><mo>^</mo></mover>                                               | ŷ
                    <munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mn>3</mn></munderover><msub><mi>x</mi><mi>i</mi></msub> | ∑_(i=1)³x_i
                    <mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced>                          | [a,b]
                    <mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable> | 1, 2; 3, 4
                    <msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>                                       | √(a+b)
                    """)
    void ofAWebPage(String math, String words) throws IOException {
        String text = "<!DOCTYPE html><html><body><p>计算公式：<math>" + math + "</math></p></body></html>";
        assertThat(formula(SourceReader.read(Files.writeString(folder.resolve("page.html"), text))))
                .isEqualTo("计算公式：" + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <m:acc><m:accPr><m:chr m:val="̃"/></m:accPr><m:e>x</m:e></m:acc>                            | x̃
                    <m:bar><m:barPr><m:pos m:val="top"/></m:barPr><m:e>ab</m:e></m:bar>                          | a̅b̅
                    <m:func><m:fName>sin</m:fName><m:e>x</m:e></m:func>                                          | sin x
                    <m:func><m:fName><m:limLow><m:e>lim</m:e><m:lim>n</m:lim></m:limLow></m:fName><m:e>x</m:e></m:func> | lim_n x
                    <m:eqArr><m:e>a=1</m:e><m:e>b=2</m:e></m:eqArr>                                              | a=1; b=2
                    <m:sPre><m:sub>1</m:sub><m:sup>2</m:sup><m:e>H</m:e></m:sPre>                                | ₁²H
                    """)
    void ofWord(String math, String words) throws IOException {
        String runs = math.replaceAll(">([^<>]+)<", "><m:r><m:t>$1</m:t></m:r><");
        Path file = new WordFile("<w:p><w:r><w:t>公式：</w:t></w:r><m:oMath>" + runs + "</m:oMath></w:p>")
                .write(folder.resolve("formula.docx"));
        assertThat(formula(SourceReader.read(file))).isEqualTo("公式：" + words);
    }

    private static String formula(SourceText text) {
        return ((SourceBlock.Paragraph) text.blocks().get(0)).text();
    }
}
