package org.zhinan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.FormFile.Format;
import org.zhinan.content.FormFile.Kind;
import org.zhinan.problem.Problems;

/** The formats that a form comes in: a list of words in its file; without one, a spreadsheet. */
final class FormFormats {
    private static final String KEY = "formats";

    private FormFormats() {}

    static List<Format> read(Fields fields, Problems problems) {
        if (!fields.has(KEY)) {
            return List.of(Format.XLSX);
        }
        List<Format> formats = new ArrayList<>();
        List<String> words = fields.ids(KEY);
        for (String word : words) {
            Optional<Format> format = Words.find(Format.class, word);
            if (format.isEmpty()) {
                problems.add(
                        fields.where(KEY),
                        "a form cannot come as '" + word + "'",
                        "Write some of " + Words.all(Format.class));
            }
            format.ifPresent(formats::add);
        }
        if (words.isEmpty()) {
            problems.add(fields.where(KEY), "the form comes in no format", "Write some of " + Words.all(Format.class));
        }
        return List.copyOf(formats);
    }

    static void check(FormFile form, Fields fields, Problems problems) {
        for (Format format : form.formats()) {
            if (form.kind() == Kind.WORKSHEET && format != Format.XLSX) {
                problems.add(
                        fields.where(KEY),
                        "a worksheet is a spreadsheet and cannot come as '" + Words.key(format) + "'",
                        "Take it out of '" + KEY + "'");
            }
        }
        if (form.lines() > 0 && !form.formats().contains(Format.XLSX)) {
            problems.add(
                    fields.where(KEY),
                    "the form has room for scenario instances and does not come as xlsx, which is what the page that"
                            + " fills it in, 'forms validate' and 'forms collect' work with",
                    "Add xlsx to '" + KEY + "'");
        }
    }
}
