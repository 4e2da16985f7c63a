package org.zhinan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhinan.content.FormYaml.Format;
import org.zhinan.content.FormYaml.Kind;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/** The formats that a form comes in: a list of words in its file; without one, a spreadsheet. */
final class FormFormats {
    private static final String KEY = "formats";

    private FormFormats() {}

    static List<Format> read(YamlFields fields, Problems problems) {
        if (!fields.has(KEY)) {
            return List.of(Format.XLSX);
        }
        List<Format> formats = new ArrayList<>();
        List<String> words = fields.ids(KEY);
        for (String word : words) {
            Optional<Format> format = EnumWords.find(Format.class, word);
            if (format.isEmpty()) {
                problems.add(
                        fields.where(KEY),
                        Message.of("表格不能以“{0}”格式提供", "a form cannot come as '{0}'", word),
                        Message.of("请从中选用：{0}", "Write some of {0}", EnumWords.all(Format.class)));
            }
            format.ifPresent(formats::add);
        }
        if (words.isEmpty()) {
            problems.add(
                    fields.where(KEY),
                    Message.of("表格没有任何格式", "the form comes in no format"),
                    Message.of("请从中选用：{0}", "Write some of {0}", EnumWords.all(Format.class)));
        }
        return List.copyOf(formats);
    }

    static void check(FormYaml form, YamlFields fields, Problems problems) {
        for (Format format : form.formats()) {
            if (form.kind() == Kind.WORKSHEET && format != Format.XLSX) {
                problems.add(
                        fields.where(KEY),
                        Message.of(
                                "工作表只能是电子表格，不能以“{0}”格式提供",
                                "a worksheet is a spreadsheet and cannot come as '{0}'", EnumWords.key(format)),
                        Message.of("请从“{0}”中删去", "Take it out of '{0}'", KEY));
            }
        }
        if (form.lines() > 0 && !form.formats().contains(Format.XLSX)) {
            problems.add(
                    fields.where(KEY),
                    Message.of(
                            "表格有“lines”所留的填写行，却没有xlsx格式，而网页填表、“forms validate”和“forms collect”都要用这一格式",
                            "the form has 'lines' to fill in and does not come as xlsx, which is what"
                                    + " the page that fills it in, 'forms validate' and 'forms collect' work with"),
                    Message.of("请把xlsx加入“{0}”", "Add xlsx to '{0}'", KEY));
        }
    }
}
