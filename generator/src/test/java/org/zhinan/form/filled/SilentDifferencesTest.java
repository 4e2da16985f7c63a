package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A PDF shows a value struck out, covered, hidden or at another label, and its field stores it all the same: each is told of, and nothing
 * of what programs write.
 */
@Timeout(120)
class SilentDifferencesTest extends ReturnedPdfChecks {
    private static final String PROJECT = "甲公司卓越级智能工厂";
    private static final String COVERED =
            "表格!E2 “王小明” is crossed out or covered by a line, a drawing, a note or another text, and is read all the"
                    + " same";
    private static final String UNSEEN = "表格!E2 “” is shown here, but “王小明” is stored";
    private static final String CUT = "表格!E2 less than half of “王小明” is shown in its cell, and all of it is read";

    private static String moved(String cell, String text) {
        return "表格!" + cell + " “" + text
                + "” stands at another place than the blank form has for it, and is read all the same";
    }

    private static void exchange(PDAcroForm form, String one, String other) {
        PDRectangle place = box(form, one).getRectangle();
        box(form, one).setRectangle(box(form, other).getRectangle());
        box(form, other).setRectangle(place);
    }

    static Stream<Arguments> places() {
        return some(
                arguments(
                        "two columns",
                        (Change) (document, form) -> exchange(form, CONTACT, "row_1_project"),
                        List.of(moved("C2", PROJECT), moved("E2", "王小明"))),
                arguments(
                        "two rows",
                        second((document, form) -> exchange(form, CONTACT, "row_2_contact")),
                        List.of(moved("E2", "王小明"), moved("E3", "李四"))),
                arguments(
                        "a filled field and an empty one",
                        (Change) (document, form) -> exchange(form, CONTACT, "row_5_contact"),
                        List.of(moved("E2", "王小明"))),
                arguments(
                        "two whole rows",
                        second((document, form) -> {
                            for (String of : List.of("applicant", "project", "scenarios", "contact", "mobile")) {
                                exchange(form, "row_1_" + of, "row_2_" + of);
                            }
                        }),
                        Stream.of("B", "C", "D", "E", "F")
                                .flatMap(column -> Stream.of(column + "2", column + "3"))
                                .toList()),
                arguments(
                        "on another page",
                        (Change) (document, form) -> {
                            PDAnnotationWidget widget = box(form, CONTACT);
                            document.getPage(0).getAnnotations().remove(widget);
                            List<PDAnnotation> left = document.getPage(0).getAnnotations();
                            left.removeIf(each -> each.getCOSObject() == widget.getCOSObject());
                            document.getPage(0).setAnnotations(left);
                            widget.setPage(document.getPage(1));
                            List<PDAnnotation> all = document.getPage(1).getAnnotations();
                            all.add(widget);
                            document.getPage(1).setAnnotations(all);
                        },
                        List.of(moved("E2", "王小明"))),
                arguments(
                        "the unit below the table's head",
                        (Change) (document, form) -> exchange(form, "stamp", "row_15_applicant"),
                        List.of(moved("C1", "甲市工业和信息化局"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void whatStandsAtAnotherPlaceIsTold(String name, Change change, List<String> told) throws IOException {
        List<String> found = findings(changed(change));
        if (told.get(0).length() > 2) {
            assertThat(found).containsAll(told);
        } else {
            assertThat(found).hasSize(told.size()).allMatch(each -> told.contains(each.substring(3, 5)));
        }
    }

    /** In the drawing of the field itself, before and after its text. */
    static Stream<Arguments> drawings() {
        return some(
                arguments("line through", drawn("%s 0 G 0 h m 300 h l S"), COVERED),
                arguments("line behind", drawn("0 h m 300 h l S %s"), COVERED),
                arguments("thin area through", drawn("%s 0 h 300 0.5 re f"), COVERED),
                arguments("bent line through", drawn("%s 0 h m 50 h 100 h 300 h c S"), COVERED),
                arguments("mirrored", drawn("q -1 0 0 1 w 0 cm %s Q"), COVERED),
                arguments("upside down", drawn("q -1 0 0 -1 w H cm %s Q"), COVERED),
                arguments("white area over", drawn("%s 1 g 0 0 900 900 re f"), UNSEEN),
                arguments("black area over", drawn("%s 0 g 0 0 900 900 re f"), UNSEEN),
                arguments("black area behind", drawn("q 0 g 0 0 900 900 re f Q %s"), UNSEEN),
                arguments("tiny by scale", drawn("q 0.1 0 0 0.1 9 9 cm %s Q"), UNSEEN),
                arguments("cut out", drawn("q 0 0 0 0 re W n %s Q"), CUT),
                arguments(
                        "box of a point",
                        (Change) (document, form) ->
                                box(form, CONTACT).getNormalAppearanceStream().setBBox(new PDRectangle(1, 1)),
                        CUT),
                arguments(
                        "larger box",
                        (Change) (document, form) ->
                                box(form, CONTACT).getNormalAppearanceStream().setBBox(new PDRectangle(9000, 9000)),
                        UNSEEN),
                arguments("line through, not packed", page("0 G 0 h m 900 h l S"), COVERED),
                arguments("frame through", page("0 0 900 h re S"), COVERED),
                arguments("dark area behind", page("0 g 0 0 900 900 re f"), FAINT));
    }

    private static Change page(String operators) {
        return (document, form) -> {
            PDRectangle place = box(form, CONTACT).getRectangle();
            float middle = place.getLowerLeftY() + middle(form);
            PDPage page = document.getPage(0);
            List<PDStream> contents = new ArrayList<>();
            page.getContentStreams().forEachRemaining(contents::add);
            PDStream over = new PDStream(document);
            try (var out = over.createOutputStream()) {
                out.write(("q " + operators.replace("h", String.valueOf(middle)) + " Q\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            contents.add(over);
            page.setContents(contents);
        };
    }

    private static PDPageContentStream over(PDDocument document) throws IOException {
        return new PDPageContentStream(
                document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void whatIsDrawnOverOrThroughAValueIsTold(String name, Change change, String told) throws IOException {
        assertThat(findings(changed(change))).contains(told);
    }

    static Stream<Arguments> notes() {
        return some(Stream.of(
                        "StrikeOut",
                        "Line",
                        "Ink",
                        "Square",
                        "Circle",
                        "Polygon",
                        "PolyLine",
                        "Redact",
                        "FreeText",
                        "Stamp",
                        "Highlight",
                        "Link",
                        "Widget")
                .map(Arguments::of)
                .toArray(Arguments[]::new));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void whatANoteCoversIsTold(String kind) throws IOException {
        assertThat(findings(changed((document, form) ->
                        note(document, kind, box(form, CONTACT).getRectangle()))))
                .contains(COVERED);
        assertThat(findings(changed((document, form) -> note(document, kind, new PDRectangle(5, 5, 20, 8)))))
                .doesNotContain(COVERED);
    }

    private static void note(PDDocument document, String kind, PDRectangle at) throws IOException {
        COSDictionary note = new COSDictionary();
        note.setName(COSName.SUBTYPE, kind);
        PDAnnotation made = PDAnnotation.createAnnotation(note);
        made.setRectangle(at);
        List<PDAnnotation> all = document.getPage(0).getAnnotations();
        all.add(made);
        document.getPage(0).setAnnotations(all);
    }

    /** A note whose own box is elsewhere, and one that draws letters of the form itself. */
    static Stream<Arguments> others() {
        return some(
                arguments("line by its ends", (Change) (document, form) -> {
                    PDRectangle place = box(form, CONTACT).getRectangle();
                    float middle = place.getLowerLeftY() + middle(form);
                    COSDictionary note = new COSDictionary();
                    note.setName(COSName.SUBTYPE, "Line");
                    COSArray ends = new COSArray();
                    for (float at : new float[] {place.getLowerLeftX(), middle, place.getUpperRightX(), middle}) {
                        ends.add(new COSFloat(at));
                    }
                    note.setItem(COSName.L, ends);
                    List<PDAnnotation> all = document.getPage(0).getAnnotations();
                    all.add(PDAnnotation.createAnnotation(note));
                    document.getPage(0).setAnnotations(all);
                }),
                arguments("strokes of letters", (Change) (document, form) -> {
                    PDRectangle place = box(form, CONTACT).getRectangle();
                    try (PDPageContentStream over = over(document)) {
                        over.beginText();
                        over.setFont(new PDType1Font(FontName.HELVETICA), 10);
                        over.newLineAtOffset(place.getLowerLeftX() + 2, place.getLowerLeftY() + middle(form) - 3);
                        over.showText("--------------");
                        over.endText();
                    }
                }),
                arguments("another field", (Change) (document, form) -> box(form, "row_2_contact")
                        .setRectangle(box(form, CONTACT).getRectangle())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void whatElseCoversIsTold(String name, Change change) throws IOException {
        assertThat(findings(changed(change))).contains(COVERED);
    }
}
