package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.form.PaperBlank;
import org.zhinan.text.Language;

/** What a field of a PDF says of how a viewer is to draw it is told where that is not the value, and nothing is told of what programs write. */
@Timeout(120)
class PdfFieldLooksTest extends ReturnedPdfChecks {
    private static final String STRUCK = "表格!E2 “王小明” is struck through and read all the same";
    private static final String OTHERWISE = "表格!E2 “%s” is stored, and the format of the cell may show something else";

    /** What the field says of how a viewer is to draw it. */
    static Stream<Arguments> fields() {
        return some(
                arguments("white", usual("/F 10 Tf 1 g"), FAINT),
                arguments("nearly white", usual("/F 10 Tf 0.97 0.96 0.95 rg"), FAINT),
                arguments("white ink", usual("0 0 0 0 k /F 10 Tf"), FAINT),
                arguments("tiny", usual("/F 0.5 Tf 0 g"), FAINT),
                arguments("narrow", usual("/F 10 Tf 1 Tz 0 g"), FAINT),
                arguments("without ink", usual("/F 10 Tf 3 Tr 0 g"), FAINT),
                arguments("rich text", rich("<body><p>李四</p></body>"), "表格!E2 “李四” is shown here, but “王小明” is stored"),
                arguments(
                        "rich text struck",
                        rich("<body><p style='text-decoration:line-through'>王小明</p></body>"),
                        STRUCK),
                arguments(
                        "rich text in white",
                        rich("<body><p style='font-size:9pt;color:#FFFFFF'>王小明</p></body>"),
                        FAINT),
                arguments("rich text, tiny", rich("<body><span style='font-size:0.5pt'>王小明</span></body>"), FAINT),
                arguments("password", flag(13), OTHERWISE.formatted("王小明")),
                arguments(
                        "fewer characters",
                        (Change) (document, form) -> {
                            field(form).setInt(COSName.MAX_LEN, 2);
                            field(form).setInt(COSName.FF, 1 << 24);
                        },
                        OTHERWISE.formatted("王小明")),
                arguments("several choices", choices(1 << 21, "王", "李"), OTHERWISE.formatted("王 李")),
                arguments("one of several", choices(0, "王"), OTHERWISE.formatted("王")));
    }

    private static Change usual(String operators) {
        return (document, form) -> {
            field(form).setString(COSName.DA, operators);
            field(form).removeItem(COSName.AP);
        };
    }

    private static Change rich(String text) {
        return (document, form) -> {
            field(form).setString(COSName.getPDFName("RV"), text);
            field(form).setInt(COSName.FF, 1 << 25);
        };
    }

    private static Change flag(int bit) {
        return (document, form) -> field(form).setInt(COSName.FF, 1 << bit);
    }

    private static Change choices(int flags, String... chosen) {
        return (document, form) -> {
            COSArray options = new COSArray();
            List.of("王", "李", "张").forEach(each -> options.add(new COSString(each)));
            COSArray values = new COSArray();
            List.of(chosen).forEach(each -> values.add(new COSString(each)));
            field(form).setName(COSName.FT, "Ch");
            field(form).setInt(COSName.FF, flags);
            field(form).setItem(COSName.OPT, options);
            field(form).setItem(COSName.V, values);
            field(form).removeItem(COSName.AP);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void whatAFieldSaysOfItsLookIsTold(String name, Change change, String told) throws IOException {
        assertThat(findings(changed(change))).containsExactly(told);
    }

    /** What programs write that fill in a form as it is meant. */
    static Stream<Arguments> good() {
        return Stream.of(
                arguments("frame and ground", drawn("1 g 0 0 w H re f 0 G 0.5 0.5 w H re s %s")),
                arguments("characters in boxes", (Change) (document, form) -> {
                    COSDictionary mobile = form.getField("row_1_mobile").getCOSObject();
                    mobile.setInt(COSName.FF, 1 << 24);
                    mobile.setInt(COSName.MAX_LEN, 11);
                    fill(form, "row_1_mobile", "13800138000");
                }),
                arguments("drawn by the viewer", (Change) (document, form) -> {
                    form.setNeedAppearances(true);
                    form.getFieldTree().forEach(each -> each.getCOSObject().removeItem(COSName.AP));
                }),
                arguments("blue", usual("/F 9 Tf 0 0 0.6 rg")),
                arguments("fitted by the viewer", usual("/F 0 Tf 0 g")),
                arguments("list to choose from", choices(1 << 17, "王")),
                arguments("a long text", (Change) (document, form) -> fill(form, CONTACT, "王小明 李四")),
                arguments("second row", second((document, form) -> {})));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void whatProgramsWriteIsNoFinding(String name, Change change) throws IOException {
        assertThat(findings(changed(change))).isEmpty();
    }

    /** Every field of the form, on all of its pages. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aFullFormHasNoFinding(Language language) throws IOException {
        assertThat(findings(changed(PaperBlank.pdf(language), (document, form) -> {
                    for (int row = 1; form.getField("row_" + row + "_applicant") != null; row++) {
                        fill(form, "row_" + row + "_applicant", "第" + row + "号公司");
                        fill(form, "row_" + row + "_project", "第" + row + "号项目");
                        fill(form, "row_" + row + "_scenarios", LINES.replace("甲", "第" + row + "号"));
                        fill(form, "row_" + row + "_contact", "王小明");
                        fill(form, "row_" + row + "_mobile", "13800138000");
                    }
                })))
                .isEmpty();
    }
}
