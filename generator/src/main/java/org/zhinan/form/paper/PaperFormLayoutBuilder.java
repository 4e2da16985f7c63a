package org.zhinan.form.paper;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.content.FormYaml.Type;
import org.zhinan.form.common.FormFieldNames;
import org.zhinan.form.common.FormPhrases;
import org.zhinan.library.Clause;
import org.zhinan.library.EntryKindNames;
import org.zhinan.library.Form;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;
import org.zhinan.text.MonolingualText;

/** Lays a form out for paper. */
final class PaperFormLayoutBuilder {
    private static final int TICK_WIDTH = 14;

    private final Form form;
    private final EntryKindNames names;
    private final Language language;

    private PaperFormLayoutBuilder(Form form, EntryKindNames names, Language language) {
        this.form = form;
        this.names = names;
        this.language = language;
    }

    static PaperForm of(Form form, EntryKindNames names, Language language) {
        return new PaperFormLayoutBuilder(form, names, language).layOut();
    }

    private PaperForm layOut() {
        return new PaperForm(
                language,
                form.name(),
                say(form.name()),
                form.heading().map(this::say).orElse(List.of()),
                form.listsScenarios() ? say(FormPhrases.lineForm(names)) : List.of(),
                form.stamp().map(Clause::both),
                columns(),
                form.items().isEmpty() ? blankRows() : itemRows(),
                below());
    }

    private List<PaperForm.Column> columns() {
        List<PaperForm.Column> columns = new ArrayList<>();
        form.columns().forEach(each -> columns.add(new PaperForm.Column(say(each.label()), each.width())));
        if (!form.items().isEmpty()) {
            columns.add(new PaperForm.Column(say(FormPhrases.TICK), TICK_WIDTH));
        }
        return columns;
    }

    private List<PaperForm.Row> blankRows() {
        List<PaperForm.Row> rows = new ArrayList<>();
        for (int number = 1; number <= form.rows(); number++) {
            List<PaperForm.Box> boxes = new ArrayList<>();
            for (Form.Column column : form.columns()) {
                boxes.add(
                        column.type() == Type.NUMBER
                                ? printed(new Bilingual(String.valueOf(number), ""), true)
                                : entry(number, column));
            }
            rows.add(new PaperForm.Row(boxes));
        }
        return rows;
    }

    private List<PaperForm.Row> itemRows() {
        List<PaperForm.Row> rows = new ArrayList<>();
        for (Clause item : form.items()) {
            int number = rows.size() + 1;
            List<PaperForm.Box> boxes = new ArrayList<>();
            for (int cell = 0; cell < item.cells().size(); cell++) {
                boxes.add(
                        printed(item.cells().get(cell), form.columns().get(cell).type() == Type.NUMBER));
            }
            boxes.add(new PaperForm.Tick(FormFieldNames.of(number, FormFieldNames.READY), hint(number, item.title())));
            rows.add(new PaperForm.Row(boxes));
        }
        return rows;
    }

    /** Notes, and the cells of the example that say something. */
    private List<PaperForm.Below> below() {
        List<PaperForm.Below> below = new ArrayList<>();
        form.notes().forEach(note -> below.add(new PaperForm.Below(say(note.both()), false)));
        form.example().ifPresent(example -> {
            below.add(new PaperForm.Below(say(FormPhrases.EXAMPLE), true));
            example.cells().stream()
                    .skip(1)
                    .filter(cell -> cell.has(Language.ZH))
                    .forEach(cell -> below.add(new PaperForm.Below(say(cell), true)));
        });
        if (language == Language.EN) {
            below.add(new PaperForm.Below(List.of(new MonolingualText(FormPhrases.TRANSLATED, Language.EN)), false));
        }
        return below;
    }

    private List<MonolingualText> say(Bilingual text) {
        return MonolingualText.in(language, text);
    }

    private PaperForm.Printed printed(Bilingual text, boolean centred) {
        return new PaperForm.Printed(say(text), centred);
    }

    private PaperForm.TextBox entry(int number, Form.Column column) {
        Bilingual hint = hint(number, column.label());
        boolean scenarios = column.type() == Type.SCENARIOS;
        return new PaperForm.TextBox(
                FormFieldNames.of(number, column.field()),
                scenarios ? joined(hint, linesHint()) : hint,
                scenarios || column.type() == Type.TEXT);
    }

    private Bilingual linesHint() {
        String line = FormPhrases.line(names).zh();
        return new Bilingual("每行：" + line, "in Chinese, each line " + line);
    }

    private static Bilingual hint(int number, Bilingual label) {
        return new Bilingual(
                "第" + number + "行 " + label.zh(),
                "Row " + number + ": " + (label.has(Language.EN) ? label.en() : label.zh()));
    }

    private static Bilingual joined(Bilingual one, Bilingual other) {
        return new Bilingual(one.zh() + "，" + other.zh(), one.en() + ", " + other.en());
    }
}
