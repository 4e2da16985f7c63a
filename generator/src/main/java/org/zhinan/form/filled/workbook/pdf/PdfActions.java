package org.zhinan.form.filled.workbook.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.zhinan.form.filled.refusal.FileRefusalReason;

/** Refuses a PDF that does something when it is opened or filled in: what it shows is then not what stands in it. */
public final class PdfActions {
    private static final Set<String> DOING = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "Thread",
            "Hide",
            "ResetForm",
            "SetOCGState",
            "RichMediaExecute");

    private static final Set<String> KEYS = Set.of("JS", "AA", "XFA", "EmbeddedFiles", "EF", "RichMediaContent");
    private static final int MOST = 500_000;
    private static final int MOST_DEPTH = 100;

    private final String file;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfActions(String file) {
        this.file = file;
    }

    public static void requireNone(COSDocument document, String file) {
        PdfActions actions = new PdfActions(file);
        actions.look(document.getTrailer(), 0);
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            if (object != null) {
                actions.look(object.getObject(), 0);
            }
        }
    }

    private void look(COSBase base, int depth) {
        if (base == null || base instanceof COSObject || !seen.add(base)) {
            return;
        }
        if (seen.size() > MOST || depth > MOST_DEPTH) {
            throw FileRefusalReason.TOO_MUCH.refuse(file);
        }
        if (base instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                look(array.get(at), depth + 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            String kind = dictionary.getNameAsString(COSName.S, "");
            if (DOING.contains(kind)
                    || KEYS.stream().anyMatch(dictionary::containsKey)
                    || opensSomething(dictionary)
                    || isKeptElsewhere(dictionary)) {
                throw FileRefusalReason.PDF_ACTIVE.refuse(file);
            }
            dictionary.getValues().forEach(value -> look(value, depth + 1));
        }
    }

    /** Addresses to click on show nothing of themselves; on opening, a place in the file is all that is gone to. */
    private static boolean opensSomething(COSDictionary catalogue) {
        return catalogue.getDictionaryObject("OpenAction") instanceof COSDictionary action
                && (!action.getNameAsString(COSName.S, "").equals("GoTo") || action.containsKey(COSName.NEXT));
    }

    /** Whether what a stream draws stands in another file. */
    private static boolean isKeptElsewhere(COSDictionary dictionary) {
        return dictionary instanceof COSStream && (dictionary.containsKey(COSName.F) || dictionary.containsKey("Ref"));
    }
}
