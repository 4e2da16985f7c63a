package org.zhinan.form.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF that does something when it is opened, left or clicked on is refused in words: what it shows may then be no longer what stands in it. */
@Timeout(120)
class ReturnedPdfActionsTest extends ReturnedPdfChecks {
    private static final COSName OPEN = COSName.getPDFName("OpenAction");

    @ParameterizedTest
    @ValueSource(
            strings = {"URI", "GoToR", "Launch", "SubmitForm", "ImportData", "Named", "Hide", "ResetForm", "SetOCGState"
            })
    void whatIsDoneOnOpeningIsRefused(String kind) throws IOException {
        assertRefused(
                changed((document, form) ->
                        document.getDocumentCatalog().getCOSObject().setItem(OPEN, action(kind))),
                "the PDF contains scripts, actions or attachments");
        assertRefused(
                changed((document, form) -> {
                    COSDictionary first = action("GoTo");
                    first.setItem(COSName.NEXT, action(kind));
                    document.getDocumentCatalog().getCOSObject().setItem(OPEN, first);
                }),
                "the PDF contains scripts, actions or attachments");
        COSDictionary events = new COSDictionary();
        events.setItem(COSName.O, action(kind));
        for (String at : List.of("page", "field", "widget", "catalogue")) {
            assertRefused(
                    changed((document, form) -> {
                        PDField field = form.getField("row_1_contact");
                        COSDictionary of = switch (at) {
                            case "page" -> document.getPage(0).getCOSObject();
                            case "field" -> field.getCOSObject();
                            case "widget" -> field.getWidgets().get(0).getCOSObject();
                            default -> document.getDocumentCatalog().getCOSObject();
                        };
                        of.setItem(COSName.AA, events);
                    }),
                    "the PDF contains scripts, actions or attachments");
        }
    }

    /** What a click on a word does, if it is not to open an address. */
    @ParameterizedTest
    @ValueSource(
            strings = {"GoToR", "Launch", "SubmitForm", "ImportData", "Hide", "ResetForm", "SetOCGState", "Thread"})
    void whatAClickDoesIsRefused(String kind) throws IOException {
        assertRefused(
                changed((document, form) -> document.getPage(0).getAnnotations().add(clicked(kind))),
                "the PDF contains scripts, actions or attachments");
    }

    @Test
    void aPlaceToBeginAtAndAnAddressToClickOnDoNothing() throws IOException {
        assertThat(findings(changed((document, form) -> {
                    document.getDocumentCatalog().getCOSObject().setItem(OPEN, action("GoTo"));
                    document.getPage(0).getAnnotations().add(clicked("URI"));
                })))
                .isEmpty();
    }

    @Test
    void aDrawingInAnotherFileIsRefused() throws IOException {
        assertRefused(
                changed((document, form) -> form.getField("row_1_contact")
                        .getWidgets()
                        .get(0)
                        .getNormalAppearanceStream()
                        .getCOSObject()
                        .setString(COSName.F, "other.bin")),
                "the PDF contains scripts, actions or attachments");
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        action.setString(COSName.URI, "http://example.invalid/");
        return action;
    }

    private static PDAnnotationLink clicked(String kind) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 10));
        link.getCOSObject().setItem(COSName.A, action(kind));
        return link;
    }
}
